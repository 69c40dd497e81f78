import type { Conversation, Message } from '#server/domain/conversation'
import type { PromiseOutcome, TrackedPromise } from '#server/domain/promise'
import type { Commitment } from '#server/text/find-promise'
import { findWithdrawal } from '#server/text/find-withdrawal'
import type { ScoringContext } from './criterion'
import { earsFor } from './ears'
import { promiseDueAt } from './promise-due'
import { quoteOf, rangeOf } from './quote'
import { replyKindOf } from './reply-kind'

const MINUTE_MS = 60_000
/** Words that go on at once belong to the promise, they do not keep it. */
const STILL_SPEAKING_MS = MINUTE_MS
/** Where there is an hour and more, the same person's talking on in one sitting keeps nothing. */
const SAME_SITTING_MS = 15 * MINUTE_MS
const HOUR_MS = 60 * MINUTE_MS
const LONGEST_QUOTE = 120

/**
 * Every promise to come back that agents, bots and automatic texts made in public up to `asOf`, and what became of it
 * (rulings.md 20). Kept is a public message of a person by the due time with its grace, that is more than a word: of
 * somebody else, or of the same person after a while. A customer who says that it is solved, or takes it back, before
 * that withdraws it. The promise of software is owed by whoever held the conversation: the vendor on the row, else the
 * first to answer. Empty for languages without a pack.
 */
export function trackPromises(
  conversation: Conversation,
  publicMessages: readonly Message[],
  holderVendorId: number | null,
  context: ScoringContext,
): TrackedPromise[] {
  const promises: TrackedPromise[] = []
  publicMessages.forEach((message, index) => {
    if (message.role === 'customer') return
    const words = earsFor(conversation, message, context.standard)?.answer(message.text)
    for (const commitment of words?.promises ?? [])
      promises.push(track(commitment, message, publicMessages.slice(index + 1), conversation, holderVendorId, context))
  })
  return promises
}

/** Whether a message is software's own, for what it promises. */
function isMachine({ role, automatic }: Message): boolean {
  return role !== 'agent' || automatic !== null
}

function track(
  commitment: Commitment,
  message: Message,
  later: readonly Message[],
  conversation: Conversation,
  holderVendorId: number | null,
  context: ScoringContext,
): TrackedPromise {
  const automatic = isMachine(message)
  const vendorId = message.vendorId ?? (automatic ? holderVendorId : null)
  const said = {
    messageId: message.id,
    at: message.at,
    automatic,
    vendorId,
    agentId: automatic ? null : message.agentId,
  }
  const words = rangeOf(message, commitment)
  const nothingKept = { keptMessageId: null, keptAt: null, evidence: [words] }
  if (commitment.due === null) return { ...said, dueAt: null, graceUntil: null, outcome: 'untimed', ...nothingKept }
  const coverage = vendorId === null ? null : context.coverageOf(vendorId)
  const hours = coverage ?? context.businessHours
  const { dueAt, graceUntil } = promiseDueAt(commitment.due, message.at, context.businessHours, hours)
  const due = { dueAt, graceUntil }
  const kept = later.find((candidate) => keeps(candidate, message, dueAt, graceUntil))
  const until = kept?.at ?? graceUntil
  if (later.some((candidate) => candidate.at <= until && withdraws(candidate, conversation, context)))
    return { ...said, ...due, outcome: 'withdrawn', ...nothingKept }
  if (kept !== undefined) {
    const quote = quoteOf(kept, LONGEST_QUOTE)
    const evidence = quote === null ? [words] : [words, quote]
    return { ...said, ...due, outcome: 'kept', keptMessageId: kept.id, keptAt: kept.at, evidence }
  }
  const outcome: PromiseOutcome = context.asOf <= graceUntil ? 'pending' : 'broken'
  return { ...said, ...due, outcome, ...nothingKept }
}

function keeps(candidate: Message, promise: Message, dueAt: number, graceUntil: number): boolean {
  if (candidate.role !== 'agent' || candidate.automatic !== null || candidate.at > graceUntil) return false
  if (replyKindOf(candidate.text) === 'thin' && candidate.text.trim() !== '') return false
  const after = candidate.at - promise.at
  if (isMachine(promise) || candidate.agentId !== promise.agentId) return after >= 0
  return (
    after >= (dueAt - promise.at >= HOUR_MS ? SAME_SITTING_MS : Math.min(STILL_SPEAKING_MS, (dueAt - promise.at) / 2))
  )
}

function withdraws(candidate: Message, conversation: Conversation, context: ScoringContext): boolean {
  if (candidate.role !== 'customer' || candidate.automatic === 'certain') return false
  const ears = earsFor(conversation, candidate, context.standard)
  return ears !== null && findWithdrawal(candidate.text, ears.pack) !== null
}
