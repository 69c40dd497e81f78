import type { MixMeasure, Stratum } from '#db/bulk/read-case-mix'
import { grouped } from '#server/domain/grouped'
import { commonSupport } from '#server/statistics/common-support'
import type { AgentCell } from '#server/statistics/direct-standardisation'
import type { StratumPair, StratumSum } from '#server/statistics/stratum-pair'
import type { CellSum } from '../case-mix/sum-cells'

/** A vendor beside in-house in one measure: what both can be compared in, and what each has there. */
export interface MeasurePair {
  measure: MixMeasure
  own: StratumSum
  baseline: StratumSum
  /** Cells of the common support by agent. */
  cells: { own: AgentCell[]; baseline: AgentCell[] }
  /** How often each cell comes in all vendors together: the mix both are brought to. */
  weightByCell: Map<string, number>
  /** Every stratum that either has; what is not covered has cells of its own. */
  strata: StratumPair[]
  /** Conversations or clocks of the vendor that lie in the common support. */
  coveredN: number
  /** Their share; null where the vendor has none. */
  covered: number | null
}

/**
 * What a vendor and in-house can be compared in. Strata are the channel, the topic, the priority and the language: what a vendor does
 * not choose. The hour is none of them, because whether the night is answered as well as the day is what is asked.
 */
export function pairUp(
  measure: MixMeasure,
  own: readonly CellSum[],
  baseline: readonly CellSum[],
  all: readonly CellSum[],
): MeasurePair {
  const ownByPath = grouped(own, pathOf)
  const baselineByPath = grouped(baseline, pathOf)
  const sizeByPath = new Map(
    [...new Set([...ownByPath.keys(), ...baselineByPath.keys()])].map((path) => [
      path,
      {
        path: JSON.parse(path) as string[],
        own: nOf(ownByPath.get(path) ?? []),
        baseline: nOf(baselineByPath.get(path) ?? []),
      },
    ]),
  )
  const { cellByStratum, ownCovered } = commonSupport([...sizeByPath.values()])
  const cellOf = (sum: CellSum) => {
    const size = sizeByPath.get(pathOf(sum))
    return size === undefined ? null : (cellByStratum.get(size) ?? null)
  }
  const weightByCell = new Map<string, number>()
  for (const sum of all) {
    const cell = cellOf(sum)
    if (cell !== null) weightByCell.set(cell, (weightByCell.get(cell) ?? 0) + sum.n)
  }
  const cells = { own: agentCells(own, cellOf), baseline: agentCells(baseline, cellOf) }
  return {
    measure,
    own: sumOf(own),
    baseline: sumOf(baseline),
    cells,
    weightByCell,
    strata: strataOf(own, baseline, (sum) => cellOf(sum) ?? `alone ${pathOf(sum)}`),
    coveredN: cells.own.reduce((sum, { n }) => sum + n, 0),
    covered: ownCovered,
  }
}

const paths = new WeakMap<Stratum, string>()

/** The path of a stratum as text, remembered, because cells stay and are asked again and again. */
function pathOf({ cell }: CellSum): string {
  const known = paths.get(cell)
  if (known !== undefined) return known
  const path = JSON.stringify([cell.channel, cell.topic, cell.priority, cell.language])
  paths.set(cell, path)
  return path
}

function agentCells(sums: readonly CellSum[], cellOf: (sum: CellSum) => string | null): AgentCell[] {
  return sums.flatMap((sum) => {
    const stratum = cellOf(sum)
    return stratum === null ? [] : [{ stratum, agent: sum.cell.agentId, n: sum.n, sum: sum.total }]
  })
}

function strataOf(
  own: readonly CellSum[],
  baseline: readonly CellSum[],
  nameOf: (sum: CellSum) => string,
): StratumPair[] {
  const ownByName = grouped(own, nameOf)
  const baselineByName = grouped(baseline, nameOf)
  return [...new Set([...ownByName.keys(), ...baselineByName.keys()])].map((stratum) => ({
    stratum,
    own: sumOf(ownByName.get(stratum) ?? []),
    baseline: sumOf(baselineByName.get(stratum) ?? []),
  }))
}

function sumOf(sums: readonly CellSum[]): StratumSum {
  return { n: nOf(sums), sum: sums.reduce((sum, { total }) => sum + total, 0) }
}

function nOf(sums: readonly CellSum[]): number {
  return sums.reduce((sum, { n }) => sum + n, 0)
}
