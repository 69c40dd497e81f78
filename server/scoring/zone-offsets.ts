import { Temporal } from 'temporal-polyfill'

/** The offsets of one IANA zone, in milliseconds east of UTC. */
export interface ZoneOffsets {
  offsetAt(at: number): number
  /** The instant of a wall-clock time, given as if it were UTC; repeated times mean the first, skipped ones move forward. */
  instantOf(wall: number): number
}

interface Block {
  /** Instants from which each offset holds; the first is the block's start. */
  starts: number[]
  offsets: number[]
}

const DAY_MS = 86_400_000
/** A little over a year, and a power of two only so that nobody takes it for a calendar unit. */
const BLOCK_MS = 2 ** 35
const LAST_INSTANT = 8_640_000_000_000_000

function readBlock(zone: string, index: number): Block {
  const from = Math.max(index * BLOCK_MS, -LAST_INSTANT)
  const until = Math.min((index + 1) * BLOCK_MS, LAST_INSTANT)
  const block: Block = { starts: [], offsets: [] }
  let moment: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
  while (moment !== null && moment.epochMilliseconds < until) {
    block.starts.push(moment.epochMilliseconds)
    block.offsets.push(Math.trunc(moment.offsetNanoseconds / 1_000_000))
    moment = moment.getTimeZoneTransition('next')
  }
  return block
}

const offsetsByZone = new Map<string, ZoneOffsets>()

/**
 * The offsets of an IANA zone, read from the zone database a year or so at a time and kept, so that asking again is cheap.
 * Wall-clock times follow Temporal's "compatible" rule (method.md 1.5). Throws RangeError for an unknown zone.
 */
export function zoneOffsets(zone: string): ZoneOffsets {
  const known = offsetsByZone.get(zone)
  if (known !== undefined) return known
  const blocks = new Map<number, Block>()
  let lastIndex = Number.NaN
  let last: Block = readBlock(zone, 0)

  const blockAt = (at: number): Block => {
    const index = Math.floor(at / BLOCK_MS)
    if (index === lastIndex) return last
    const block = blocks.get(index) ?? readBlock(zone, index)
    blocks.set(index, block)
    lastIndex = index
    last = block
    return block
  }
  const offsetAt = (at: number): number => {
    const { starts, offsets } = blockAt(at)
    for (let position = starts.length - 1; position > 0; position--) {
      if (at >= (starts[position] ?? 0)) return offsets[position] ?? 0
    }
    return offsets[0] ?? 0
  }
  const instantOf = (wall: number): number => {
    const before = offsetAt(wall - DAY_MS)
    if (offsetAt(wall - before) === before) return wall - before
    const after = offsetAt(wall + DAY_MS)
    return offsetAt(wall - after) === after ? wall - after : wall - before
  }
  const made: ZoneOffsets = { offsetAt, instantOf }
  offsetsByZone.set(zone, made)
  return made
}
