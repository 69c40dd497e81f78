import { grouped } from '#server/domain/grouped'
import { clusterStandardError } from './cluster-standard-error'
import { orderedSum } from './ordered-sum'
import { unnamedSquares } from './unnamed-squares'

/** Conversations of one agent in one stratum; `sum` adds up their losses, or counts those that have what is asked about. */
export interface AgentCell {
  stratum: string
  /** Null for conversations of nobody, each of which stands on its own. */
  agent: string | number | null
  n: number
  sum: number
}

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
  cells: { own: readonly AgentCell[]; baseline: readonly AgentCell[] },
  weightByStratum: ReadonlyMap<string, number>,
  unit: number,
): { own: StandardisedMean; baseline: StandardisedMean } | null {
  const own = cellsByStratum(cells.own)
  const baseline = cellsByStratum(cells.baseline)
  const common = [...weightByStratum]
    .filter(([stratum, weight]) => weight > 0 && own.has(stratum) && baseline.has(stratum))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (common.length === 0) return null
  const whole = orderedSum(common.map(([, weight]) => weight))
  const strata = common.map(([stratum, weight]) => ({ stratum, weight: weight / whole }))
  return { own: standardised(own, strata, unit), baseline: standardised(baseline, strata, unit) }
}

function cellsByStratum(cells: readonly AgentCell[]): Map<string, AgentCell[]> {
  return grouped(
    cells.filter(({ n }) => n > 0),
    ({ stratum }) => stratum,
  )
}

function standardised(
  byStratum: ReadonlyMap<string, AgentCell[]>,
  weights: readonly { stratum: string; weight: number }[],
  unit: number,
): StandardisedMean {
  const strata = weights.map(({ stratum, weight }) => {
    const cells = byStratum.get(stratum) ?? []
    const { n, mean } = meanOf(cells, unit)
    const named = cells.filter(({ agent }) => agent !== null)
    const isLone = new Set(named.map(({ agent }) => agent)).size === 1
    return { cells, named, weight, n, mean, centre: named.length === 0 ? mean : meanOf(named, unit).mean, isLone }
  })
  const moves = strata.flatMap(({ named, weight, n, centre }) =>
    named.map((cell) => ({ agent: cell.agent, by: (weight / n) * (cell.sum / unit - cell.n * centre) })),
  )
  const moveByAgent = [...grouped(moves, ({ agent }) => agent).values()].map((own) =>
    orderedSum(own.map(({ by }) => by)),
  )
  const lone = strata.filter(({ isLone }) => isLone)
  const onLoneAgents = orderedSum(lone.map(({ weight }) => weight))
  const added = [
    ...lone.map(({ weight, n, mean }) => (weight ** 2 * mean * (1 - mean)) / n),
    ...strata
      .filter(({ isLone }) => !isLone)
      .map(({ cells, weight, n, centre }) => (weight / n) ** 2 * squaresOfNobody(cells, centre, unit)),
  ]
  return {
    n: orderedSum(strata.map(({ n }) => n)),
    agents: moveByAgent.length,
    // Weights that sum to 1 only up to rounding must not lift a loss above everything.
    mean: Math.min(1, orderedSum(strata.map(({ weight, mean }) => weight * mean))),
    independentN: 1 / orderedSum(strata.map(({ weight, n }) => weight ** 2 / n)),
    standardError:
      moveByAgent.length < 2 || onLoneAgents > MOST_ON_LONE_AGENTS
        ? null
        : Math.hypot(clusterStandardError(moveByAgent), Math.sqrt(orderedSum(added))),
  }
}

function meanOf(cells: readonly AgentCell[], unit: number): { n: number; mean: number } {
  const n = orderedSum(cells.map((cell) => cell.n))
  return { n, mean: orderedSum(cells.map((cell) => cell.sum)) / unit / n }
}

function squaresOfNobody(cells: readonly AgentCell[], centre: number, unit: number): number {
  const unnamed = cells.filter(({ agent }) => agent === null)
  const sums = { n: orderedSum(unnamed.map(({ n }) => n)), sum: orderedSum(unnamed.map(({ sum }) => sum)) / unit }
  return unnamedSquares(sums, centre, 1)
}
