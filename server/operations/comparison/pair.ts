import type { MixCell } from '#db/bulk/read-case-mix'
import { grouped } from '#server/domain/grouped'
import type { ComparedMeasure } from '#server/domain/measure'
import { commonSupport, type StratumSize } from '#server/statistics/common-support'
import type { AgentCell } from '#server/statistics/direct-standardisation'
import type { StratumPair, StratumSum } from '#server/statistics/stratum-pair'
import type { GroupBy } from '../case-mix/group-cells'
import type { GroupSum } from '../case-mix/sum-groups'

/** A vendor beside in-house in one measure: what both can be compared in, and what each has there. */
export interface MeasurePair {
  measure: ComparedMeasure
  own: StratumSum
  baseline: StratumSum
  /** Cells of the common support by agent. */
  cells: { own: AgentCell[]; baseline: AgentCell[] }
  /** The cell of a kind of question (`AgentStratum.path`); null where it is not covered. */
  cellOf: (path: string) => string | null
  /** How often each cell comes in all vendors together: the mix both are brought to. */
  weightByCell: Map<string, number>
  /** Every stratum that either has; what is not covered has cells of its own. */
  strata: StratumPair[]
  /** Conversations or clocks of the vendor that lie in the common support. */
  coveredN: number
  /** Their share; null where the vendor has none. */
  covered: number | null
}

/** All of one agent in one kind of question. */
export interface AgentStratum extends Pick<MixCell, 'vendorId' | 'agentId'> {
  /** `steps` as text. */
  path: string
  /** From the coarsest: channel, topic, priority, language. */
  steps: readonly string[]
}

type StratumSums = readonly GroupSum<AgentStratum>[]

const stepsOf = ({ channel, topic, priority, language }: MixCell) => [channel, topic, priority, language]

/** The kind of question, as text. */
export function kindOf(cell: MixCell): string {
  return JSON.stringify(stepsOf(cell))
}

export const BY_AGENT_STRATUM: GroupBy<AgentStratum> = {
  keyOf: (cell) => JSON.stringify([cell.vendorId, cell.agentId, ...stepsOf(cell)]),
  groupOf: (cell) => {
    const steps = stepsOf(cell)
    return { vendorId: cell.vendorId, agentId: cell.agentId, steps, path: kindOf(cell) }
  },
}

/**
 * What a vendor and in-house can be compared in. Strata are the channel, the topic, the priority and the language: what a vendor does
 * not choose. The hour is none of them, because whether the night is answered as well as the day is what is asked.
 */
export function pairUp(
  measure: ComparedMeasure,
  own: StratumSums,
  baseline: StratumSums,
  all: StratumSums,
): MeasurePair {
  const sizeByPath = sizesOf(own, baseline)
  const { cellByStratum, ownCovered } = commonSupport([...sizeByPath.values()])
  const cellOf = (path: string) => {
    const size = sizeByPath.get(path)
    return size === undefined ? null : (cellByStratum.get(size) ?? null)
  }
  const weightByCell = new Map<string, number>()
  for (const sum of all) {
    const cell = cellOf(sum.group.path)
    if (cell !== null) weightByCell.set(cell, (weightByCell.get(cell) ?? 0) + sum.n)
  }
  const cells = { own: agentCells(own, cellOf), baseline: agentCells(baseline, cellOf) }
  return {
    measure,
    own: sumOf(own),
    baseline: sumOf(baseline),
    cells,
    cellOf,
    weightByCell,
    strata: strataOf(own, baseline, ({ group: { path } }) => cellOf(path) ?? `alone ${path}`),
    coveredN: cells.own.reduce((sum, { n }) => sum + n, 0),
    covered: ownCovered,
  }
}

function sizesOf(own: StratumSums, baseline: StratumSums): Map<string, StratumSize> {
  const sizeByPath = new Map<string, { path: readonly string[]; own: number; baseline: number }>()
  for (const [sums, side] of [[own, 'own'] as const, [baseline, 'baseline'] as const])
    for (const { group, n } of sums) {
      const size = sizeByPath.get(group.path) ?? { path: group.steps, own: 0, baseline: 0 }
      size[side] += n
      sizeByPath.set(group.path, size)
    }
  return sizeByPath
}

function agentCells(sums: StratumSums, cellOf: MeasurePair['cellOf']): AgentCell[] {
  return sums.flatMap((sum) => {
    const stratum = cellOf(sum.group.path)
    return stratum === null ? [] : [{ stratum, agent: sum.group.agentId, n: sum.n, sum: sum.total }]
  })
}

function strataOf(
  own: StratumSums,
  baseline: StratumSums,
  nameOf: (sum: StratumSums[number]) => string,
): StratumPair[] {
  const ownByName = grouped(own, nameOf)
  const baselineByName = grouped(baseline, nameOf)
  return [...new Set([...ownByName.keys(), ...baselineByName.keys()])].map((stratum) => ({
    stratum,
    own: sumOf(ownByName.get(stratum) ?? []),
    baseline: sumOf(baselineByName.get(stratum) ?? []),
  }))
}

function sumOf(sums: StratumSums): StratumSum {
  return { n: nOf(sums), sum: sums.reduce((sum, { total }) => sum + total, 0) }
}

function nOf(sums: StratumSums): number {
  return sums.reduce((sum, { n }) => sum + n, 0)
}
