import type { OpenHours } from '#server/domain/standard'

/** Minutes after a day's local midnight; `to` may exceed 1440, when the window runs into the next day. */
export interface DayWindow {
  from: number
  to: number
}

const DAY_MS = 86_400_000
const DAY_MINUTES = 1440
const NO_WINDOWS: readonly DayWindow[] = []

/** Days since 1970-01-01 of a date written YYYY-MM-DD. */
export function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number)
  return Math.floor(Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day) / DAY_MS)
}

/** 0 for a Monday to 6 for a Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN)
}

function dayWindow(window: { from: string; to: string }): DayWindow {
  const from = minutesOf(window.from)
  const to = minutesOf(window.to)
  return { from, to: to <= from ? to + DAY_MINUTES : to }
}

export interface DayWindows {
  /** The windows that start on a local day, counted from 1970-01-01. */
  windowsOf(day: number): readonly DayWindow[]
  /** After this day every week is like every other; null where no date is special. */
  lastSpecialDay: number | null
  openEveryWeek: boolean
}

/**
 * Which windows start on which local day: a dated override beats a holiday, a holiday beats the week (rulings.md 17).
 * A window belongs whole to the day it starts on, so the night before a holiday stays open to its end.
 */
export function dayWindows(openHours: OpenHours): DayWindows {
  const byWeekday: DayWindow[][] = [[], [], [], [], [], [], []]
  for (const window of openHours.windows) {
    for (const day of window.days) byWeekday[day - 1]?.push(dayWindow(window))
  }
  const special = new Map<number, readonly DayWindow[]>()
  for (const date of openHours.holidays) special.set(dayNumber(date), NO_WINDOWS)
  for (const override of openHours.overrides) special.set(dayNumber(override.date), override.windows.map(dayWindow))
  let lastSpecialDay: number | null = null
  for (const day of special.keys()) lastSpecialDay = Math.max(lastSpecialDay ?? day, day)
  return {
    windowsOf: (day) => special.get(day) ?? byWeekday[weekdayOf(day)] ?? NO_WINDOWS,
    lastSpecialDay,
    openEveryWeek: byWeekday.some((windows) => windows.length > 0),
  }
}
