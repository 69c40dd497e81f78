const MS_PER_DAY = 86_400_000
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * Milliseconds from 1970 to the date and clock of the proleptic Gregorian calendar, as if there were no zones.
 * Null for a date or clock that does not exist (31 February, 24:01, second 60). Month counts from 1.
 */
export function calendarMs(year: number, month: number, day: number, clock: number | null): number | null {
  if (clock === null || day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0)) return null
  if (month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return null
  return daysFromEpoch(year, month, day) * MS_PER_DAY + clock
}

/** Milliseconds since midnight; null where there is no such time of day. */
export function clockMs(hour: number, minute: number, second: number, milliseconds: number): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null
  return hour * 3_600_000 + minute * 60_000 + second * 1000 + milliseconds
}

/** Counted in years that begin in March, so that the leap day comes last. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
}

/** Exactly "YYYY-MM-DDTHH:MM:SSZ", read without a pattern because most rows have it; null for anything else. */
export function parseUtcSeconds(value: string): number | null {
  if (value.length !== 20) return null
  if (
    value.charCodeAt(4) !== 45 ||
    value.charCodeAt(7) !== 45 ||
    value.charCodeAt(10) !== 84 ||
    value.charCodeAt(13) !== 58 ||
    value.charCodeAt(16) !== 58 ||
    value.charCodeAt(19) !== 90
  ) {
    return null
  }
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2)
  const clock = clockMs(twoDigits(value, 11), twoDigits(value, 14), twoDigits(value, 17), 0)
  const at = calendarMs(year, twoDigits(value, 5), twoDigits(value, 8), clock)
  return at === null || Number.isNaN(at) ? null : at
}

function twoDigits(value: string, at: number): number {
  const tens = value.charCodeAt(at) - 48
  const ones = value.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}
