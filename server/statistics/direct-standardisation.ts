import { clusterStandardError } from './cluster-standard-error'
import { orderedSum, orderedSumOf } from './ordered-sum'
import type { StratumSum } from './stratum-pair'
import { unnamedSquares } from './unnamed-squares'

/** Conversations of one agent in one stratum, in whole numbers, so that they add up the same in any order; an agent may have several. */
export interface AgentCell extends StratumSum {
  /** Null for conversations of nobody, each of which stands on its own. */
  agent: string | number | null
}

export type CellsByStratum = ReadonlyMap<string, readonly AgentCell[]>

export interface StandardisedMean {
  /** Conversations in the strata compared. */
  n: number
  agents: number
  mean: number
  /** The n of a plain mean as precise as this one were all conversations independent, 1 / Σ w_s²/n_s. */
  independentN: number
  /** Null where how agents differ cannot be known; see `directStandardisation`. */
  standardError: number | null
}

/** More of the weight than this in strata of one agent each, and nothing is known of how agents differ. */
const MOST_ON_LONE_AGENTS = 0.5

/**
 * What two groups would have had with the same mix of strata: Y = Σ w_s·mean_s over the strata that both have any conversation in, the
 * weights of the reference renormalised over them (direct standardisation, method.md 3.4). Other strata are left out of both,
 * so keep to common support. `unit` is what `sum` has for one conversation lost whole, so that means are 0–1.
 *
 * The variance is that of `clusterStandardError`, an agent moving Y by Σ_s (w_s/n_s)(sum_as − n_as·mean_s), with the means of named
 * agents. A conversation of nobody has no agent to resemble and is added by itself (`unnamedSquares`). In a stratum of one
 * agent the variance is 0, as if it were known for certain; for these the most that independent conversations could vary is
 * added, w_s²·mean_s(1 − mean_s)/n_s. The error is null for one agent, and where more than half of the weight is in such strata.
 * Null where no stratum with weight is in both. The same in any order of cells.
 */
export function directStandardisation(
  cells: { own: CellsByStratum; baseline: CellsByStratum },
  weightByStratum: ReadonlyMap<string, number>,
  unit: number,
): { own: StandardisedMean; baseline: StandardisedMean } | null {
  const common = [...weightByStratum]
    .filter(([stratum, weight]) => weight > 0 && hasAny(cells.own.get(stratum)) && hasAny(cells.baseline.get(stratum)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (common.length === 0) return null
  const whole = orderedSumOf(common, ([, weight]) => weight)
  const standardise = (byStratum: CellsByStratum) =>
    standardised(
      common.map(([stratum, weight]) => ({ weight: weight / whole, ...measure(byStratum.get(stratum) ?? [], unit) })),
      unit,
    )
  return { own: standardise(cells.own), baseline: standardise(cells.baseline) }
}

function hasAny(cells: readonly AgentCell[] | undefined): boolean {
  return cells?.some(({ n }) => n > 0) === true
}

interface Stratum {
  weight: number
  named: readonly AgentCell[]
  unnamed: StratumSum
  n: number
  mean: number
  /** The mean of named agents; of all where nobody is named. */
  centre: number
  /** One agent alone is named. */
  isLone: boolean
}

function measure(cells: readonly AgentCell[], unit: number): Omit<Stratum, 'weight'> {
  const named: AgentCell[] = []
  const ofNamed = { n: 0, sum: 0 }
  const unnamed = { n: 0, sum: 0 }
  let isLone = true
  for (const cell of cells) {
    if (cell.n === 0) continue
    const side = cell.agent === null ? unnamed : ofNamed
    side.n += cell.n
    side.sum += cell.sum
    if (cell.agent === null) continue
    if (named[0] !== undefined && named[0].agent !== cell.agent) isLone = false
    named.push(cell)
  }
  const n = ofNamed.n + unnamed.n
  const mean = (ofNamed.sum + unnamed.sum) / unit / n
  return {
    ...{ named, unnamed, n, mean },
    centre: named.length === 0 ? mean : ofNamed.sum / unit / ofNamed.n,
    isLone: named.length > 0 && isLone,
  }
}

function standardised(strata: readonly Stratum[], unit: number): StandardisedMean {
  const moves = movesByAgent(strata, unit)
  const lone = strata.filter(({ isLone }) => isLone)
  const onLoneAgents = orderedSumOf(lone, ({ weight }) => weight)
  const added = strata.map(({ isLone, weight, n, mean, centre, unnamed }) =>
    isLone
      ? (weight ** 2 * mean * (1 - mean)) / n
      : (weight / n) ** 2 * unnamedSquares({ n: unnamed.n, sum: unnamed.sum / unit }, centre, 1),
  )
  return {
    n: orderedSumOf(strata, ({ n }) => n),
    agents: moves.length,
    // Weights that sum to 1 only up to rounding must not lift a loss above everything.
    mean: Math.min(
      1,
      orderedSumOf(strata, ({ weight, mean }) => weight * mean),
    ),
    independentN: 1 / orderedSumOf(strata, ({ weight, n }) => weight ** 2 / n),
    standardError:
      moves.length < 2 || onLoneAgents > MOST_ON_LONE_AGENTS
        ? null
        : Math.hypot(clusterStandardError(moves), Math.sqrt(orderedSum(added))),
  }
}

/** How far each named agent moves the mean. */
function movesByAgent(strata: readonly Stratum[], unit: number): number[] {
  const moves = new Map<AgentCell['agent'], number[]>()
  for (const { named, weight, n, centre } of strata)
    for (const cell of named) {
      const by = (weight / n) * (cell.sum / unit - cell.n * centre)
      const own = moves.get(cell.agent)
      if (own === undefined) moves.set(cell.agent, [by])
      else own.push(by)
    }
  return [...moves.values()].map((own) => orderedSum(own))
}
