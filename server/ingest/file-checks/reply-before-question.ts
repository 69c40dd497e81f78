import type { Check } from './check'
import { type ConversationNumbers, createColumn } from './conversation-numbers'
import { EXAMPLES, share } from './words'

/** Some agents write first, to call back or follow up; where every fifth conversation begins so, look at order and roles. */
const UNUSUAL_SHARE = 0.2
/** Below ten conversations one greeting is a tenth. */
const FEWEST_CONVERSATIONS = 10

/**
 * Conversations that an agent's own words begin although the customer writes later. Chats whose export tells when they
 * were requested are left out: there the agent speaks first by right (rulings.md 12). At the same instant the customer
 * counts as first.
 */
export function createReplyBeforeQuestion(conversations: ConversationNumbers): Check {
  const firstAt = createColumn(Number.POSITIVE_INFINITY)
  const isAgentFirst = createColumn(0)
  const customerAt = createColumn(Number.NEGATIVE_INFINITY)
  const hasReply = createColumn(0)
  const isRequested = createColumn(0)

  return {
    message({ at, role, visibility, automatic, facts }, conversation) {
      if (facts.requestedAt !== null) isRequested.set(conversation, 1)
      if (visibility === 'internal' || role === 'system') return
      const isReply = role === 'agent' && automatic === null
      const first = firstAt.get(conversation)
      if (at < first || (at === first && !isReply)) {
        firstAt.set(conversation, at)
        isAgentFirst.set(conversation, isReply ? 1 : 0)
      }
      if (isReply) hasReply.set(conversation, 1)
      if (role === 'customer' && at > customerAt.get(conversation)) customerAt.set(conversation, at)
    },
    ticket({ facts }, conversation) {
      if (facts.requestedAt !== null) isRequested.set(conversation, 1)
    },
    findings() {
      let n = 0
      let of = 0
      const examples: string[] = []
      for (let conversation = 0; conversation < conversations.count(); conversation++) {
        const latest = customerAt.get(conversation)
        if (latest === Number.NEGATIVE_INFINITY || hasReply.get(conversation) === 0) continue
        if (isRequested.get(conversation) === 1) continue
        of++
        if (isAgentFirst.get(conversation) === 0 || latest <= firstAt.get(conversation)) continue
        n++
        if (examples.length < EXAMPLES) examples.push(conversations.idOf(conversation))
      }
      if (of < FEWEST_CONVERSATIONS || n / of < UNUSUAL_SHARE) return []
      return [
        {
          check: 'reply_before_question',
          words: `In ${share(n, of, 'conversation')} an agent wrote first and the customer only later, so that no first reply can be measured there. Where your agents do not greet first, check which column holds the time and who is customer and who agent.`,
          n,
          of,
          examples,
        },
      ]
    },
  }
}
