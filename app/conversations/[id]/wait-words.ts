import { formatDuration } from '../../_format'
import type { ConversationClock } from '../../_trpc/outputs'
import type { WaitHolder, WaitStretch } from '../../_ui/prepare-wait-bar'

export interface WaitDrawing {
  ordinal: number
  stretches: readonly WaitStretch[]
  words: string
  isBreach: boolean
}

const DRAWN = new Set<ConversationClock['outcome']>(['replied', 'open', 'closed_unanswered', 'abandoned'])

/** Whether a clock is a wait that somebody stood through, and not one that needed no answer. */
export function isDrawn({ outcome }: ConversationClock): boolean {
  return DRAWN.has(outcome)
}

/**
 * A wait as it is drawn: who held each part of it, a bot, nobody outside the hours that were paid for, or a vendor; and in
 * words how long it was, who held it and whether that met the target. A breach that no vendor carries was held by nobody
 * (rulings.md 15).
 */
export function drawWait(clock: ConversationClock, inHouseNames: ReadonlySet<string>, botHeldMs = 0): WaitDrawing {
  const waitMs = clock.endAt - clock.startAt
  const botMs = Math.min(waitMs, botHeldMs)
  const teamMs = waitMs - botMs
  const coveredMs = coveredPartOf(clock, teamMs)
  const words = [durationWords(clock, waitMs), whoWords(clock, teamMs > 0 && coveredMs === 0), targetWords(clock)]
  if (botMs > 0) words.push(`${formatDuration(botMs)} of it with a bot`)
  if (coveredMs < teamMs) words.push(`${formatDuration(coveredMs)} of it in contracted hours`)
  const beforeTeam: WaitStretch[] = [
    { ms: botMs, holder: 'bot', covered: true },
    { ms: teamMs - coveredMs, holder: 'nobody', covered: false },
  ]
  return {
    ordinal: clock.ordinal,
    stretches: [
      ...beforeTeam.filter(({ ms }) => ms > 0),
      ...(coveredMs > 0 || waitMs === 0
        ? [{ ms: coveredMs, holder: holderOf(clock, inHouseNames), covered: true }]
        : []),
    ],
    words: words.join(', '),
    isBreach: clock.met === false,
  }
}

/** Covered time is told of the charged vendor; where another one held the wait, its own is not known here. */
function coveredPartOf({ holderName, vendorName, coveredMs }: ConversationClock, teamMs: number): number {
  return holderName !== null && holderName === vendorName ? Math.min(teamMs, Math.max(0, coveredMs)) : teamMs
}

function holderOf({ holderName, replyVendorName }: ConversationClock, inHouseNames: ReadonlySet<string>): WaitHolder {
  if (holderName === null) return 'nobody'
  if (replyVendorName !== null && replyVendorName !== holderName) return 'other_vendor'
  return inHouseNames.has(holderName) ? 'in_house' : 'contracted'
}

function durationWords({ outcome }: ConversationClock, waitMs: number): string {
  const duration = formatDuration(waitMs)
  if (outcome === 'open') return `${duration} so far`
  if (outcome === 'closed_unanswered') return `${duration} without an answer`
  return outcome === 'abandoned' ? `${duration}, then the customer left` : duration
}

function whoWords(clock: ConversationClock, isUncovered: boolean): string {
  const { holderName, replyVendorName } = clock
  const isGap = clock.met === false && clock.vendorBreach === false
  const holder =
    holderName === null
      ? 'nobody on shift'
      : isGap || isUncovered
        ? `nobody on shift (outside the hours of ${holderName})`
        : holderName
  return replyVendorName === null || replyVendorName === holderName
    ? holder
    : `${holder}, answered by ${replyVendorName}`
}

function targetWords({ met, targetMs }: ConversationClock): string {
  const target = formatDuration(targetMs)
  if (met === null) return `target ${target}`
  return met ? `met the target of ${target}` : `missed the target of ${target}`
}
