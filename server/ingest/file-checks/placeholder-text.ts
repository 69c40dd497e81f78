import type { ImportedMessage } from '#server/domain/import'
import { findPlaceholders } from '#server/text/placeholders'
import type { Check } from './check'
import { type ConversationNumbers, createColumn } from './conversation-numbers'
import { EXAMPLES, share } from './words'

/** Customers who write software send one in up to 2 % of conversations; invented data has them everywhere. */
const UNUSUAL_SHARE = 0.05
const FEWEST_CONVERSATIONS = 2
/** Texts are read this far. */
const LONGEST_READ = 20_000
/** A field of two words or more, which no agent's template needs to know: "{product_purchased}", "%order_date%". */
const FIELD =
  /(?<![\w$/={#\\])\{\{?\s?[a-z]{2,20}(?:_[a-z]{2,20}){1,3}\s?\}\}?(?![}/\w])|(?<![\w%])%[a-z]{2,20}(?:_[a-z]{2,20}){1,3}%(?![\w%])/i

/** Conversations in which the customer seems to have written a template's empty field: invented or template data. */
export function createPlaceholderText(conversations: ConversationNumbers): Check {
  const has = createColumn(Number.NaN)

  function look(text: string, conversation: number): void {
    if (has.get(conversation) === 1) return
    const read = text.slice(0, LONGEST_READ)
    has.set(conversation, FIELD.test(read) || findPlaceholders(read).length > 0 ? 1 : 0)
  }

  return {
    message(message, conversation) {
      if (message.facts.subject !== null) look(message.facts.subject, conversation)
      if (message.role === 'customer') look(ownText(message), conversation)
    },
    ticket({ facts }, conversation) {
      if (facts.subject !== null) look(facts.subject, conversation)
    },
    findings() {
      let n = 0
      let of = 0
      const examples: string[] = []
      for (let conversation = 0; conversation < conversations.count(); conversation++) {
        const value = has.get(conversation)
        if (Number.isNaN(value)) continue
        of++
        if (value === 0) continue
        n++
        if (examples.length < EXAMPLES) examples.push(conversations.idOf(conversation))
      }
      if (n < FEWEST_CONVERSATIONS || n / of < UNUSUAL_SHARE) return []
      return [
        {
          check: 'placeholder_text',
          words: `In ${share(n, of, 'conversation')} the customer's words or the subject hold an empty field of a template, such as “{{first_name}}”. Customers do not write these: check whether the file holds invented or sample conversations.`,
          n,
          of,
          examples,
        },
      ]
    },
  }
}

/** Without what the customer quotes: an agent's template left unfilled is no word of the customer. */
function ownText({ text, quoted }: ImportedMessage): string {
  if (quoted.length === 0) return text
  let own = ''
  let from = 0
  for (const { start, end } of quoted) {
    if (start > from) own += `${text.slice(from, start)}\n`
    from = Math.max(from, end)
  }
  return own + text.slice(from)
}
