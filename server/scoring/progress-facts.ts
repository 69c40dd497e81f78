import type { Clock } from '#server/domain/clock'
import type { Conversation, Message } from '#server/domain/conversation'
import type { ConversationFacts } from '#server/domain/score'
import type { ResponseTarget } from '#server/domain/standard'
import { type ClockMeasurement, firstReplyClock } from './clocks'
import type { ScoringContext } from './criterion'
import { replyKindOf } from './reply-kind'
import type { Spoken } from './spoken'
import { targetOf } from './target-of'

type SubstantiveFacts = Pick<ConversationFacts, 'substantiveReplyMs' | 'substantiveReplyMet'>
type ResolutionFacts = Pick<ConversationFacts, 'resolutionMs' | 'resolutionMet' | 'reopens' | 'returnedAfterMs'>
type TurnFacts = Pick<ConversationFacts, 'customerTurnMs' | 'touches' | 'handOvers' | 'vendors'>

/** A person's reply that says more than "we are at it" and is not suspected to be automatic (R16, rulings.md 19). */
function isSubstantive({ message, voice }: Spoken): boolean {
  return voice === 'human' && message.automatic === null && replyKindOf(message.text) !== 'holding'
}

/** Milliseconds from an instant to another in a target's own hours. */
function elapsed(
  fromAt: number,
  toAt: number,
  first: Clock | undefined,
  target: ResponseTarget,
  context: ScoringContext,
) {
  const vendorId = first?.holderVendorId ?? null
  const hours = target.hours === 'covered' && vendorId !== null ? context.coverageOf(vendorId) : null
  return hours?.openMs(fromAt, toAt) ?? toAt - fromAt
}

const NOT_ASKED = new Set(['no_reply_needed', 'bot_contained', 'excluded'])

function substantiveFacts(
  { clocks, spoken }: ClockMeasurement,
  target: ResponseTarget,
  closedAt: number | null,
  context: ScoringContext,
): SubstantiveFacts {
  const first = firstReplyClock(clocks)
  if (first === undefined || NOT_ASKED.has(first.outcome))
    return { substantiveReplyMs: null, substantiveReplyMet: null }
  const reply = spoken.find((entry) => entry.message.at >= first.startAt && isSubstantive(entry))
  const allowed = target.substantiveReplySeconds
  const ms = (toAt: number) => elapsed(first.startAt, toAt, first, target, context)
  if (reply !== undefined) {
    const replyAt = reply.message.at
    return {
      substantiveReplyMs: replyAt - first.startAt,
      substantiveReplyMet: allowed === null ? null : ms(replyAt) <= allowed * 1000,
    }
  }
  const isLost = closedAt !== null || first.outcome === 'abandoned' || ms(context.asOf + 1) > (allowed ?? 0) * 1000
  return { substantiveReplyMs: null, substantiveReplyMet: allowed !== null && isLost ? false : null }
}

function resolutionFacts(
  startedAt: number,
  { clocks, spoken }: ClockMeasurement,
  target: ResponseTarget,
  closedAt: number | null,
  context: ScoringContext,
): ResolutionFacts {
  const allowed = target.resolutionSeconds
  const customerSpoke = spoken.some(({ voice }) => voice === 'customer')
  const isAsked = allowed !== null && customerSpoke && clocks[0]?.outcome !== 'excluded'
  const ms = (toAt: number) => elapsed(startedAt, toAt, clocks[0], target, context)
  const returned =
    closedAt === null ? undefined : spoken.find(({ voice, message }) => voice === 'customer' && message.at > closedAt)
  if (closedAt === null) {
    const isOverdue = isAsked && ms(context.asOf + 1) > allowed * 1000
    return { resolutionMs: null, resolutionMet: isOverdue ? false : null, reopens: 0, returnedAfterMs: null }
  }
  return {
    resolutionMs: Math.max(0, closedAt - startedAt),
    resolutionMet: isAsked ? ms(closedAt) <= allowed * 1000 : null,
    reopens: returned === undefined ? 0 : 1,
    returnedAfterMs: returned === undefined ? null : returned.message.at - closedAt,
  }
}

function turnFacts(spoken: readonly Spoken[]): TurnFacts {
  let customerTurnMs: number | null = null
  let touches = 0
  let handOvers = 0
  let lastHuman: Message | null = null
  let isAgentsTurn = true
  const vendorIds = new Set<number | null>()
  for (const { message, voice } of spoken) {
    if (voice === 'customer') {
      if (lastHuman !== null && !isAgentsTurn) customerTurnMs = (customerTurnMs ?? 0) + message.at - lastHuman.at
      isAgentsTurn = true
    }
    if (voice !== 'human') continue
    const isOther: boolean = lastHuman !== null && lastHuman.agentId !== message.agentId
    if (isAgentsTurn || isOther) touches += 1
    if (isOther) handOvers += 1
    vendorIds.add(message.vendorId)
    isAgentsTurn = false
    lastHuman = message
  }
  return { customerTurnMs, touches, handOvers, vendors: vendorIds.size }
}

/**
 * What a conversation's course tells beside its waits: the first substantive reply (FSR), the closing (RT1) and the return
 * after it, the customer's own turns (AWT), and how many hands it went through (method.md 1.3). Milliseconds; null is
 * nothing to measure, or, for what met a target, no target or still time.
 */
export function progressFacts(
  conversation: Conversation,
  startedAt: number,
  measurement: ClockMeasurement,
  context: ScoringContext,
): SubstantiveFacts & ResolutionFacts & TurnFacts {
  const [first] = measurement.clocks
  const holderId = first?.holderVendorId ?? null
  const vendorKey = holderId === null ? null : context.vendorKeyOf(holderId)
  const target = targetOf(context.standardAt(startedAt).standard, { ...conversation, vendorKey })
  const closedAt =
    conversation.closedAt !== null && conversation.closedAt <= context.asOf ? conversation.closedAt : null
  return {
    ...substantiveFacts(measurement, target, closedAt, context),
    ...resolutionFacts(startedAt, measurement, target, closedAt, context),
    ...turnFacts(measurement.spoken),
  }
}
