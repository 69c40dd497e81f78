import { formatChosenShare, formatPointDifference, formatPoints } from '../_format'
import type { VendorBeside } from '../_trpc/outputs'
import { figureInWords } from './figure-names'

type Sensitivity = NonNullable<VendorBeside['sensitivity']>

/** Ahead in fewer draws than this the order is as much the weights' as the vendor's. */
const HARDLY_EVER_TURNS = 0.95

/** What stands behind the vendor's name: how much its place beside in-house hangs on the weights of the standard. */
export function sensitivityWords(sensitivity: Sensitivity): string {
  const { gap, aheadInDraws, tieWeights } = sensitivity
  const weights = tieWeights.map(({ dimension, weight }) => `${figureInWords(dimension)} ${formatChosenShare(weight)}`)
  const at = `at the standard’s weights (${weights.join(', ')})`
  const points = formatPointDifference(Math.abs(gap)).replace('+', '')
  if (points === '0.0') return `is level with in-house ${at}. ${turnWords(sensitivity)}`
  const side = gap > 0 ? 'ahead' : 'behind'
  const kept = formatChosenShare(gap > 0 ? aheadInDraws : 1 - aheadInDraws)
  return (
    `is ${side} by ${points} points ${at}. It stays ${side} in ${kept} of 1,000 other weights close to them. ` +
    turnWords(sensitivity)
  )
}

/** A check on the score's mean, in which strong dimensions make up for weak ones; null where it cannot be made. */
export function withoutMakingUpWords({ geometricGap, weakest }: Sensitivity): string | null {
  if (geometricGap === null || weakest === null) return null
  const points = formatPointDifference(Math.abs(geometricGap)).replace('+', '')
  const place =
    points === '0.0' ? 'it would be level' : `it would be ${geometricGap > 0 ? 'ahead' : 'behind'} by ${points} points`
  return (
    `Its weakest dimension is ${figureInWords(weakest.dimension)} (${formatPoints(weakest.value)}); ` +
    `if no strong one could make up for it (geometric mean), ${place}.`
  )
}

/** The order hangs on the weights: a quarter more or less of one turns it, or weights close to the standard's often do. */
export function dependsOnWeights({ gap, aheadInDraws, isTurnedByAQuarter }: Sensitivity): boolean {
  return isTurnedByAQuarter || (gap > 0 ? aheadInDraws : 1 - aheadInDraws) < HARDLY_EVER_TURNS
}

function turnWords({ tieWeights }: Sensitivity): string {
  const turns = tieWeights.flatMap(({ dimension, weight, tieWeight }) =>
    tieWeight === null || tieWeight <= 0 || tieWeight >= 1
      ? []
      : [
          `${figureInWords(dimension)} weighed ${formatChosenShare(tieWeight)} or ${tieWeight > weight ? 'more' : 'less'}`,
        ],
  )
  if (turns.length === 0) return 'No weight of a single dimension would turn the order round.'
  return `The order would turn if ${turns.join(', or ')}.`
}
