import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const urgency: Wording = {
  cues: ['urgent', 'asap'],
  patterns: [{ rule: 'presses', pattern: pattern(anyWordOf(['urgent', 'asap'])) }],
}
