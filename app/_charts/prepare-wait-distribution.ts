import { BIN_EDGES_MS } from '#server/domain/wait-bins'
import { formatCount, formatDuration } from '../_format'

export interface WaitBar {
  /** "5 to 10 min", "longer than 4 d" */
  words: string
  /** The end of the bin, for the axis: "10 min"; the last bin has none. */
  edge: string
  count: number
  /** The whole bin lies within the target. */
  isWithinTarget: boolean
}

export interface WaitDistribution {
  bars: readonly WaitBar[]
  /** Where the target stands, counted in bars from the left; between two whole numbers it is inside a bar. Null without one. */
  targetAt: number | null
  total: number
}

/**
 * The waits of some clocks, drawn. `counts` has a number for each bin and one for "longer". Bars after the last wait and
 * after the target, if there is one, are left away.
 */
export function prepareWaitDistribution(counts: readonly number[], targetMs: number | null): WaitDistribution {
  const targetAt = targetMs === null ? null : placeOf(targetMs)
  const lastUsed = counts.findLastIndex((count) => count > 0)
  const length = Math.min(BIN_EDGES_MS.length + 1, Math.max(lastUsed + 1, Math.ceil(targetAt ?? 0) + 1))
  const bars = Array.from({ length }, (_, bin) => ({
    words: wordsOf(bin),
    edge: edgeWords(bin),
    count: counts[bin] ?? 0,
    isWithinTarget: targetAt !== null && bin + 1 <= targetAt,
  }))
  return { bars, targetAt, total: bars.reduce((sum, { count }) => sum + count, 0) }
}

/** "612 of 1,204 waits ended in the commonest bin, 1 to 2 min." */
export function waitDistributionWords({ bars, total }: WaitDistribution): string {
  if (total === 0) return 'No wait was answered in this period.'
  const commonest = bars.reduce((best, bar) => (bar.count > best.count ? bar : best))
  return `Of ${formatCount(total)} answered waits the most, ${formatCount(commonest.count)}, took ${commonest.words}.`
}

function placeOf(ms: number): number {
  const bin = BIN_EDGES_MS.findIndex((edge) => ms <= edge)
  if (bin === -1) return BIN_EDGES_MS.length
  const from = BIN_EDGES_MS[bin - 1] ?? 0
  const to = BIN_EDGES_MS[bin] ?? from
  return bin + (ms - from) / (to - from)
}

function edgeWords(bin: number): string {
  const edge = BIN_EDGES_MS[bin]
  if (edge === undefined) return ''
  return edge % 86_400_000 === 0 ? formatDuration(edge).replace(/ 0 h$/, '') : formatDuration(edge)
}

function wordsOf(bin: number): string {
  if (bin === 0) return `up to ${edgeWords(0)}`
  if (bin === BIN_EDGES_MS.length) return `longer than ${edgeWords(bin - 1)}`
  const [from, to] = [edgeWords(bin - 1), edgeWords(bin)]
  const unit = to.replace(/^\d+ /, '')
  return from.endsWith(` ${unit}`) ? `${Number.parseInt(from, 10)} to ${to}` : `${from} to ${to}`
}
