import type { VendorBeside } from '../_trpc/outputs'
import { DIMENSION_WORDS } from '../_words'
import { splitPoints } from './split-points'

export interface GapStep {
  key: string
  words: string
  /** Points of the score as printed; below 0 is behind in-house. */
  points: number
  /** Where its bar lies along the drawing, 0 to 100. */
  from: number
  to: number
}

export interface Gap {
  steps: GapStep[]
  /** What the steps as printed sum to. */
  sum: number
  /** Where the two scores stand along the drawing, 0 to 100. */
  inHouseAt: number
  vendorAt: number
}

/** The way from the in-house score to a vendor's, first by the questions that it gets and then by how it answers in each dimension. */
export function prepareGap(gap: VendorBeside['gap']): Gap {
  const parts = [
    { key: 'mix', words: 'Other questions', part: gap.reduce((sum, { caseMix }) => sum + caseMix, 0) },
    ...gap.map(({ dimension, performance }) => ({
      key: dimension,
      words: DIMENSION_WORDS[dimension],
      part: performance,
    })),
  ]
  const { parts: tenths, sum } = splitPoints(parts.map(({ part }) => part))
  const stops = [0]
  for (const { part } of parts) stops.push((stops.at(-1) ?? 0) + part)
  const place = placeBetween(Math.min(...stops), Math.max(...stops))
  return {
    steps: parts.map(({ key, words }, index) => {
      const [before, after] = [place(stops[index] ?? 0), place(stops[index + 1] ?? 0)]
      return {
        ...{ key, words, points: (tenths[index] ?? 0) / 1000 },
        from: Math.min(before, after),
        to: Math.max(before, after),
      }
    }),
    sum: sum / 1000,
    inHouseAt: place(0),
    vendorAt: place(stops.at(-1) ?? 0),
  }
}

function placeBetween(low: number, high: number): (at: number) => number {
  return (at) => (high > low ? Math.round((10_000 * (at - low)) / (high - low)) / 100 : 50)
}
