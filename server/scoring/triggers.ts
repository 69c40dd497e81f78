import type { Clock } from '#server/domain/clock'
import type { Conversation, Message } from '#server/domain/conversation'
import { type AskedFor, TRIGGER_TYPES, type Trigger, type TriggerType } from '#server/domain/trigger'
import { findWithdrawal, type Withdrawal } from '#server/text/find-withdrawal'
import type { ScoringContext } from './criterion'
import { type Ears, earsFor, hasPack } from './ears'
import { settle } from './trigger-outcome'
import { type Ask, askIn, structuralStarts, type TriggerStart } from './trigger-starts'
import { type SeniorReply, type Step, seniorReplyIn, stepsOf, systemStepsOf } from './trigger-steps'

/** A trigger being followed through the conversation. */
export interface Trace {
  start: TriggerStart
  ears: Ears
  asksFor: AskedFor
  asks: Step[]
  /** What the answering side said since the first ask, in order. */
  steps: Step[]
  /** Who answered when the customer asked first, or the first to answer after it. */
  front: Message | null
  senior: SeniorReply | null
  withdrawal: { message: Message; found: Withdrawal } | null
  /** Public messages from the first ask on. */
  messages: readonly Message[]
}

/** What the types are heard in; the others show in the course of the conversation. */
const HEARD: readonly TriggerType[] = ['supervisor_request', 'formal_complaint', 'legal_threat', 'safety_concern']

/**
 * What called for somebody with more authority, and what became of it: one trigger for each request, asking again before
 * it is handled counts as one more ask (rulings.md 21-24, method.md 6). `publicMessages` are those up to `asOf`, in order.
 * In the order of the types, then of time. Empty without a trigger, and for languages without a pack. What the export
 * tells of its course (a line of the helpdesk, a label) counts as handing over; the rest is read from words.
 */
export function traceTriggers(
  conversation: Conversation,
  publicMessages: readonly Message[],
  clocks: readonly Clock[],
  context: ScoringContext,
): Trigger[] {
  if (!hasPack(conversation)) return []
  const messages = withSystemLines(conversation, publicMessages, context)
  const structural = structuralStarts(conversation, messages, clocks, context.standard)
  return TRIGGER_TYPES.flatMap((type) =>
    HEARD.includes(type)
      ? heardTriggers(type, conversation, messages, context)
      : structural
          .filter((start) => start.type === type)
          .flatMap((start) => followed(start, conversation, messages, context)?.trigger ?? []),
  )
}

/** The helpdesk's own lines tell who was passed on. */
function withSystemLines(conversation: Conversation, publicMessages: readonly Message[], { asOf }: ScoringContext) {
  const lines = conversation.messages.filter(
    ({ role, visibility, at }) => role === 'system' && visibility === 'public' && at <= asOf,
  )
  if (lines.length === 0) return publicMessages
  return [...publicMessages, ...lines].sort((a, b) => a.at - b.at || a.id - b.id)
}

function heardTriggers(
  type: TriggerType,
  conversation: Conversation,
  messages: readonly Message[],
  context: ScoringContext,
): Trigger[] {
  const triggers: Trigger[] = []
  let index = 0
  while (index < messages.length) {
    const ask = askOf(type, messages[index], conversation, context)
    const start: TriggerStart | null = ask && { type, source: 'words', index, ask, at: null }
    const follow = start && followed(start, conversation, messages, context)
    if (follow) triggers.push(follow.trigger)
    index = follow?.next ?? index + 1
  }
  return triggers
}

function askOf(
  type: TriggerType,
  message: Message | undefined,
  conversation: Conversation,
  { standard }: ScoringContext,
): Ask | null {
  if (message === undefined || message.role !== 'customer' || message.automatic === 'certain') return null
  const ears = earsFor(conversation, message, standard)
  return ears && askIn(type, message, ears)
}

function followed(
  start: TriggerStart,
  conversation: Conversation,
  messages: readonly Message[],
  context: ScoringContext,
): { trigger: Trigger; next: number } | null {
  const first = messages[start.index]
  const ears = first === undefined ? null : earsFor(conversation, first, context.standard)
  if (first === undefined || ears === null) return null
  const trace: Trace = {
    start,
    ears,
    asksFor: start.ask.asksFor,
    asks: [{ kind: 'asked', message: first, start: start.ask.start, end: start.ask.end, due: null }],
    steps: [],
    front: messages.slice(0, start.index).findLast(isHumanAgent) ?? null,
    senior: null,
    withdrawal: null,
    messages: messages.slice(start.index).filter(({ role }) => role !== 'system'),
  }
  const begunAt = start.at ?? first.at
  let next = start.index + 1
  for (; next < messages.length; next++) {
    const message = messages[next]
    if (message === undefined || message.at < begunAt) continue
    if (message.role === 'customer') hearCustomer(trace, message)
    else if (message.role === 'system') trace.steps.push(...systemStepsOf(message, ears.pack))
    else if (isHumanAgent(message)) hearAgent(trace, message)
    else if (message.role === 'bot')
      trace.steps.push(...stepsOf(message, ears).filter((step) => step.kind === 'handed_over'))
    if (trace.senior !== null || trace.withdrawal !== null) {
      next += 1
      break
    }
  }
  return { trigger: settle(trace, conversation, context), next }
}

function hearCustomer(trace: Trace, message: Message): void {
  if (message.automatic === 'certain') return
  const ask = askIn(trace.start.type, message, trace.ears)
  if (ask !== null) {
    if (RANK[ask.asksFor] > RANK[trace.asksFor]) trace.asksFor = ask.asksFor
    trace.asks.push({ kind: 'asked', message, start: ask.start, end: ask.end, due: null })
    return
  }
  const found = findWithdrawal(message.text, trace.ears.pack)
  const refused = trace.steps.some((step) => step.kind === 'refused' || step.kind === 'unavailable')
  if (found !== null && (found.kind === 'solved' || !refused)) trace.withdrawal = { message, found }
}

const RANK: Readonly<Record<AskedFor, number>> = { human: 0, other: 1, senior: 2 }

function hearAgent(trace: Trace, message: Message): void {
  const handedOver = trace.steps.some((step) => step.kind === 'handed_over')
  trace.senior = seniorReplyIn(message, trace.asksFor, trace.front?.agentId ?? null, handedOver, trace.ears.pack)
  if (trace.senior !== null) return
  trace.front ??= message
  trace.steps.push(...stepsOf(message, trace.ears))
}

export function isHumanAgent(message: Message): boolean {
  return message.role === 'agent' && message.automatic !== 'certain'
}
