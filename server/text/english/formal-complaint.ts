import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const formalComplaint: Wording = {
  cues: ['complaint'],
  patterns: [{ rule: 'complaint', pattern: pattern(anyWordOf(['make a complaint', 'formal complaint'])) }],
}
