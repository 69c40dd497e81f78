import { formatDuration } from '#server/domain/duration'
import type { Check } from './check'
import { type ConversationNumbers, createColumn } from './conversation-numbers'
import { counted, EXAMPLES, share } from './words'

const MINUTE = 60_000
/** Offsets of zones are whole quarters of an hour (formats.md 7). */
const QUARTER = 15 * MINUTE
/** From the westernmost zone to the easternmost. */
const LONGEST_SHIFT = 26 * 60 * MINUTE
const DIFFERENT = Number.POSITIVE_INFINITY

/** Conversations whose known messages have all moved by one and the same time, as after a change of zone. */
export function createShiftedClock(conversations: ConversationNumbers): Check {
  const shift = createColumn(Number.NaN)

  return {
    known(conversation, storedAt, at) {
      const moved = movedBy(storedAt, at)
      const before = shift.get(conversation)
      if (Number.isNaN(before)) shift.set(conversation, moved)
      else if (before !== moved) shift.set(conversation, DIFFERENT)
    },
    findings() {
      let of = 0
      const moved = new Map<number, { n: number; examples: string[] }>()
      for (let conversation = 0; conversation < conversations.count(); conversation++) {
        const ms = shift.get(conversation)
        if (Number.isNaN(ms)) continue
        of++
        if (ms === 0 || ms % QUARTER !== 0 || Math.abs(ms) > LONGEST_SHIFT) continue
        const spot = moved.get(ms) ?? { n: 0, examples: [] }
        spot.n++
        if (spot.examples.length < EXAMPLES) spot.examples.push(conversations.idOf(conversation))
        moved.set(ms, spot)
      }
      const [most, ...others] = [...moved].sort(([a, { n: n1 }], [b, { n: n2 }]) => n2 - n1 || a - b)
      if (most === undefined) return []
      const [ms, { n, examples }] = most
      const further = others.reduce((sum, [, other]) => sum + other.n, 0)
      const besides = further === 0 ? '' : ` (${counted(further, 'further one')} by other times)`
      return [
        {
          check: 'shifted_clock',
          words: `In ${share(n, of, 'conversation')} imported before, every known message is ${formatDuration(Math.abs(ms))} ${ms > 0 ? 'later' : 'earlier'} in this file than in the export before${besides}. The export's time zone has probably changed: check the zone before taking the file in.`,
          n,
          of,
          examples,
        },
      ]
    },
  }
}

/** Where one of the two has lost its seconds, whole minutes are compared (formats.md 9). */
function movedBy(storedAt: number, at: number): number {
  if (storedAt % MINUTE !== 0 && at % MINUTE !== 0) return at - storedAt
  return (Math.floor(at / MINUTE) - Math.floor(storedAt / MINUTE)) * MINUTE
}
