import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const moneyTrouble: Wording = {
  cues: ['charged'],
  patterns: [{ rule: 'charged-twice', pattern: pattern(anyWordOf(['charged twice'])) }],
}
