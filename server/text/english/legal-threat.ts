import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const legalThreat: Wording = {
  cues: ['lawyer'],
  patterns: [{ rule: 'legal', pattern: pattern(anyWordOf(['my lawyer will'])) }],
}
