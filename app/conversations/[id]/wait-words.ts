import { formatDuration } from '../../_format'
import type { ConversationClock } from '../../_trpc/outputs'
import type { WaitStretch } from '../../_ui/prepare-wait-bar'
import type { WaitHolder } from '../../_ui/wait-bar'

export interface WaitDrawing {
  ordinal: number
  holder: WaitHolder
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
 * A wait as it is drawn: who held it, the part of it outside the hours that were paid for, and in words how long it was,
 * who held it and whether that met the target. A breach that no vendor carries was held by nobody (rulings.md 15).
 */
export function drawWait(clock: ConversationClock, inHouseNames: ReadonlySet<string>): WaitDrawing {
  const waitMs = clock.endAt - clock.startAt
  const isGap = clock.met === false && clock.vendorBreach === false
  const holder = holderOf(clock.vendorName, isGap, inHouseNames)
  const coveredMs = Math.min(waitMs, Math.max(0, clock.coveredMs))
  const words = [durationWords(clock, waitMs), whoWords(clock.vendorName, isGap), targetWords(clock)]
  if (coveredMs < waitMs) words.push(`${formatDuration(coveredMs)} of it in contracted hours`)
  return {
    ordinal: clock.ordinal,
    holder,
    stretches: [
      { ms: waitMs - coveredMs, covered: false },
      { ms: coveredMs, covered: true },
    ],
    words: words.join(', '),
    isBreach: clock.met === false,
  }
}

function holderOf(vendorName: string | null, isGap: boolean, inHouseNames: ReadonlySet<string>): WaitHolder {
  if (vendorName === null || isGap) return 'nobody'
  return inHouseNames.has(vendorName) ? 'in_house' : 'contracted'
}

function durationWords({ outcome }: ConversationClock, waitMs: number): string {
  const duration = formatDuration(waitMs)
  if (outcome === 'open') return `${duration} so far`
  if (outcome === 'closed_unanswered') return `${duration} without an answer`
  return outcome === 'abandoned' ? `${duration}, then the customer left` : duration
}

function whoWords(vendorName: string | null, isGap: boolean): string {
  if (vendorName === null) return 'nobody on shift'
  return isGap ? `nobody on shift (outside the hours of ${vendorName})` : vendorName
}

function targetWords({ met, targetMs }: ConversationClock): string {
  const target = formatDuration(targetMs)
  if (met === null) return `target ${target}`
  return met ? `met the target of ${target}` : `missed the target of ${target}`
}
