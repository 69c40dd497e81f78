import type { Check } from './check'
import type { ConversationNumbers } from './conversation-numbers'
import { EXAMPLES, share } from './words'

/** Conversations that earlier exports had and this one, although it covers their time, has not; found by the caller. */
export function createMissingConversations(_conversations: ConversationNumbers): Check {
  return {
    findings({ missing, missingOf }) {
      if (missing.length === 0) return []
      return [
        {
          check: 'missing_conversations',
          words: `${share(missing.length, missingOf, 'conversation')} that earlier exports have for the same time ${missing.length === 1 ? 'is' : 'are'} not in this one. They stay as they were: check whether this export was filtered, or whether they were deleted or merged.`,
          n: missing.length,
          of: missingOf,
          examples: missing.slice(0, EXAMPLES),
        },
      ]
    },
  }
}
