import type { Conversation } from '#server/domain/conversation'
import type { Definition, Replay, ReplayedReply } from '#server/domain/definition'
import { isLeftOut } from './charge-clock'
import { type ClockMeasurement, measureClocks } from './clocks'
import type { ScoringContext } from './criterion'
import type { Spoken } from './spoken'
import { targetOf } from './target-of'
import { endOf } from './waits'

/**
 * The first reply of a conversation as each definition counts it, against the same target (method.md 1.4); the rules in
 * words are `DEFINITION_WORDS`. `ms` is the wait that the definition counts in calendar time, never below 0, and null
 * where it counts none; `met` is null where it leaves the conversation out. Only "ours" and "suspected automatic" count
 * waits without an end. Sees nothing after the context's `asOf`.
 */
export function replayFirstReply(
  conversation: Conversation,
  measurement: ClockMeasurement,
  context: ScoringContext,
): Replay {
  const opening = isLeftOut(conversation) ? null : openingOf(conversation, measurement.spoken, context.asOf)
  const targetMs = opening === null ? 0 : targetMsOf(conversation, measurement, opening, context)
  const replay = (definition: keyof typeof COUNTED): ReplayedReply => {
    const counted = opening === null ? null : COUNTED[definition](opening)
    if (counted === null) return NOT_COUNTED
    const ms = Math.max(0, counted.stopAt - counted.startAt)
    return { ms, met: ms <= targetMs }
  }
  return {
    ours: { ms: measurement.firstReplyMs, met: measurement.firstReplyMet },
    suspected_automatic: withoutSuspected(conversation, measurement, context),
    zendesk: replay('zendesk'),
    zammad: replay('zammad'),
    chatwoot: replay('chatwoot'),
    intercom: replay('intercom'),
    vendor_report: replay('vendor_report'),
  }
}

/** Whether time alone may decide a wait that only a doubtful text has ended: it may still miss its target. */
export function isReplayUnsettled({ ours, suspected_automatic: suspected }: Replay): boolean {
  return ours.met !== null && suspected.met === null
}

const NOT_COUNTED: ReplayedReply = { ms: null, met: null }

/** What was said in public, and what helpdesks take for the beginning and the end of it. */
interface Opening {
  createdAt: number
  /** The customer's first message or request, and the place in `spoken` from which an answer to it may stand. */
  asked: { at: number; index: number } | null
  /** An agent spoke before the customer wrote or asked for the chat. */
  isAgents: boolean
  endedAt: number | null
  spoken: readonly Spoken[]
}

interface Counted {
  startAt: number
  stopAt: number
}

const isHuman = ({ voice }: Spoken) => voice === 'human'
const isOutgoing = ({ voice }: Spoken) => voice !== 'customer'

function counted(startAt: number, stop: Spoken | undefined): Counted | null {
  return stop === undefined ? null : { startAt, stopAt: stop.message.at }
}

function answerTo({ asked, spoken }: Opening, isReply: (entry: Spoken) => boolean): Counted | null {
  return asked === null ? null : counted(asked.at, spoken.slice(asked.index).find(isReply))
}

/** Null where a definition does not count the conversation. */
const COUNTED: Readonly<
  Record<Exclude<Definition, 'ours' | 'suspected_automatic'>, (opening: Opening) => Counted | null>
> = {
  zendesk: ({ createdAt, isAgents, endedAt, spoken }) => {
    const reply = counted(createdAt, spoken.filter(isHuman)[isAgents ? 1 : 0])
    if (endedAt === null || (reply !== null && reply.stopAt <= endedAt)) return reply
    return { startAt: createdAt, stopAt: endedAt }
  },
  zammad: ({ createdAt, isAgents, spoken }) => (isAgents ? null : counted(createdAt, spoken.find(isHuman))),
  chatwoot: ({ createdAt, isAgents, spoken }) => (isAgents ? null : counted(createdAt, spoken.find(isOutgoing))),
  intercom: (opening) => (opening.isAgents ? null : answerTo(opening, isHuman)),
  vendor_report: (opening) => answerTo(opening, isOutgoing),
}

/** Null where neither a customer nor an agent said anything. */
function openingOf(conversation: Conversation, spoken: readonly Spoken[], asOf: number): Opening | null {
  const asked = askedIn(conversation, spoken, asOf)
  const human = spoken.findIndex(isHuman)
  if (asked === null && human === -1) return null
  const { openedAt } = conversation
  const beginnings = [openedAt, asked?.at, spoken[0]?.message.at]
  return {
    createdAt: beginnings.reduce<number>((first, at) => Math.min(first, at ?? asOf), asOf),
    asked,
    isAgents: human !== -1 && (asked === null || human < asked.index),
    endedAt: endOf(conversation, asOf),
    spoken,
  }
}

function askedIn({ requestedAt }: Conversation, spoken: readonly Spoken[], asOf: number): Opening['asked'] {
  const written = spoken.findIndex(({ voice }) => voice === 'customer')
  const writtenAt = spoken[written]?.message.at ?? null
  if (requestedAt !== null && requestedAt <= asOf && requestedAt <= (writtenAt ?? asOf)) {
    const index = spoken.findIndex(({ message }) => message.at >= requestedAt)
    return { at: requestedAt, index: index === -1 ? spoken.length : index }
  }
  return writtenAt === null ? null : { at: writtenAt, index: written }
}

/** The target of our own clock, or the one it would have had. */
function targetMsOf(
  conversation: Conversation,
  { clocks }: ClockMeasurement,
  { createdAt, asked }: Opening,
  context: ScoringContext,
): number {
  const [first] = clocks
  if (first?.kind === 'first') return first.targetMs
  const holderId = first?.holderVendorId ?? null
  const vendorKey = holderId === null ? null : context.vendorKeyOf(holderId)
  const { standard } = context.standardAt(asked?.at ?? createdAt)
  return targetOf(standard, { ...conversation, vendorKey }).firstReplySeconds * 1000
}

/** Ours, with every message of an agent that is only suspected to be automatic taken as certainly so (rulings.md 19). */
function withoutSuspected(
  conversation: Conversation,
  measurement: ClockMeasurement,
  context: ScoringContext,
): ReplayedReply {
  const isSuspected = ({ message, voice }: Spoken) => voice === 'human' && message.automatic === 'suspected'
  if (!measurement.spoken.some(isSuspected)) return { ms: measurement.firstReplyMs, met: measurement.firstReplyMet }
  const messages = conversation.messages.map((message) =>
    message.role === 'agent' && message.automatic === 'suspected'
      ? { ...message, automatic: 'certain' as const }
      : message,
  )
  const { firstReplyMs, firstReplyMet } = measureClocks({ ...conversation, messages }, context)
  return { ms: firstReplyMs, met: firstReplyMet }
}
