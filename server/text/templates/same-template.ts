import { type Alignment, gaps, longestRun, substitutions } from './align'

/** What two texts have in common, and whether each is sent often with exactly its words. */
export interface Likeness {
  alignment: Alignment
  firstSize: number
  secondSize: number
  areBothOften: boolean
}

const LEAST_SHARED = 4
const LEAST_DICE = 0.7
/** In a short text a word replaced is soon another matter. */
const LEAST_DICE_OF_SHORT = 0.8
const SHORT_TEXT = 10
const VERY_SHORT_TEXT = 8
const LEAST_CONTAINED = 0.75
const LONG_RUN = 8
const FEWEST_CONTAINED = 5

/**
 * Whether two texts are one template, by their words alone; what stands in slots is no word.
 * Two texts that are each sent often with exactly their words are one only where the one is the other with words left
 * out: where words stand against other words they are siblings ("no flights …", "no hotels …").
 * Otherwise one of: 70 % of the words in common (Dice); three quarters of the shorter text; a run of eight words that is
 * half of the shorter text.
 */
export function isSameTemplate({ alignment, firstSize, secondSize, areBothOften }: Likeness): boolean {
  const shared = alignment.size
  if (shared < LEAST_SHARED) return false
  const shorter = Math.min(firstSize, secondSize)
  const contained = shared / shorter
  if (areBothOften)
    return (
      contained >= LEAST_CONTAINED &&
      gaps(alignment, firstSize, secondSize) <= 1 &&
      substitutions(alignment, firstSize, secondSize) === 0
    )
  const replaced = substitutions(alignment, firstSize, secondSize)
  if (shared === shorter && shared >= FEWEST_CONTAINED && gaps(alignment, firstSize, secondSize) <= 1) return true
  if (replaced > 0 && shorter < VERY_SHORT_TEXT) return false
  const dice = (2 * shared) / (firstSize + secondSize)
  if (dice >= (replaced > 0 && shorter < SHORT_TEXT ? LEAST_DICE_OF_SHORT : LEAST_DICE)) return true
  if (contained >= LEAST_CONTAINED && shared >= LONG_RUN) return true
  return contained >= 0.5 && longestRun(alignment) >= LONG_RUN
}
