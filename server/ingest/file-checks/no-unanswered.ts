import type { Check } from './check'
import { type ConversationNumbers, createColumn } from './conversation-numbers'
import { withCommas } from './words'

/** Where 2 % go unanswered, 200 answered ones in a row come up once in 57 files. */
const FEWEST_CONVERSATIONS = 200

/**
 * Many conversations that a customer opened and not one without an agent's public reply. Automatic replies answer
 * nothing here, so that one conversation with nothing else keeps this silent.
 */
export function createNoUnanswered(conversations: ConversationNumbers): Check {
  const firstAt = createColumn(Number.POSITIVE_INFINITY)
  const isCustomerFirst = createColumn(0)
  const isReplied = createColumn(0)

  return {
    message({ at, role, visibility, automatic }, conversation) {
      if (visibility === 'internal' || (role !== 'customer' && role !== 'agent')) return
      if (role === 'agent' && automatic !== null) return
      const first = firstAt.get(conversation)
      if (at < first || (at === first && role === 'customer')) {
        firstAt.set(conversation, at)
        isCustomerFirst.set(conversation, role === 'customer' ? 1 : 0)
      }
      if (role === 'agent') isReplied.set(conversation, 1)
    },
    findings() {
      let of = 0
      for (let conversation = 0; conversation < conversations.count(); conversation++) {
        if (isCustomerFirst.get(conversation) === 0) continue
        if (isReplied.get(conversation) === 0) return []
        of++
      }
      if (of < FEWEST_CONVERSATIONS) return []
      return [
        {
          check: 'no_unanswered',
          words: `All ${withCommas(of)} conversations that a customer opened have an agent's reply. Exports that leave out unanswered ones look like this: check the filter of the export and ask for the conversations without a reply too.`,
          n: 0,
          of,
          examples: [],
        },
      ]
    },
  }
}
