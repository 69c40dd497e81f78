import type { DatedCoverage } from '#server/domain/contract'
import { buildHours, type Hours } from './coverage'

interface Part {
  fromAt: number
  untilAt: number
  /** Null is always open. */
  hours: Hours | null
}

const OPEN_ALWAYS = { zone: 'UTC', windows: [], holidays: [], overrides: [] }
const DAY_MS = 86_400_000

/** The instant at which a day begins in the zone of some hours: the first of that day, found from noon before it on. */
function startOfDay(day: string, hours: Hours): number {
  let low = Date.parse(`${day}T00:00:00Z`) - DAY_MS
  let high = low + 2 * DAY_MS
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (hours.localDay(middle) >= day) high = middle
    else low = middle + 1
  }
  return low
}

/** When the window that is open over midnight ends: it belongs to the day before (rulings.md 17). Midnight where none is. */
function endOfNight(midnight: number, hours: Hours | null): number {
  if (hours === null || !hours.isOpen(midnight) || !hours.isOpen(midnight - 1)) return midnight
  const isOpenUntil = (at: number) => hours.openMs(midnight, at) === at - midnight
  if (isOpenUntil(midnight + DAY_MS)) return midnight
  let low = midnight
  let high = midnight + DAY_MS
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isOpenUntil(middle)) low = middle
    else high = middle
  }
  return low
}

/**
 * Hours that change on given days: each entry holds from its day on, in its own zone, until the next one begins (a night
 * that is under way at midnight ends under the old hours), and time is measured piece by piece under the entry in force (method.md 1.4). Local days and times are those of the last entry.
 * Null where the coverage is always open, which is also what an empty list means.
 */
export function datedHours(coverages: readonly DatedCoverage[]): Hours | null {
  const ordered = [...coverages].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  if (ordered.every(({ coverage }) => coverage === null)) return null
  const always = buildHours(OPEN_ALWAYS)
  let before: Hours | null = null
  const built = ordered.map(({ from, coverage }) => {
    const hours = coverage === null ? null : buildHours(coverage)
    const dayAt = from === null ? Number.NEGATIVE_INFINITY : startOfDay(from, hours ?? always)
    const fromAt = from === null ? dayAt : endOfNight(dayAt, before)
    before = hours
    return { fromAt, hours }
  })
  // Before the first entry nothing was agreed, which counts as always on duty.
  if (built[0] !== undefined && built[0].fromAt !== Number.NEGATIVE_INFINITY)
    built.unshift({ fromAt: Number.NEGATIVE_INFINITY, hours: null })
  const parts = built.map((part, index): Part => {
    return { ...part, untilAt: built[index + 1]?.fromAt ?? Number.POSITIVE_INFINITY }
  })
  const [only] = parts
  if (parts.length === 1 && only?.hours) return only.hours
  const local = parts.at(-1)?.hours ?? always
  const openIn = ({ hours }: Part, fromAt: number, toAt: number) => hours?.openMs(fromAt, toAt) ?? toAt - fromAt

  const openMs = (fromAt: number, toAt: number): number => {
    let open = 0
    for (const part of parts) {
      const from = Math.max(fromAt, part.fromAt)
      const to = Math.min(toAt, part.untilAt)
      if (to > from) open += openIn(part, from, to)
    }
    return open
  }
  const isOpen = (at: number): boolean => {
    const part = parts.find(({ fromAt, untilAt }) => at >= fromAt && at < untilAt)
    return part?.hours?.isOpen(at) ?? true
  }
  const dueAt = (fromAt: number, needMs: number): number | null => {
    if (needMs <= 0) return fromAt
    let need = needMs
    for (const part of parts) {
      if (part.untilAt <= fromAt) continue
      const from = Math.max(fromAt, part.fromAt)
      const due = part.hours === null ? from + need : part.hours.dueAt(from, need)
      if (due !== null && due <= part.untilAt) return due
      if (part.untilAt === Number.POSITIVE_INFINITY) return null
      need -= openIn(part, from, part.untilAt)
    }
    return null
  }
  return { openMs, isOpen, dueAt, localDay: local.localDay, localTime: local.localTime, hourOfWeek: local.hourOfWeek }
}
