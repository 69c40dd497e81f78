import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const autoReply: Wording = {
  cues: ['automated', 'automatic'],
  patterns: [{ rule: 'says-automatic', pattern: pattern(anyWordOf(['automated message', 'automatic reply'])) }],
}
