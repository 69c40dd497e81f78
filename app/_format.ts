import { formatDuration } from '#server/domain/duration'

export { formatDuration }

/** What stands where there was nothing to measure. Never 0. */
export const DASH = '–'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "1,204" */
export function formatCount(count: number | null): string {
  if (count === null) return DASH
  const digits = Math.abs(Math.round(count)).toString()
  return withSign(count, digits.replace(/\B(?=(\d{3})+$)/g, ','))
}

/** A share of 0 to 1 as "87.4 %": one decimal, rounded half up, once. */
export function formatPercent(share: number | null): string {
  return share === null ? DASH : `${withSign(share, tenths(share, 2))} %`
}

/** "87.4 % of 1,204", from whole numbers, so that nothing is rounded twice; a dash when there is nothing to count. */
export function formatShare(count: number, total: number): string {
  if (total === 0) return DASH
  const permille = Math.floor((2000 * count + total) / (2 * total))
  return `${Math.floor(permille / 10)}.${permille % 10} % of ${formatCount(total)}`
}

/** Millionths of 100 points as "87.4". */
export function formatScore(millionths: number | null): string {
  return millionths === null ? DASH : withSign(millionths, tenths(millionths, -4))
}

/** A share kept, 0 to 1, as points of 100: "87.4". */
export function formatPoints(share: number | null): string {
  return share === null ? DASH : withSign(share, tenths(share, 2))
}

/** A difference of two shares kept as points: "+1.2" or "−3.4". */
export function formatPointDifference(difference: number | null): string {
  const words = formatPoints(difference)
  return difference !== null && difference > 0 && words !== '0.0' ? `+${words}` : words
}

/** A share that somebody chose, such as a target or a weight: "90 %", "92.5 %". */
export function formatChosenShare(share: number): string {
  return formatPercent(share).replace('.0 %', ' %')
}

/** "1 conversation", "1,204 conversations"; give the plural where it is not the singular and an s. */
export function formatUnits(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** An estimate of a count, rounded up to two digits, so that it never promises too much: 7, 34, 340, 1,300. */
export function formatAbout(count: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1)
  return formatCount(Math.ceil(count / step) * step)
}

/** A percentile of waits (rulings.md 16): "4 min 10 s", "not within 4 d", "never", or a dash where nobody waited. */
export function formatWait(percentile: { atMost: number } | { notWithin: number | null } | null): string {
  if (percentile === null) return DASH
  if ('atMost' in percentile) return formatDuration(percentile.atMost)
  return percentile.notWithin === null ? 'never' : `not within ${formatDuration(percentile.notWithin)}`
}

/** A calendar day, YYYY-MM-DD, as "3 Mar 2026". */
export function formatDay(day: string | null): string {
  if (day === null) return DASH
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

/** The month of a calendar day, YYYY-MM-DD, as "Mar 2026". */
export function formatMonth(day: string): string {
  return formatDay(day).replace(/^\d+ /, '')
}

/** A period of calendar days as "3–16 Mar 2026", "24 Feb – 2 Mar 2026" or, over a year's end, with both years. */
export function formatDays(from: string, to: string): string {
  if (from === to) return formatDay(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${formatDay(to)}`
  const first = formatDay(from)
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first} – ${formatDay(to)}`
}

/** An instant in UTC milliseconds as "3 Mar 2026, 22:14" on the clocks of an IANA zone. */
export function formatDateTime(at: number | null, zone: string): string {
  if (at === null) return DASH
  const { year, month, day, hour, minute } = wallClock(at, zone)
  return `${formatDay(`${year}-${month}-${day}`)}, ${hour}:${minute}`
}

/** An instant in UTC milliseconds as "22:14" on the clocks of an IANA zone. */
export function formatTime(at: number | null, zone: string): string {
  if (at === null) return DASH
  const { hour, minute } = wallClock(at, zone)
  return `${hour}:${minute}`
}

/** The day of an instant in UTC milliseconds, "3 Mar 2026", on the clocks of an IANA zone. */
export function formatDayOf(at: number | null, zone: string): string {
  if (at === null) return DASH
  const { year, month, day } = wallClock(at, zone)
  return formatDay(`${year}-${month}-${day}`)
}

const BYTE_UNITS = ['kB', 'MB', 'GB']

/** A size in bytes as "812 bytes", "4.2 MB": decimal units, one decimal, rounded half up. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  const power = bytes < 999_950 ? 0 : bytes < 999_950_000 ? 1 : 2
  return `${tenths(bytes, -3 * (power + 1))} ${BYTE_UNITS[power]}`
}

/** |value| × 10^places with one decimal, rounded half up on the digits as written: 0.2875 is 28.75, not 28.749…. */
function tenths(value: number, places: number): string {
  const [digits, exponent] = Math.abs(value).toString().split('e')
  const scaled = Math.floor(Number(`${digits}e${Number(exponent ?? 0) + places + 1}`) + 0.5)
  return `${Math.floor(scaled / 10)}.${scaled % 10}`
}

function withSign(value: number, words: string): string {
  return value < 0 && /[1-9]/.test(words) ? `−${words}` : words
}

function wallClock(at: number, zone: string): Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> {
  const format = clocksOf(zone)
  const parts = { year: '', month: '', day: '', hour: '', minute: '' }
  for (const { type, value } of format.formatToParts(at)) {
    if (type in parts) parts[type as keyof typeof parts] = value
  }
  return parts
}

const clocksByZone = new Map<string, Intl.DateTimeFormat>()

/** Making one costs far more than using it, and a long conversation asks for hundreds of times. */
function clocksOf(zone: string): Intl.DateTimeFormat {
  const known = clocksByZone.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  clocksByZone.set(zone, format)
  return format
}
