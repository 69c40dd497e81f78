const DAY_MS = 86_400_000

/** The calendar day, YYYY-MM-DD, so many days later, or earlier. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** How many calendar days there are from `from` to `to`, both counted. */
export function countDays({ from, to }: { from: string; to: string }): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS + 1
}

/** Days since 1970 of a calendar day, YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

/** The first day, YYYY-MM-01, of a calendar day's month. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`
}

/** The Monday of a calendar day's week. */
export function mondayOf(day: string): string {
  const daysSinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -daysSinceMonday)
}

/** The first day of the month so many months after a day's, or before. */
export function addMonths(day: string, count: number): string {
  const month = monthNumber(day) + count
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/** How many whole calendar months a period is; null where it is anything else. */
export function monthsOf({ from, to }: { from: string; to: string }): number | null {
  const next = addDays(to, 1)
  if (firstOfMonth(from) !== from || firstOfMonth(next) !== next) return null
  return monthNumber(next) - monthNumber(from)
}

function monthNumber(day: string): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1
}
