import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { formatChosenShare, formatPoints, formatUnits } from '../../_format'
import type { ComparedVendor, Measured, Scorecard } from '../../_trpc/outputs'

type Lost = Pick<Scorecard['pointsLost'][number], 'dimension' | 'points'>

const NAMES: Readonly<Record<Dimension, string>> = {
  response: 'response',
  escalation: 'escalation',
  canned: 'canned answers',
}

/** Points of 100 that some findings cost together. */
export function lostPoints(lost: readonly Lost[], dimension?: Dimension): number {
  return lost
    .filter((item) => dimension === undefined || item.dimension === dimension)
    .reduce((sum, { points }) => sum + points, 0)
}

/**
 * A score in a sentence: what is kept, what is lost, and how much of that in which dimension with which weight. Null where
 * there is no score.
 */
export function explainScore(
  score: Measured,
  dimensions: Readonly<Record<Dimension, Measured>>,
  lost: readonly Lost[],
  weights: Standard['weights'],
  counted: readonly Dimension[],
): string | null {
  if (score.value === null) return null
  const parts = counted.map(
    (dimension) =>
      `${formatPoints(lostPoints(lost, dimension) / 100)} in ${NAMES[dimension]} (weight ${formatChosenShare(weights[dimension])})`,
  )
  const sentence = `Of 100 points ${formatPoints(score.value)} are kept and ${formatLost(score.value)} are lost: ${listed(parts)}.`
  const left = DIMENSIONS.filter((dimension) => !counted.includes(dimension))
  const absent = left.filter((dimension) => dimensions[dimension].n === 0).map((dimension) => NAMES[dimension])
  const few = left.filter((dimension) => dimensions[dimension].n > 0).map((dimension) => NAMES[dimension])
  const because = [
    absent.length === 0 ? null : `nothing could be judged in ${listed(absent)}`,
    few.length === 0 ? null : `too little could be judged in ${listed(few)}`,
  ].filter((reason) => reason !== null)
  if (because.length === 0) return sentence
  const reasons = because.join(' and ')
  return `${sentence} ${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}, so the others weigh more.`
}

/** What a score stands on and how far chance may have moved it: "of 100 points, n = 812 conversations; chance allows 86.1 to 88.7". */
export function scoreRangeWords({ score, conversations }: Pick<ComparedVendor, 'score' | 'conversations'>): string {
  const n = `of 100 points, n = ${formatUnits(conversations, 'conversation')}`
  const { interval95 } = score
  return interval95 === null
    ? n
    : `${n}; chance allows ${formatPoints(interval95.low)} to ${formatPoints(interval95.high)}`
}

/** What a dimension means for the score: what it costs with which weight, or why it does not count. */
export function dimensionWords({ vendor, pointsLost, standard }: Scorecard, dimension: Dimension): string {
  if (vendor.dimensions[dimension].n === 0) return 'nothing to judge'
  if (!vendor.counted.includes(dimension)) return 'too little to count in the score'
  const weight = formatChosenShare(standard.weights[dimension])
  const costs = formatPoints(lostPoints(pointsLost, dimension) / 100)
  return `costs ${costs} points, ${`weight ${weight}`.replaceAll(' ', '\u00a0')}`
}

/** What is lost, so that with what is kept it makes 100 as printed. */
export function formatLost(kept: number): string {
  return formatPoints((1000 - Number(formatPoints(kept)) * 10) / 1000)
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
