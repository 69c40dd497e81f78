import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const repeatContact: Wording = {
  cues: ['contacted'],
  patterns: [{ rule: 'contacted-before', pattern: pattern(anyWordOf(['contacted you before'])) }],
}
