const SECOND_MS = 1000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

function withRest(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`
}

/**
 * A duration in words: "45 s", "2 min 30 s", "14 min", "2 h 14 min", "3 d 4 h". Takes milliseconds, says at most two units,
 * tells seconds only under ten minutes, and always rounds down, so that it never tells of a longer wait than there was.
 * Below zero reads "0 s".
 */
export function formatDuration(ms: number): string {
  const whole = Math.max(0, ms)
  const minutes = Math.floor(whole / MINUTE_MS)
  const seconds = Math.floor((whole % MINUTE_MS) / SECOND_MS)
  if (whole < MINUTE_MS) return `${seconds} s`
  if (whole < 10 * MINUTE_MS) return withRest(minutes, 'min', seconds, 's')
  if (whole < HOUR_MS) return `${minutes} min`
  const hours = Math.floor(whole / HOUR_MS)
  if (whole < DAY_MS) return withRest(hours, 'h', minutes % 60, 'min')
  return withRest(Math.floor(whole / DAY_MS), 'd', hours % 24, 'h')
}
