import type { Conversation, Message } from '#server/domain/conversation'
import type { Evidence } from '#server/domain/finding'
import { findSupervisorRequest } from '#server/text/find-supervisor-request'
import { findWithdrawal, type Withdrawal } from '#server/text/find-withdrawal'
import { type AskedFor, type LanguagePack, languageHasPack, languagePack } from '#server/text/language-pack'
import type { ScoringContext } from './criterion'
import { settle } from './escalation-outcome'
import type { EscalationOutcome } from './escalation-outcomes'
import { type SeniorReply, type Step, seniorReplyIn, stepsOf } from './escalation-steps'

/** One request of a customer for somebody else, and what became of it. */
export interface Escalation {
  /** The message of the first ask. */
  requestMessageId: number
  requestedAt: number
  asksFor: AskedFor
  /** How often the customer asked before it was handled. */
  asks: number
  outcome: EscalationOutcome
  /** Whole millionths; null where it is not scored. */
  loss: number | null
  critical: boolean
  /** When what decided the outcome happened; null where nothing did. */
  handledAt: number | null
  vendorId: number | null
  agentId: number | null
  /** The asking words, then the answering ones. */
  evidence: readonly Evidence[]
}

/** A request being followed through the conversation. */
export interface Trace {
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

/**
 * The customer's requests for a supervisor, another person or a human, one for each request: asking again before it is
 * handled counts as one more ask (rulings.md 21-24). `publicMessages` are those up to `asOf`, in order. Empty without a
 * request, and for languages without a pack. What only the export could tell (a change of group) rests on words:
 * words of handing over, and then another agent who speaks.
 */
export function traceEscalations(
  conversation: Conversation,
  publicMessages: readonly Message[],
  context: ScoringContext,
): Escalation[] {
  if (!languageHasPack(conversation.language)) return []
  const escalations: Escalation[] = []
  let index = 0
  while (index < publicMessages.length) {
    const pack = packOfRequest(conversation, publicMessages[index])
    if (pack === null) {
      index++
      continue
    }
    const { trace, next } = follow(publicMessages, index, pack)
    escalations.push(settle(trace, conversation, context))
    index = next
  }
  return escalations
}

function packOfRequest(conversation: Conversation, message: Message | undefined): LanguagePack | null {
  if (message === undefined || message.role !== 'customer' || message.automatic === 'certain') return null
  const pack = languagePack(conversation.language, message.text)
  return pack !== null && findSupervisorRequest(message.text, pack) !== null ? pack : null
}

function follow(messages: readonly Message[], from: number, pack: LanguagePack): { trace: Trace; next: number } {
  const trace: Trace = {
    asksFor: 'human',
    asks: [],
    steps: [],
    front: messages.slice(0, from).findLast(isHumanAgent) ?? null,
    senior: null,
    withdrawal: null,
    messages: messages.slice(from),
  }
  let next = from
  for (; next < messages.length; next++) {
    const message = messages[next]
    if (message === undefined) continue
    if (message.role === 'customer') hearCustomer(trace, message, pack)
    else if (isHumanAgent(message)) hearAgent(trace, message, pack)
    else if (message.role === 'bot')
      trace.steps.push(...stepsOf(message, pack).filter((step) => step.kind === 'handed_over'))
    if (trace.senior !== null || trace.withdrawal !== null) return { trace, next: next + 1 }
  }
  return { trace, next }
}

function hearCustomer(trace: Trace, message: Message, pack: LanguagePack): void {
  if (message.automatic === 'certain') return
  const request = findSupervisorRequest(message.text, pack)
  if (request !== null) {
    if (trace.asks.length === 0 || RANK[request.asksFor] > RANK[trace.asksFor]) trace.asksFor = request.asksFor
    trace.asks.push({ kind: 'asked', message, start: request.start, end: request.end, due: null })
    return
  }
  const found = findWithdrawal(message.text, pack)
  const refused = trace.steps.some((step) => step.kind === 'refused' || step.kind === 'unavailable')
  if (found !== null && (found.kind === 'solved' || !refused)) trace.withdrawal = { message, found }
}

const RANK: Readonly<Record<AskedFor, number>> = { human: 0, other: 1, senior: 2 }

function hearAgent(trace: Trace, message: Message, pack: LanguagePack): void {
  const handedOver = trace.steps.some((step) => step.kind === 'handed_over')
  trace.senior = seniorReplyIn(message, trace.asksFor, trace.front?.agentId ?? null, handedOver, pack)
  if (trace.senior !== null) return
  trace.front ??= message
  trace.steps.push(...stepsOf(message, pack))
}

export function isHumanAgent(message: Message): boolean {
  return message.role === 'agent' && message.automatic !== 'certain'
}
