import type { Check } from './check'
import type { ConversationNumbers } from './conversation-numbers'
import { counted } from './words'

/** What most helpdesks call an export of tickets: facts and measures of conversations, without a single message (formats.md 0). */
export function createNoMessages(conversations: ConversationNumbers): Check {
  let messages = 0
  let tickets = 0
  return {
    message: () => void messages++,
    ticket: () => void tickets++,
    findings() {
      if (messages > 0 || tickets === 0) return []
      const of = conversations.count()
      return [
        {
          check: 'no_messages',
          words: `The file tells facts of ${counted(of, 'conversation')} and holds no message, so that none of them can be scored. Export the messages as well, in most helpdesks as JSON or from a report on messages or comments, and drop both files together.`,
          n: of,
          of,
          examples: [],
        },
      ]
    },
  }
}
