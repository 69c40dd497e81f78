import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const empathy: Wording = {
  cues: ['sorry'],
  patterns: [{ rule: 'sorry-to-hear', pattern: pattern(anyWordOf(['sorry to hear'])) }],
}
