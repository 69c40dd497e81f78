import { grouped } from '#server/domain/grouped'
import { clusterMean } from '#server/statistics/cluster-mean'
import { addMoments, type Moments, meanOfMoments } from '#server/statistics/cluster-moments'
import { clusteredMedian, type Median } from '#server/statistics/clustered-median'
import { type StandardisedRatio, type StratumCell, standardisedRatio } from '#server/statistics/standardised-ratio'
import type { OwnShares, ReplyCell } from './case-mix/reply-cells'
import { type Measured, measureMean, NOTHING_MEASURED } from './measured'

/** What is canned and what is personal of some judged replies: a vendor's, an agent's, or those on a topic. */
export interface CannedPart {
  judged: number
  canned: number
  /** The share that is a template, verbatim or filled. */
  share: Measured
  /** Against what the topics lead one to expect; null where nothing is expected. */
  ratio: StandardisedRatio | null
  /** The mean of what is not a template's, 0–1. */
  personal: Measured
  personalMedian: Median | null
}

type Clusters = 'agents' | 'conversations'

const MILLION = 1_000_000
/** The products of `own` are in ten-thousandths. */
const TEN_THOUSAND = 10_000

/**
 * The part of the replies that `isOwn`, held against all cells, theirs among them; `shares` are of the same replies, where a median is asked for. Intervals treat as independent what
 * `clusters` says: agents for a vendor and for a topic, where two or more are named; conversations otherwise.
 */
export function cannedPart(
  cells: readonly ReplyCell[],
  shares: OwnShares | null,
  isOwn: (cell: ReplyCell) => boolean,
  clusters: Clusters,
): CannedPart {
  const own = cells.filter(isOwn)
  const by = namedAgents(own) < 2 ? 'conversations' : clusters
  return {
    judged: sum(own, ({ n }) => n),
    canned: sum(own, ({ canned }) => canned),
    share: meanOf(own, by, cannedMoments, ({ canned }) => canned * MILLION),
    ratio: standardisedRatio(
      cells.map((cell) => ({ ...inStratum(cell), isOwn: isOwn(cell) })),
      by,
    ),
    personal: meanOf(own, by, ownMoments, ({ own }) => own),
    personalMedian: shares && medianOf(shares, by),
  }
}

type InStratum = Omit<StratumCell, 'isOwn'>

const keptInStrata = new WeakMap<ReplyCell, InStratum>()

/** Made once for a cell, which the parts of every agent and topic are held against. */
function inStratum(cell: ReplyCell): InStratum {
  const known = keptInStrata.get(cell)
  if (known) return known
  const made = { stratum: cell.topic, agent: `${cell.vendorId} ${cell.agentId}`, moments: cannedMoments(cell) }
  keptInStrata.set(cell, made)
  return made
}

function namedAgents(cells: readonly ReplyCell[]): number {
  return new Set(cells.map(({ agentId }) => agentId).filter((agentId) => agentId !== null)).size
}

function meanOf(
  cells: readonly ReplyCell[],
  clusters: Clusters,
  momentsOf: (cell: ReplyCell) => Moments,
  millionthsOf: (cell: ReplyCell) => number,
): Measured {
  const n = sum(cells, (cell) => cell.n)
  if (n === 0) return NOTHING_MEASURED
  // From whole millionths, which add up the same in any order.
  const value = sum(cells, millionthsOf) / n / MILLION
  if (clusters === 'conversations') {
    const standardError = meanOfMoments(addMoments(cells.map(momentsOf)))?.standardError ?? null
    return measureMean({ value, standardError, independentN: n, n, basis: 'conversations' })
  }
  const byAgent = [...grouped(cells, ({ agentId }) => agentId).values()]
  const mean = clusterMean(byAgent.map((own) => ({ n: sum(own, (cell) => cell.n), sum: sum(own, millionthsOf) })))
  return measureMean({ value, standardError: mean?.standardError ?? null, independentN: n, n, basis: 'agents' })
}

function medianOf({ columns: { cells, replies }, rows }: OwnShares, clusters: Clusters): Median | null {
  const own = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index++) own[index] = (replies.own[rows[index] ?? 0] ?? 0) / MILLION
  return clusteredMedian(own, (index) => {
    const row = rows[index] ?? 0
    return (clusters === 'agents' ? cells[replies.cell[row] ?? 0]?.agentId : replies.conversationId[row]) ?? 0
  })
}

function cannedMoments({ conversations, n, canned, nn, nCanned, cannedCanned }: ReplyCell): Moments {
  return { clusters: conversations, n, sum: canned, nn, nSum: nCanned, sumSum: cannedCanned }
}

function ownMoments({ conversations, n, own, nn, nOwn, ownOwn }: ReplyCell): Moments {
  return {
    ...{ clusters: conversations, n, sum: own / MILLION, nn },
    ...{ nSum: nOwn / TEN_THOUSAND, sumSum: ownOwn / TEN_THOUSAND ** 2 },
  }
}

function sum<Row>(rows: readonly Row[], what: (row: Row) => number): number {
  return rows.reduce((total, row) => total + what(row), 0)
}
