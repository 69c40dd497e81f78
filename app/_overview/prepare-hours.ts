import { DAYS } from '../_charts/prepare-hour-of-week'
import type { CompanyFigures } from '../_trpc/outputs'

const HOURS_OF_DAY = 24

interface PreparedHours {
  n: number
  met: number
  /** The hour with most missed, the first of several; null where none is missed. */
  worst: { slot: number; words: string; missed: number; n: number } | null
}

/** The 168 hours of a week from Monday 00:00 in one sentence's worth of figures. */
export function prepareHours(hours: CompanyFigures['hours']): PreparedHours {
  const missed = hours.map((hour) => hour.n - hour.met)
  const most = Math.max(0, ...missed)
  const slot = missed.indexOf(most)
  return {
    n: hours.reduce((sum, hour) => sum + hour.n, 0),
    met: hours.reduce((sum, hour) => sum + hour.met, 0),
    worst: most === 0 ? null : { slot, words: hourWords(slot), missed: most, n: hours[slot]?.n ?? 0 },
  }
}

function hourWords(slot: number): string {
  const hour = slot % HOURS_OF_DAY
  const clock = (at: number) => `${String(at).padStart(2, '0')}:00`
  return `on ${DAYS[Math.floor(slot / HOURS_OF_DAY)]} from ${clock(hour)} to ${clock(hour + 1)}`
}
