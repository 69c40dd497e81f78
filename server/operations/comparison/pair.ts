import type { MixCell } from '#db/bulk/read-case-mix'
import type { ComparedMeasure } from '#server/domain/measure'
import { commonSupport, type StratumSize } from '#server/statistics/common-support'
import type { AgentCell, CellsByStratum } from '#server/statistics/direct-standardisation'
import type { StratumPair, StratumSum } from '#server/statistics/stratum-pair'
import type { GroupBy } from '../case-mix/group-cells'
import type { GroupSum } from '../case-mix/sum-groups'

/** A vendor beside in-house in one measure: what both can be compared in, and what each has there. */
export interface MeasurePair {
  measure: ComparedMeasure
  own: StratumSum
  baseline: StratumSum
  /** What agents have in each cell of the common support. */
  cells: { own: CellsByStratum; baseline: CellsByStratum }
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

/** What a vendor has, by agent and kind of question, and by kind alone. */
export interface VendorSums {
  agents: readonly { path: string; cell: AgentCell }[]
  kinds: ReadonlyMap<string, KindSum>
}

interface KindSum extends StratumSum {
  steps: readonly string[]
}

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

/** Adds up groups of one vendor, or of all. */
export function vendorSums(sums: readonly GroupSum<AgentStratum>[]): VendorSums {
  const kinds = new Map<string, KindSum>()
  for (const { group, n, total } of sums) {
    const kind = kinds.get(group.path) ?? { steps: group.steps, n: 0, sum: 0 }
    if (kind.n === 0) kinds.set(group.path, kind)
    kind.n += n
    kind.sum += total
  }
  const agents = sums.map(({ group, n, total }) => ({
    path: group.path,
    cell: { agent: group.agentId, n, sum: total },
  }))
  return { agents, kinds }
}

/**
 * What a vendor and in-house can be compared in. Strata are the channel, the topic, the priority and the language: what a vendor does
 * not choose. The hour is none of them, because whether the night is answered as well as the day is what is asked.
 */
export function pairUp(
  measure: ComparedMeasure,
  own: VendorSums,
  baseline: VendorSums,
  all: Pick<VendorSums, 'kinds'>,
): MeasurePair {
  const sizeByPath = sizesOf(own, baseline)
  const { cellByStratum, ownCovered } = commonSupport([...sizeByPath.values()])
  const cellOf = (path: string) => {
    const size = sizeByPath.get(path)
    return size === undefined ? null : (cellByStratum.get(size) ?? null)
  }
  const weightByCell = new Map<string, number>()
  let coveredN = 0
  for (const [path, { n }] of all.kinds) {
    const cell = cellOf(path)
    if (cell === null) continue
    weightByCell.set(cell, (weightByCell.get(cell) ?? 0) + n)
    coveredN += own.kinds.get(path)?.n ?? 0
  }
  return {
    measure,
    own: sumOf(own),
    baseline: sumOf(baseline),
    cells: { own: agentCells(own, cellOf), baseline: agentCells(baseline, cellOf) },
    cellOf,
    weightByCell,
    strata: strataOf(own, baseline, (path) => cellOf(path) ?? `alone ${path}`),
    coveredN,
    covered: ownCovered,
  }
}

function sizesOf(own: VendorSums, baseline: VendorSums): Map<string, StratumSize> {
  const paths = new Map([...baseline.kinds, ...own.kinds].map(([path, { steps }]) => [path, steps]))
  return new Map(
    [...paths].map(([path, steps]) => [
      path,
      { path: steps, own: own.kinds.get(path)?.n ?? 0, baseline: baseline.kinds.get(path)?.n ?? 0 },
    ]),
  )
}

function agentCells({ agents }: VendorSums, cellOf: MeasurePair['cellOf']): CellsByStratum {
  const cellByPath = new Map<string, string | null>()
  const cells = new Map<string, AgentCell[]>()
  for (const { path, cell } of agents) {
    const known = cellByPath.get(path)
    const stratum = known === undefined ? cellOf(path) : known
    cellByPath.set(path, stratum)
    if (stratum === null) continue
    const own = cells.get(stratum)
    if (own === undefined) cells.set(stratum, [cell])
    else own.push(cell)
  }
  return cells
}

function strataOf(own: VendorSums, baseline: VendorSums, nameOf: (path: string) => string): StratumPair[] {
  const pairs = new Map<string, StratumPair>()
  for (const [side, { kinds }] of [['own', own] as const, ['baseline', baseline] as const])
    for (const [path, { n, sum }] of kinds) {
      const stratum = nameOf(path)
      const pair = pairs.get(stratum) ?? { stratum, own: { n: 0, sum: 0 }, baseline: { n: 0, sum: 0 } }
      pairs.set(stratum, pair)
      pair[side].n += n
      pair[side].sum += sum
    }
  return [...pairs.values()]
}

function sumOf({ kinds }: VendorSums): StratumSum {
  let [n, sum] = [0, 0]
  for (const kind of kinds.values()) {
    n += kind.n
    sum += kind.sum
  }
  return { n, sum }
}
