import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

export const dataLoss: Wording = {
  cues: ['photos', 'files'],
  patterns: [{ rule: 'gone', pattern: pattern(anyWordOf(['my photos are gone', 'my files are gone'])) }],
}
