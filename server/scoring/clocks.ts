import type { Clock, FirstReplyOutcome } from '#server/domain/clock'
import type { Conversation } from '#server/domain/conversation'
import { chargeClock } from './charge-clock'
import type { ScoringContext } from './criterion'
import { type Spoken, spokenUpTo } from './spoken'
import { type Wait, waitsOf } from './waits'

/** The waits of one conversation and what follows from them. Durations are milliseconds; null is "nothing to measure". */
export interface ClockMeasurement {
  spoken: readonly Spoken[]
  waits: readonly Wait[]
  /** One for each wait, in their order. */
  clocks: readonly Clock[]
  firstReplyOutcome: FirstReplyOutcome
  /** From the first customer message to the first public word of any kind after it, a machine's included (rulings.md 11). */
  acknowledgedMs: number | null
  firstReplyMs: number | null
  /** The part of the first reply's wait inside the charged vendor's coverage. */
  firstReplyCoveredMs: number | null
  firstReplyMet: boolean | null
  /** Over answered waits after the first (rulings.md 14). */
  worstNextReplyMs: number | null
  /** The wait still open, or closed unanswered, at the end. */
  openWaitMs: number | null
  /** All waits together, open parts included (rulings.md 9). */
  requesterWaitMs: number | null
}

const MEASURED = new Set(['replied', 'open', 'closed_unanswered', 'abandoned', 'excluded'])

/** The clock of the first reply by a person: the last of its kind, since earlier ones needed no person. Undefined where an agent opened. */
export function firstReplyClock(clocks: readonly Clock[]): Clock | undefined {
  return clocks.findLast(({ kind }) => kind === 'first')
}

function isCustomerHeard(spoken: readonly Spoken[]): boolean {
  return spoken.some(({ voice }) => voice === 'customer')
}

function acknowledgedMs(spoken: readonly Spoken[]): number | null {
  let askedAt: number | null = null
  for (const { message, voice } of spoken) {
    if (voice === 'customer') askedAt ??= message.at
    else if (askedAt !== null) return Math.max(0, message.at - askedAt)
  }
  return null
}

/**
 * Measures every wait of a conversation up to `asOf`: from the oldest unanswered customer message to the human reply
 * (method.md 1.2, rulings.md 1–19, 30, 37). Automatic texts and bots acknowledge and stop nothing; notes and system lines
 * are not heard. Without customer messages there are no clocks and every duration is null.
 */
export function measureClocks(conversation: Conversation, context: ScoringContext): ClockMeasurement {
  const spoken = spokenUpTo(conversation, context.asOf)
  const waits = waitsOf(conversation, spoken, context.asOf)
  const clocks = waits.map((wait) => chargeClock(wait, conversation, context))

  const first = firstReplyClock(clocks)
  const firstReplied = first?.outcome === 'replied' ? first : undefined
  let worstNextReplyMs: number | null = null
  let requesterWaitMs: number | null = null
  let openWaitMs: number | null = null
  for (const clock of clocks) {
    const waitMs = clock.endAt - clock.startAt
    if (MEASURED.has(clock.outcome)) requesterWaitMs = (requesterWaitMs ?? 0) + waitMs
    if (clock.outcome === 'open' || clock.outcome === 'closed_unanswered') openWaitMs = waitMs
    if (clock.kind === 'next' && clock.outcome === 'replied') worstNextReplyMs = Math.max(worstNextReplyMs ?? 0, waitMs)
  }
  return {
    spoken,
    waits,
    clocks,
    firstReplyOutcome: first?.outcome ?? (isCustomerHeard(spoken) ? 'agent_opened' : 'no_customer_message'),
    acknowledgedMs: acknowledgedMs(spoken),
    firstReplyMs: firstReplied === undefined ? null : firstReplied.endAt - firstReplied.startAt,
    firstReplyCoveredMs: firstReplied?.coveredMs ?? null,
    firstReplyMet: first?.met ?? null,
    worstNextReplyMs,
    openWaitMs,
    requesterWaitMs,
  }
}
