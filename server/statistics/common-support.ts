import { grouped } from '#server/domain/grouped'
import { orderedSum } from './ordered-sum'

/** Conversations of two groups in one stratum. */
export interface StratumSize {
  /** From the coarsest, [channel, topic, priority, language]; of the same length for all strata. */
  path: readonly string[]
  own: number
  baseline: number
}

export interface CommonSupport<Stratum> {
  /** The cell that a stratum is compared in; null where it is not covered. */
  cellByStratum: Map<Stratum, string | null>
  /** Share of the group's own conversations that is compared; null where it has none. */
  ownCovered: number | null
  /** The same of both groups together. */
  bothCovered: number | null
}

/**
 * What two groups can be compared in: cells where each has at least `fewest` conversations (method.md 3.4). A stratum with
 * enough is a cell by itself. Those with too few become one cell with the others of their parent that have too few, "the rest
 * of chat × refunds × high"; where that is too few, with the rest one level further up, at last with the rest of their channel.
 * What has too few then is not covered. A cell is named by the path it is the rest of, or its own. The same in any order of strata.
 */
export function commonSupport<Stratum extends StratumSize>(
  strata: readonly Stratum[],
  fewest = 10,
): CommonSupport<Stratum> {
  const cellByStratum = new Map<Stratum, string | null>(strata.map((stratum) => [stratum, null]))
  let waiting = strata
  for (let depth = Math.max(0, ...strata.map(({ path }) => path.length)); depth > 0; depth--) {
    const rests = grouped(waiting, ({ path }) => JSON.stringify(path.slice(0, depth)))
    for (const [cell, members] of rests) {
      if (sizeOf(members, 'own') < fewest || sizeOf(members, 'baseline') < fewest) continue
      for (const member of members) cellByStratum.set(member, cell)
    }
    waiting = waiting.filter((stratum) => cellByStratum.get(stratum) === null)
  }
  const covered = strata.filter((stratum) => cellByStratum.get(stratum) !== null)
  const [own, baseline] = [sizeOf(strata, 'own'), sizeOf(strata, 'baseline')]
  return {
    cellByStratum,
    ownCovered: own === 0 ? null : sizeOf(covered, 'own') / own,
    bothCovered:
      own + baseline === 0 ? null : (sizeOf(covered, 'own') + sizeOf(covered, 'baseline')) / (own + baseline),
  }
}

function sizeOf(strata: readonly StratumSize[], group: 'own' | 'baseline'): number {
  return orderedSum(strata.map((stratum) => stratum[group]))
}
