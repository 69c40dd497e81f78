import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const asksForDetails: Wording = {
  cues: ['order'],
  patterns: [{ rule: 'order', pattern: pattern(anyWordOf(['your order number'])) }],
}
