import { DIMENSIONS, type Dimension, FULL_LOSS } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { differenceInterval } from '#server/statistics/difference'
import { type AgentCell, directStandardisation, type StandardisedMean } from '#server/statistics/direct-standardisation'
import { type Measured, measureMean } from '../measured'
import type { Beside } from './compared-figures'
import type { MeasurePair } from './pair'

export interface Standardised {
  own: Measured
  inHouse: Measured
  cells: number
}

export function isDimension(measure: string): measure is Dimension {
  return DIMENSIONS.some((dimension) => dimension === measure)
}

/** A measure of a vendor and of in-house at the case mix of all vendors; null where nothing can be compared. */
export function standardiseMeasure({ measure, cells, weightByCell }: MeasurePair): Standardised | null {
  const isLoss = isDimension(measure)
  const both = directStandardisation(cells, weightByCell, isLoss ? FULL_LOSS : 1)
  return both && standardised(both, isLoss, cells)
}

/**
 * The score at the case mix of all vendors: the dimensions by the standard's weights, each over its own cells. It is one
 * standardised mean over the cells of all dimensions, so that what an agent does in several of them is allowed for once.
 */
export function standardiseScore(pairs: readonly MeasurePair[], standard: Standard): Standardised | null {
  const wholeWeight = pairs.reduce((sum, { measure }) => sum + weightOf(standard, measure), 0)
  const weightByCell = new Map<string, number>()
  const cells = { own: new Map<string, readonly AgentCell[]>(), baseline: new Map<string, readonly AgentCell[]>() }
  for (const pair of pairs) {
    const named = (cell: string) => `${pair.measure} ${cell}`
    const all = [...pair.weightByCell.values()].reduce((sum, n) => sum + n, 0)
    for (const [cell, n] of pair.weightByCell)
      weightByCell.set(named(cell), (weightOf(standard, pair.measure) / wholeWeight) * (n / all))
    for (const side of ['own', 'baseline'] as const)
      for (const [cell, ofAgents] of pair.cells[side]) cells[side].set(named(cell), ofAgents)
  }
  const both = directStandardisation(cells, weightByCell, FULL_LOSS)
  return both && standardised(both, true, cells)
}

function weightOf(standard: Standard, measure: string): number {
  return isDimension(measure) ? standard.weights[measure] : 0
}

function standardised(
  both: { own: StandardisedMean; baseline: StandardisedMean },
  isLoss: boolean,
  cells: MeasurePair['cells'],
): Standardised {
  return {
    own: estimate(both.own, isLoss),
    inHouse: estimate(both.baseline, isLoss),
    cells: cells.own.size,
  }
}

/** Without an error that allows for agents, conversations are taken as independent. */
function estimate({ mean, standardError, independentN, n }: StandardisedMean, isLoss: boolean): Measured {
  const basis = standardError === null ? 'conversations' : 'agents'
  return measureMean({ value: isLoss ? 1 - mean : mean, standardError, independentN, n, basis })
}

/** Two figures side by side; no difference where one of them has none. */
export function beside(own: Measured, inHouse: Measured): Beside {
  const none = { own, inHouse, difference: null, interval95: null, interval90: null }
  if (own.value === null || own.interval95 === null || own.interval90 === null) return none
  if (inHouse.value === null || inHouse.interval95 === null || inHouse.interval90 === null) return none
  const [a, b] = [own.value, inHouse.value]
  return {
    own,
    inHouse,
    difference: a - b,
    interval95: differenceInterval(
      { estimate: a, interval: own.interval95 },
      { estimate: b, interval: inHouse.interval95 },
    ).interval,
    interval90: differenceInterval(
      { estimate: a, interval: own.interval90 },
      { estimate: b, interval: inHouse.interval90 },
    ).interval,
  }
}
