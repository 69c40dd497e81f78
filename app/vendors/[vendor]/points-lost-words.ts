import { formatPoints, formatUnits } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { formatLost, lostPoints } from './explain-score'

/** How many of the criteria that cost points are listed. */
export const CRITERIA_SHOWN = 10

/** What the criteria cost together, and what those cost that are not listed. */
export function pointsLostWords({ vendor, pointsLost, comparison }: Scorecard): string {
  const { n, value } = vendor.score
  if (value === null || n < comparison.displayFloor)
    return 'There are too few conversations for a score; the bars say what was lost of those that were judged.'
  const all = formatUnits(pointsLost.length, 'criterion', 'criteria')
  const sum = `${all} cost ${formatLost(value)} points in all: 100 less the score of ${formatPoints(value)}.`
  const rest = pointsLost.slice(CRITERIA_SHOWN)
  if (rest.length === 0) return sum
  return `${sum} The ${rest.length} that are not shown cost ${formatPoints(lostPoints(rest) / 100)} of them.`
}
