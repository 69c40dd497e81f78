import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const safetyConcern: Wording = {
  cues: ['smoke'],
  patterns: [{ rule: 'danger', pattern: pattern(anyWordOf(['smoke coming out'])) }],
}
