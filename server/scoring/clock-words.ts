import type { Clock } from '#server/domain/clock'
import { formatDuration } from '#server/domain/duration'
import type { Hours } from './coverage'

const DAY_MS = 86_400_000
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function formatMoment(at: number, hours: Hours, withDay: boolean): string {
  const time = hours.localTime(at)
  if (!withDay) return time
  const [, month, day] = hours.localDay(at).split('-').map(Number)
  return `${WEEKDAYS[Math.floor(hours.hourOfWeek(at) / 24)]} ${day} ${MONTHS[(month ?? 1) - 1]} ${time}`
}

/**
 * A wait in words, without its loss: "23:04 asked, 07:58 answered = 8 h 54 min, target 1 h", in the company's zone. Days are
 * told from 24 hours on: "Mon 3 Mar 23:04 asked". Where coverage differs, the part inside it is told too.
 */
export function clockWords(clock: Clock, hours: Hours): string {
  const waitMs = clock.endAt - clock.startAt
  const start = formatMoment(clock.startAt, hours, waitMs >= DAY_MS)
  const end = formatMoment(clock.endAt, hours, waitMs >= DAY_MS)
  const asked = clock.startMessageId === null ? 'requested' : 'asked'
  const endings: Readonly<Record<string, string>> = {
    replied: `${end} answered`,
    open: `no answer by ${end}`,
    closed_unanswered: `closed at ${end} without an answer`,
    abandoned: `left at ${end} without an answer`,
  }
  const covered = clock.coveredMs === waitMs ? '' : ` (${formatDuration(clock.coveredMs)} in coverage)`
  const ending = endings[clock.outcome] ?? end
  return `${start} ${asked}, ${ending} = ${formatDuration(waitMs)}${covered}, target ${formatDuration(clock.targetMs)}`
}

/** Why a breach is nobody's: the part of the words that follows the wait. */
export function gapWords(clock: Clock): string {
  return clock.chargedVendorId === null
    ? 'a gap in coverage: no team held this conversation'
    : "a gap in coverage: not within the team's contracted hours"
}
