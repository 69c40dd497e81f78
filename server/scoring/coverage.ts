import type { OpenHours } from '#server/domain/standard'
import { openBefore, openBlocks } from './open-blocks'
import { weekdayOf } from './open-windows'
import { zoneOffsets } from './zone-offsets'

/** A calendar of open hours in one zone. Instants are UTC epoch milliseconds. */
export interface Hours {
  /** Open milliseconds within [fromAt, toAt); 0 where `toAt` is not after `fromAt`. */
  openMs(fromAt: number, toAt: number): number
  isOpen(at: number): boolean
  /**
   * The first instant by which `needMs` of open time have passed since `fromAt`; `fromAt` itself where nothing is needed.
   * Null where that never comes, or not within a hundred years.
   */
  dueAt(fromAt: number, needMs: number): number | null
  /** The date in the zone, YYYY-MM-DD. */
  localDay(at: number): string
  /** The wall-clock time in the zone, HH:MM. */
  localTime(at: number): string
  /** The hour of the week in the zone: 0 is Monday 00–01, 167 is Sunday 23–24. */
  hourOfWeek(at: number): number
}

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const HUNDRED_YEARS_IN_BLOCKS = 92

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/**
 * Builds the calendar of open hours: windows belong to the day they start, dated overrides beat holidays, wall-clock
 * edges follow Temporal's "compatible" rule (method.md 1.5, rulings.md 17). Everything is worked out when first asked
 * for and kept. Without windows nothing is ever open. Throws RangeError for an unknown zone.
 */
export function buildHours(openHours: OpenHours): Hours {
  const offsets = zoneOffsets(openHours.zone)
  const blocks = openBlocks(openHours, offsets)
  const dateByDay = new Map<number, string>()

  const openMs = (fromAt: number, toAt: number): number => {
    if (toAt <= fromAt) return 0
    const first = blocks.indexAt(fromAt)
    const last = blocks.indexAt(toAt)
    let open = openBefore(blocks.block(last), toAt) - openBefore(blocks.block(first), fromAt)
    for (let index = first; index < last; index++) open += blocks.block(index).total
    return open
  }

  const isOpen = (at: number): boolean => {
    const block = blocks.block(blocks.indexAt(at))
    return openBefore(block, at + 1) > openBefore(block, at)
  }

  const dueAt = (fromAt: number, needMs: number): number | null => {
    if (needMs <= 0) return fromAt
    const first = blocks.indexAt(fromAt)
    const end = blocks.endIndex ?? first + HUNDRED_YEARS_IN_BLOCKS
    let need = needMs + openBefore(blocks.block(first), fromAt)
    for (let index = first; index < end; index++) {
      const block = blocks.block(index)
      if (need > block.total) {
        need -= block.total
        continue
      }
      // The last interval with less open time before it than needed: a due time on closing time is that instant.
      let low = 0
      let high = block.starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >>> 1
        if ((block.openBefore[middle] ?? 0) < need) low = middle
        else high = middle - 1
      }
      return (block.starts[low] ?? 0) + need - (block.openBefore[low] ?? 0)
    }
    return null
  }

  const localDay = (at: number): string => {
    const day = Math.floor((at + offsets.offsetAt(at)) / DAY_MS)
    const known = dateByDay.get(day)
    if (known !== undefined) return known
    const date = new Date(day * DAY_MS).toISOString().slice(0, 10)
    dateByDay.set(day, date)
    return date
  }

  const localTime = (at: number): string => {
    const local = at + offsets.offsetAt(at)
    const sinceMidnight = local - Math.floor(local / DAY_MS) * DAY_MS
    const hours = Math.floor(sinceMidnight / HOUR_MS)
    return `${twoDigits(hours)}:${twoDigits(Math.floor((sinceMidnight - hours * HOUR_MS) / MINUTE_MS))}`
  }

  const hourOfWeek = (at: number): number => {
    const local = at + offsets.offsetAt(at)
    const day = Math.floor(local / DAY_MS)
    return weekdayOf(day) * 24 + Math.floor((local - day * DAY_MS) / HOUR_MS)
  }

  return { openMs, isOpen, dueAt, localDay, localTime, hourOfWeek }
}
