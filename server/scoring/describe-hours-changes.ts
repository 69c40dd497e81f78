import type { OpenHours, StandardChange } from '#server/domain/standard'
import { formatDayWindows, formatWindows } from './setting-words'

/** What differs between two calendars: zone, weekly windows, and each holiday and single day by its date. */
export function describeHoursChanges(before: OpenHours, after: OpenHours): StandardChange[] {
  const changes: StandardChange[] = []
  const add = (path: string, label: string, was: string | null, is: string | null) => {
    if (was !== is) changes.push({ path: `businessHours.${path}`, label, before: was, after: is })
  }
  add('zone', 'Time zone', before.zone, after.zone)
  add('windows', 'Business hours', formatWindows(before.windows), formatWindows(after.windows))
  const holidays = [new Set(before.holidays), new Set(after.holidays)] as const
  for (const date of inOrder(before.holidays, after.holidays)) {
    const [was, is] = holidays.map((dates) => (dates.has(date) ? 'closed' : null))
    add(`holidays.${date}`, `Holiday ${date}`, was ?? null, is ?? null)
  }
  const days = [before, after].map(({ overrides }) => new Map(overrides.map(({ date, windows }) => [date, windows])))
  for (const date of inOrder(...days.map((windowsByDate) => [...windowsByDate.keys()]))) {
    const [was, is] = days.map((windowsByDate) => windowsByDate.get(date))
    add(`overrides.${date}`, `Hours on ${date}`, was ? formatDayWindows(was) : null, is ? formatDayWindows(is) : null)
  }
  return changes
}

function inOrder(...dates: readonly (readonly string[])[]): string[] {
  return [...new Set(dates.flat())].sort()
}
