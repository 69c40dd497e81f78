import type { HoursKind, OpenHours } from '#server/domain/standard'
import { formatDay } from '../_format'
import { describeWindow } from '../_ui/describe-hours'

/** What the hours of a target are called, and what they mean. */
export const HOURS_WORDS: Readonly<Record<HoursKind, { name: string; meaning: string }>> = {
  calendar: {
    name: 'calendar hours',
    meaning: 'Calendar hours: every hour counts, nights and holidays too.',
  },
  covered: {
    name: 'covered hours',
    meaning:
      'Covered hours: only those hours count in which the vendor that holds the conversation is on duty by contract.',
  },
}

/** Days that differ from the week, earliest first; a day with hours of its own is open even where it is a holiday. */
export function exceptionWords({ holidays, overrides }: OpenHours): string[] {
  const wordsByDate = new Map(holidays.map((date) => [date, 'closed']))
  for (const { date, windows } of overrides) {
    wordsByDate.set(date, windows.length === 0 ? 'closed' : windows.map(describeWindow).join(', '))
  }
  return [...wordsByDate]
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([date, words]) => `${formatDay(date)}: ${words}`)
}
