import { Temporal } from 'temporal-polyfill'
import { BadInput } from '#server/domain/refusal'

export interface LocalInstant {
  at: number
  /** The second instant with the same wall-clock time, in a repeated hour only. */
  secondAt: number | null
  /** The wall-clock time exists twice, or not at all and was moved forward. */
  ambiguous: boolean
}

const MINUTE = 60_000
const DAY = 86_400_000
/** No zone is further from UTC than this, with room for a transition. */
const REACH = 18 * 3_600_000

/**
 * From wall-clock time in one zone (milliseconds as if UTC) to the instant, "compatible" as Temporal has it: first of
 * two, forward over a gap (rulings.md 25). Offsets are remembered for each day, and for each minute of a day with a
 * change. Throws BadInput for a zone that does not exist.
 */
export function createZoneClock(zone: string): (local: number) => LocalInstant {
  requireZone(zone)
  const offsetByDay = new Map<number, number | null>()
  const changeByMinute = new Map<number, { first: number; second: number | null; ambiguous: boolean }>()

  return (local) => {
    const day = Math.floor(local / DAY)
    let offset = offsetByDay.get(day)
    if (offset === undefined) {
      offset = steadyOffset(zone, day * DAY)
      offsetByDay.set(day, offset)
    }
    if (offset !== null) return { at: local - offset, secondAt: null, ambiguous: false }
    const minute = Math.floor(local / MINUTE)
    let change = changeByMinute.get(minute)
    if (change === undefined) {
      change = offsetsAt(zone, minute * MINUTE)
      changeByMinute.set(minute, change)
    }
    return {
      at: local - change.first,
      secondAt: change.second === null ? null : local - change.second,
      ambiguous: change.ambiguous,
    }
  }
}

/** Wall-clock milliseconds (as if UTC) of an instant in a zone. */
export function localOf(zone: string, at: number): number {
  return at + Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
}

/** Throws BadInput, one sentence, unless the zone is known. */
export function requireZone(zone: string): void {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
  } catch {
    throw new BadInput(`There is no time zone “${zone}”: give one by its place, such as Europe/Berlin, or UTC.`)
  }
}

/** The zone's offset over a whole local day; null where it changes on or near that day. */
function steadyOffset(zone: string, dayStart: number): number | null {
  const before = Temporal.Instant.fromEpochMilliseconds(dayStart - REACH).toZonedDateTimeISO(zone)
  const next = before.getTimeZoneTransition('next')
  return next !== null && next.epochMilliseconds <= dayStart + DAY + REACH ? null : before.offsetNanoseconds / 1e6
}

function offsetsAt(zone: string, local: number): { first: number; second: number | null; ambiguous: boolean } {
  const wall = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime()
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds
  if (earlier === later) return { first: local - earlier, second: null, ambiguous: false }
  const compatible = wall.toZonedDateTime(zone, { disambiguation: 'compatible' })
  const isRepeated = compatible.toPlainDateTime().equals(wall)
  return {
    first: local - compatible.epochMilliseconds,
    second: isRepeated ? local - later : null,
    ambiguous: true,
  }
}
