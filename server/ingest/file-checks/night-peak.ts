import type { Check } from './check'
import type { ConversationNumbers } from './conversation-numbers'
import { HOURS, hoursOfDay, QUARTER_MS } from './hours-of-day'
import { counted, share } from './words'

/** With fewer, an hour has about four messages and the busiest one is chance. */
const FEWEST_MESSAGES = 100
/** People sleep: in every zone and trade, these hours hold far less than their even share. */
const NIGHT_HOURS = 5
const NEIGHBOURS = 3
const TIMES_EVEN_SHARE = 2
const QUIET_HOURS = 6
/** The busiest hour of the night must lead the day's by more than two standard errors of the difference of two counts. */
const STANDARD_ERRORS = 2
/** Nearly all within one quarter of an hour after midnight: days without a time of day. */
const NEARLY_ALL = 0.9

/** Customers who seem to write at night, by the clock of the company: the times are probably read in the wrong zone. */
export function createNightPeak(_conversations: ConversationNumbers): Check {
  const byQuarter = new Map<number, number>()
  let of = 0

  return {
    message({ at, role, visibility }) {
      if (role !== 'customer' || visibility === 'internal') return
      of++
      const quarter = Math.floor(at / QUARTER_MS)
      byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + 1)
    },
    findings({ zone }) {
      if (of < FEWEST_MESSAGES) return []
      const quarters = hoursOfDay(byQuarter, zone)
      const hours = Array.from({ length: HOURS }, (_, hour) => sumFrom(quarters, hour * 4, 4))
      const n = sumFrom(hours, 0, NIGHT_HOURS)
      const seen = `${share(n, of, "customers' message")} are from between 0 and ${NIGHT_HOURS} o'clock in the zone ${zone}`
      if ((quarters[0] ?? 0) >= NEARLY_ALL * of)
        return [
          {
            check: 'night_peak',
            words: `${seen}, nearly all at midnight: the file seems to have days without times of day, so that no wait can be measured. Export the times in full.`,
            n,
            of,
            examples: [],
          },
        ]
      if (!isBusyAtNight(hours, of)) return []
      return [
        {
          check: 'night_peak',
          words: `${seen}, when few people write. The zone of the file may be wrong${suggestion(hours)}; if the file holds the night's conversations only, all is well.`,
          n,
          of,
          examples: [],
        },
      ]
    },
  }
}

function isBusyAtNight(hours: readonly number[], of: number): boolean {
  for (let start = 0; start + NEIGHBOURS <= NIGHT_HOURS; start++) {
    if (sumFrom(hours, start, NEIGHBOURS) > (TIMES_EVEN_SHARE * of * NEIGHBOURS) / HOURS) return true
  }
  const night = Math.max(...hours.slice(0, NIGHT_HOURS))
  const day = Math.max(...hours.slice(NIGHT_HOURS))
  return night - day > STANDARD_ERRORS * Math.sqrt(night + day)
}

/** The least shift that brings the quietest six hours to 0 to 6 o'clock. */
function suggestion(hours: readonly number[]): string {
  let least = Number.POSITIVE_INFINITY
  let shift = 0
  for (let start = 0; start < HOURS; start++) {
    const sum = sumFrom(hours, start, QUIET_HOURS)
    const back = start <= HOURS / 2 ? -start : HOURS - start
    if (sum < least || (sum === least && Math.abs(back) < Math.abs(shift))) {
      least = sum
      shift = back
    }
  }
  if (shift === 0) return ''
  const by = counted(Math.abs(shift), 'h', 'h')
  return `: by ${by}? With all times ${by} ${shift < 0 ? 'earlier' : 'later'}, the quietest six hours would be those from 0 to 6 o'clock`
}

/** Of `length` values from `start`, round the clock. */
function sumFrom(values: readonly number[], start: number, length: number): number {
  let sum = 0
  for (let i = 0; i < length; i++) sum += values[(start + i) % values.length] ?? 0
  return sum
}
