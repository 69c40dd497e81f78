import type { Reading } from './reading'

const SECONDS_BY_UNIT = new Map<string, number>([
  ...named(1, ['s', 'sec', 'secs', 'second', 'seconds']),
  ...named(60, ['m', 'min', 'mins', 'minute', 'minutes']),
  ...named(3600, ['h', 'hr', 'hrs', 'hour', 'hours']),
  ...named(86_400, ['d', 'day', 'days']),
])

const LONGEST_TEXT = 60
const LONGEST_DAYS = 365
const PART = /(\d{1,9}(?:[.,]\d{1,3})?)\s{0,5}([a-z]{1,10})(?:\s|,|and\b){0,9}/y

/**
 * A duration as people write it, "2 min", "4 h", "90 s", "1 h 30 min", "1.5 hours", as whole seconds above 0. A day is 24
 * hours. Everything else, also a number without its unit, is an error in one sentence that says what to write.
 */
export function parseDuration(text: string): Reading<number> {
  const written = text.trim().toLowerCase()
  if (written === '') return { error: 'Write a duration, such as 2 min or 4 h.' }
  if (/^\d{1,9}([.,]\d{1,3})?$/.test(written)) {
    return { error: `Write the unit too: ${written} s, ${written} min or ${written} h.` }
  }
  const seconds = written.length > LONGEST_TEXT ? null : sumParts(written)
  if (seconds === null) return { error: 'This is not a duration: write it like 90 s, 2 min, 1 h 30 min or 3 d.' }
  if (seconds === 0) return { error: 'A duration is longer than 0 s.' }
  if (!Number.isInteger(seconds)) return { error: 'A duration is whole seconds: write it with a smaller unit.' }
  if (seconds > LONGEST_DAYS * 86_400) return { error: `A duration is at most ${LONGEST_DAYS} d.` }
  return { value: seconds }
}

/** The parts of a duration, larger units first, each at most once; null where something else stands there. */
function sumParts(written: string): number | null {
  let seconds = 0
  let previousUnit = Number.POSITIVE_INFINITY
  PART.lastIndex = 0
  while (PART.lastIndex < written.length) {
    const found = PART.exec(written)
    const unit = SECONDS_BY_UNIT.get(found?.[2] ?? '')
    if (unit === undefined || unit >= previousUnit) return null
    previousUnit = unit
    seconds += (Math.round(Number(found?.[1]?.replace(',', '.')) * 1000) * unit) / 1000
  }
  return seconds
}

function named(seconds: number, names: readonly string[]): [string, number][] {
  return names.map((name) => [name, seconds])
}
