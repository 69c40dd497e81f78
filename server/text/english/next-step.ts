import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const nextStep: Wording = {
  cues: ['look'],
  patterns: [{ rule: 'look-into', pattern: pattern(anyWordOf(['we will look into', "we'll look into"])) }],
}
