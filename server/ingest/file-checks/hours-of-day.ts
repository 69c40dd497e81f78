import { Temporal } from 'temporal-polyfill'

export const HOURS = 24
/** Offsets of zones are whole quarters of an hour today; older ones are rounded down to one. */
export const QUARTER_MS = 900_000
const QUARTERS = HOURS * 4

/**
 * Counts by quarter of an hour since 1970 in UTC to counts by the 96 quarters of a day in a zone. All zero where nothing
 * was counted. Throws RangeError for a zone that does not exist.
 */
export function hoursOfDay(byQuarter: ReadonlyMap<number, number>, zone: string): number[] {
  const counts = new Array<number>(QUARTERS).fill(0)
  let offset = 0
  let next = Number.NEGATIVE_INFINITY
  for (const quarter of Float64Array.from(byQuarter.keys()).sort()) {
    const at = quarter * QUARTER_MS
    if (at >= next) {
      const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
      offset = Math.floor(moment.offsetNanoseconds / 1e6 / QUARTER_MS)
      next = moment.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY
    }
    const local = (((quarter + offset) % QUARTERS) + QUARTERS) % QUARTERS
    counts[local] = (counts[local] ?? 0) + (byQuarter.get(quarter) ?? 0)
  }
  return counts
}
