import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const cardDataRequest: Wording = {
  cues: ['cvv'],
  patterns: [{ rule: 'card', pattern: pattern(anyWordOf(['your cvv'])) }],
}
