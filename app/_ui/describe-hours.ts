import type { OpenHours, WeeklyWindow } from '#server/domain/standard'
import { formatCount, formatUnits } from '../_format'

type Window = Pick<WeeklyWindow, 'from' | 'to'>

/** Monday first, as the days of a window are numbered from 1. */
export const DAY_WORDS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

const DAY_MINUTES = 1440
const WEEK_MINUTES = 7 * DAY_MINUTES

/** What some open hours mean: "Open 40 h a week in Europe/Riga: Mon–Fri 22:00–06:00 into the next day. Closed on 2 dates." */
export function describeHours(hours: OpenHours): string {
  const { closed, different } = specialDates(hours)
  const sentences = [weekSentence(hours, different)]
  if (closed > 0) sentences.push(`Closed on ${formatUnits(closed, 'date')}.`)
  if (different > 0) sentences.push(`Hours of their own on ${formatUnits(different, 'date')}.`)
  return sentences.join(' ')
}

/** The weekly hours alone: "Mon–Fri 09:00–17:00, Sat 10:00–14:00", "around the clock", "never". */
export function describeWeek({ windows }: Pick<OpenHours, 'windows'>): string {
  const minutes = weeklyMinutes(windows)
  if (minutes === 0) return 'never'
  if (minutes === WEEK_MINUTES) return 'around the clock'
  return windows
    .filter(({ days }) => days.length > 0)
    .map((window) => `${describeDays(window.days)} ${describeWindow(window)}`)
    .join(', ')
}

/** "22:00–06:00 into the next day", "09:00–24:00". */
export function describeWindow(window: Window): string {
  const to = window.to === '00:00' ? '24:00' : window.to
  return `${window.from}–${to}${runsIntoNextDay(window) ? ' into the next day' : ''}`
}

/** Whether a window ends on the day after the one it starts on; one that ends at midnight does not. */
export function runsIntoNextDay({ from, to }: Window): boolean {
  return to <= from && to !== '00:00'
}

/** "Mon–Fri", "Mon, Wed", "every day": three days in a row and more are a range. */
export function describeDays(days: readonly number[]): string {
  const chosen = DAY_WORDS.map((_, index) => days.includes(index + 1))
  if (chosen.every(Boolean)) return 'every day'
  const words: string[] = []
  for (let first = 0; first < 7; first += 1) {
    if (!chosen[first]) continue
    let last = first
    while (chosen[last + 1]) last += 1
    if (last - first >= 2) words.push(`${DAY_WORDS[first]}–${DAY_WORDS[last]}`)
    else words.push(...DAY_WORDS.slice(first, last + 1))
    first = last
  }
  return words.join(', ')
}

/** Minutes of a usual week that lie in a window, those in several counted once; 0 to 10,080. */
export function weeklyMinutes(windows: readonly WeeklyWindow[]): number {
  const spans = windows.flatMap(({ days, from, to }) =>
    days.flatMap((day) =>
      weekSpans((day - 1) * DAY_MINUTES + minutesOf(from), lengthOf(minutesOf(from), minutesOf(to))),
    ),
  )
  let minutes = 0
  let reached = 0
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    minutes += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return minutes
}

function weekSentence({ zone, windows }: OpenHours, different: number): string {
  const minutes = weeklyMinutes(windows)
  if (minutes === 0)
    return different === 0 ? 'Never open: no weekly hours are given.' : 'No weekly hours: open on single dates only.'
  if (minutes === WEEK_MINUTES) return `Open around the clock in ${zone}.`
  return `Open ${hoursOf(minutes)} a week in ${zone}: ${describeWeek({ windows })}.`
}

function specialDates({ holidays, overrides }: OpenHours): { closed: number; different: number } {
  const closed = new Set(holidays)
  let different = 0
  for (const { date, windows } of overrides) {
    if (windows.length === 0) closed.add(date)
    else {
      closed.delete(date)
      different += 1
    }
  }
  return { closed: closed.size, different }
}

function hoursOf(minutes: number): string {
  const hours = `${formatCount(Math.floor(minutes / 60))} h`
  return minutes % 60 === 0 ? hours : `${hours} ${minutes % 60} min`
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

function lengthOf(from: number, to: number): number {
  return to <= from ? to + DAY_MINUTES - from : to - from
}

/** A span of the week; what runs over its end goes on at its beginning. */
function weekSpans(from: number, length: number): { from: number; to: number }[] {
  const to = from + length
  if (to <= WEEK_MINUTES) return [{ from, to }]
  return [
    { from, to: WEEK_MINUTES },
    { from: 0, to: to - WEEK_MINUTES },
  ]
}
