import type { OpenHours } from '#server/domain/standard'
import { dayWindows } from './open-windows'
import type { ZoneOffsets } from './zone-offsets'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const BLOCK_MS = 2 ** 35

/** The open intervals [start, end) of one stretch of time, with the open time before each of them. */
export interface OpenBlock {
  until: number
  starts: number[]
  ends: number[]
  openBefore: number[]
  total: number
}

export interface OpenBlocks {
  indexAt(at: number): number
  block(index: number): OpenBlock
  /** From this block on there is no open time left; null where there always will be. */
  endIndex: number | null
}

/** Open milliseconds of a block before an instant. */
export function openBefore(block: OpenBlock, at: number): number {
  let low = 0
  let high = block.starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((block.starts[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  if (low === 0) return 0
  const start = block.starts[low - 1] ?? 0
  const end = block.ends[low - 1] ?? 0
  return (block.openBefore[low - 1] ?? 0) + Math.min(at, end) - start
}

/** The intervals of a calendar, worked out a year or so at a time when first asked for (method.md 1.5). */
export function openBlocks(openHours: OpenHours, offsets: ZoneOffsets): OpenBlocks {
  const days = dayWindows(openHours)
  const blocks = new Map<number, OpenBlock>()

  const intervalsBetween = (from: number, until: number): [number, number][] => {
    const intervals: [number, number][] = []
    // Two days before: a night may run over midnight, and local days lead or trail UTC by up to 16 hours.
    const lastDay = Math.floor(until / DAY_MS) + 1
    for (let day = Math.floor(from / DAY_MS) - 3; day <= lastDay; day++) {
      for (const window of days.windowsOf(day)) {
        const start = Math.max(from, offsets.instantOf(day * DAY_MS + window.from * MINUTE_MS))
        const end = Math.min(until, offsets.instantOf(day * DAY_MS + window.to * MINUTE_MS))
        if (start < end) intervals.push([start, end])
      }
    }
    return intervals.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  }

  const buildBlock = (index: number): OpenBlock => {
    const until = (index + 1) * BLOCK_MS
    const block: OpenBlock = { until, starts: [], ends: [], openBefore: [], total: 0 }
    for (const [start, end] of intervalsBetween(index * BLOCK_MS, until)) {
      const last = block.ends.length - 1
      const lastEnd = block.ends[last]
      if (lastEnd !== undefined && start <= lastEnd) {
        if (end <= lastEnd) continue
        block.ends[last] = end
        block.total += end - lastEnd
      } else {
        block.starts.push(start)
        block.ends.push(end)
        block.openBefore.push(block.total)
        block.total += end - start
      }
    }
    return block
  }

  const indexAt = (at: number): number => Math.floor(at / BLOCK_MS)
  const lastSpecial = days.lastSpecialDay
  const endIndex = days.openEveryWeek
    ? null
    : lastSpecial === null
      ? Number.NEGATIVE_INFINITY
      : indexAt((lastSpecial + 3) * DAY_MS) + 1
  return {
    indexAt,
    endIndex,
    block: (index) => {
      const known = blocks.get(index)
      if (known !== undefined) return known
      const built = buildBlock(index)
      blocks.set(index, built)
      return built
    },
  }
}
