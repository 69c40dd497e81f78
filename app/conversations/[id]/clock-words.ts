import type { ClockOutcome } from '#server/domain/clock'
import { formatDateTime, formatDuration } from '../../_format'
import type { ConversationClock } from '../../_trpc/outputs'

export interface ClockFact {
  name: string
  value: string
  isMissed?: boolean
}

const OUTCOME_WORDS: Readonly<Record<ClockOutcome, (length: string) => string>> = {
  replied: (length) => `answered after ${length}`,
  open: (length) => `still waiting after ${length}`,
  closed_unanswered: (length) => `ended without an answer after ${length}`,
  abandoned: (length) => `the customer left after ${length}`,
  no_reply_needed: () => 'no answer was needed',
  bot_contained: () => 'a bot sufficed',
  excluded: () => 'left out',
}

/** What a wait was for: "First reply", "Later reply, after the closing". */
export function clockTitle({ kind, reopened }: ConversationClock): string {
  return `${kind === 'first' ? 'First reply' : 'Later reply'}${reopened ? ', after the closing' : ''}`
}

/** What is known of a wait: when, who held and answered it, what came of it and of its target, and inside which hours. */
export function clockFacts(clock: ConversationClock, zone: string): readonly ClockFact[] {
  const waitMs = clock.endAt - clock.startAt
  const facts: ClockFact[] = [
    { name: 'From', value: formatDateTime(clock.startAt, zone) },
    { name: 'To', value: formatDateTime(clock.endAt, zone) },
    { name: 'Held by', value: clock.holderName ?? 'nobody on shift' },
    { name: 'Outcome', value: OUTCOME_WORDS[clock.outcome](formatDuration(waitMs)) },
  ]
  const answeredBy = answeredByWords(clock)
  if (answeredBy !== null) facts.push({ name: 'Answered by', value: answeredBy })
  if (clock.replyKind === 'holding') facts.push({ name: 'Reply', value: 'holding reply' })
  if (clock.replyKind === 'thin') facts.push({ name: 'Reply', value: 'two words' })
  facts.push({ name: 'Target', value: targetWords(clock), isMissed: clock.met === false })
  if (clock.outsideHours) facts.push({ name: 'Contracted', value: 'outside hours' })
  else if (clock.coveredMs !== waitMs)
    facts.push({ name: 'Contracted', value: `${formatDuration(clock.coveredMs)} in contracted hours` })
  if (clock.met === false && clock.vendorBreach === false)
    facts.push({ name: 'Charged to', value: 'nobody, it fell into a gap in coverage' })
  if (clock.warning === 'clock_skew')
    facts.push({ name: 'Clocks', value: 'the reply is dated before the question by some seconds' })
  return facts
}

function answeredByWords({ replyAgentName, replyVendorName }: ConversationClock): string | null {
  if (replyAgentName === null) return replyVendorName
  return replyVendorName === null ? replyAgentName : `${replyAgentName}, ${replyVendorName}`
}

function targetWords({ targetMs, met, standardVersion }: ConversationClock): string {
  const judged = met === null ? 'not judged' : met ? 'met' : 'missed'
  return `${formatDuration(targetMs)}, ${judged} (standard ${standardVersion})`
}
