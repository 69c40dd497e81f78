import type { Conversation, Message } from '#server/domain/conversation'
import type { Evidence } from '#server/domain/finding'
import type { EscalationLimits } from '#server/domain/standard'
import type { HandlingOutcome, Trigger } from '#server/domain/trigger'
import { isClosingRemark } from '#server/text/closing-remark'
import type { ScoringContext } from './criterion'
import { isAdvisory } from './detector-gate'
import { handOverKindOf } from './hand-over-kind'
import { HANDLING, lateLoss } from './handling-outcomes'
import { type DueTime, promiseDueAt } from './promise-due'
import { rangeOf } from './quote'
import { askedAgain } from './repeated-details'
import { tagsOf } from './trigger-starts'
import type { Step } from './trigger-steps'
import { handlingWords } from './trigger-words'
import type { Trace } from './triggers'

const SECOND_MS = 1000
const MINUTE_MS = 60_000
const QUESTION_BEFORE_END_MS = 60_000
/** A promise is not kept by the same agent's talking on at once. */
const SAME_SITTING_MS = 15 * MINUTE_MS

interface Settled {
  outcome: HandlingOutcome
  /** The words that decided it. */
  by: Step | null
  at: number | null
  author: Message | null
  loss?: number
}

/** Decides what became of a followed trigger: the first of rulings.md 22 that fits, by its final state. */
export function settle(trace: Trace, conversation: Conversation, context: ScoringContext): Trigger {
  const first = trace.asks[0]
  if (first === undefined) throw new Error('A trace starts with a request.')
  const handOver = handOverOf(trace, conversation)
  if (handOver !== null && !trace.steps.includes(handOver)) trace.steps.push(handOver)
  const settled = outcomeOf(trace, first, conversation, context)
  const author = settled.author ?? nextSpeaker(trace)
  const { loss, critical } = HANDLING[settled.outcome]
  const promise = trace.steps.findLast(({ kind }) => kind === 'promised' || kind === 'promised_untimed') ?? null
  const repeated = handOver === null ? [] : askedAgain(conversation.messages, answersAfter(handOver, trace), trace.ears)
  const trigger: Omit<Trigger, 'words'> = {
    type: trace.start.type,
    source: trace.start.source,
    at: trace.start.at ?? first.message.at,
    messageId: first.message.id,
    asksFor: trace.asksFor,
    asks: trace.asks.length,
    acknowledgedAt: acknowledgedAt(trace),
    handedOverAt: handOver?.message.at ?? null,
    handOver:
      handOver &&
      handOverKindOf(handOver.message, trace.senior?.message ?? null, conversation.messages, trace.ears.pack),
    promisedAt: promise?.message.at ?? null,
    promiseDueAt: promise === null || promise.due === null ? null : dueOf(promise, context).dueAt,
    answeredAt: trace.senior?.message.at ?? (settled.outcome === 'callback_kept' ? settled.at : null),
    outcome: settled.outcome,
    loss: settled.loss ?? loss,
    critical,
    advisory: isAdvisory(trace.start.type, settled.outcome, author?.vendorId ?? null, trace.start.source, context),
    madeToRepeat: repeated.length > 0,
    vendorId: author?.vendorId ?? first.message.vendorId ?? trace.front?.vendorId ?? null,
    agentId: author?.agentId ?? null,
    evidence: [...evidenceOf(trace, settled), ...repeated],
  }
  return { ...trigger, words: handlingWords(trigger, settled.at, context) }
}

/** When something addressed the trigger, or the person asked for spoke. */
function acknowledgedAt(trace: Trace): number | null {
  const step = trace.steps.find(({ kind }) => kind !== 'spoke' && kind !== 'elsewhere')
  const times = [step?.message.at, trace.senior?.message.at].filter((at) => at !== undefined)
  return times.length === 0 ? null : Math.min(...times)
}

/** The first words of handing over; or, where only a label of the helpdesk tells, the next answer of a person. */
function handOverOf(trace: Trace, { tags }: Conversation): Step | null {
  const step = trace.steps.find(({ kind }) => kind === 'handed_over')
  if (step !== undefined) return step
  const answer = nextSpeaker(trace)
  if (answer === null || !tagsOf(tags).some((tag) => trace.ears.pack.escalatedTag.test(tag))) return null
  return { kind: 'handed_over', message: answer, start: 0, end: Math.min(answer.text.length, 120), due: null }
}

function answersAfter(handOver: Step, trace: Trace): Message[] {
  return trace.messages.filter(
    ({ role, automatic, at, id, agentId }) =>
      role === 'agent' &&
      automatic !== 'certain' &&
      at >= handOver.message.at &&
      id !== handOver.message.id &&
      agentId !== handOver.message.agentId,
  )
}

function outcomeOf(trace: Trace, first: Step, conversation: Conversation, context: ScoringContext): Settled {
  const limits = limitsOf(conversation, context)
  const elsewhere = trace.steps.find((step) => step.kind === 'elsewhere')
  if (elsewhere !== undefined) return by('no_record', elsewhere)
  if (trace.withdrawal !== null) {
    return { outcome: 'withdrawn', by: null, at: trace.withdrawal.message.at, author: trace.front }
  }
  const handOver = trace.steps.find((step) => step.kind === 'handed_over') ?? null
  const lastHandOver = trace.steps.findLast((step) => step.kind === 'handed_over') ?? null
  const promise = trace.steps.findLast((step) => step.kind === 'promised') ?? null
  const refusal = standingRefusal(trace, lastHandOver, promise)
  const callback = promise !== null && refusal === null ? callbackOf(trace, promise, context) : null
  if (trace.senior !== null) {
    const honoured = honouredOf(trace, first, handOver, limits, context)
    return honoured.outcome === 'honoured_late' && callback?.outcome === 'callback_kept' ? callback : honoured
  }
  const ended = disconnectedOf(trace, conversation, context)
  if (ended !== null) return ended
  if (callback !== null) return callback
  if (refusal !== null) return by(hasPath(trace, refusal) ? 'refused_with_path' : 'refused', refusal)
  const until = horizon(conversation, context)
  if (lastHandOver !== null) {
    const over = elapsed(lastHandOver.message.at, until, limits, lastHandOver.message.vendorId, context)
    const nobody = over > limits.seniorReplySeconds * SECOND_MS
    return by(nobody ? 'handed_over_nobody' : 'handed_over_pending', lastHandOver)
  }
  for (const [kind, outcome] of [
    ['promised_untimed', 'untimed_promise'],
    ['offered_help', 'deflected'],
    ['named_route', 'deflected'],
  ] as const) {
    const step = trace.steps.findLast((said) => said.kind === kind)
    if (step !== undefined) return by(outcome, step)
  }
  const vendorId = nextSpeaker(trace)?.vendorId ?? first.message.vendorId
  const waited = elapsed(first.message.at, until, limits, vendorId, context)
  const outcome = waited > limits.acknowledgeSeconds * SECOND_MS ? 'ignored' : 'answer_pending'
  return { outcome, by: null, at: null, author: null }
}

function by(outcome: HandlingOutcome, step: Step): Settled {
  return { outcome, by: step, at: step.message.at, author: step.message }
}

function limitsOf(conversation: Conversation, context: ScoringContext): EscalationLimits {
  const live = ['chat', 'messaging', 'social'].includes(conversation.channel)
  return live ? context.standard.escalation.live : context.standard.escalation.written
}

/** Time that counts against a limit: open time of the vendor's coverage where the limit is in covered hours. */
function elapsed(
  from: number,
  to: number,
  limits: EscalationLimits,
  vendorId: number | null,
  context: ScoringContext,
): number {
  const coverage = limits.hours === 'covered' && vendorId !== null ? context.coverageOf(vendorId) : null
  return coverage === null ? Math.max(0, to - from) : coverage.openMs(from, to)
}

/** Until when an answer could have come: the customer who leaves ends the time of the others. */
function horizon(conversation: Conversation, context: ScoringContext): number {
  const left = conversation.endedBy === 'customer' ? conversation.closedAt : null
  return left === null ? context.asOf : Math.min(left, context.asOf)
}

/** A plain no after the last hand-over; "nobody is there" only where no timed promise stands beside it. */
function standingRefusal(trace: Trace, lastHandOver: Step | null, promise: Step | null): Step | null {
  const after = lastHandOver === null ? -1 : trace.steps.indexOf(lastHandOver)
  const later = trace.steps.slice(after + 1)
  const refused = later.findLast((step) => step.kind === 'refused')
  if (refused !== undefined) return refused
  return promise === null ? (later.findLast((step) => step.kind === 'unavailable') ?? null) : null
}

/** A timed promise or a way to complain in the same message of the answering side as the refusal, or the next. */
function hasPath(trace: Trace, refusal: Step): boolean {
  const spoken = [...new Set(trace.steps.map((step) => step.message))]
  const at = spoken.indexOf(refusal.message)
  const near = new Set(spoken.slice(at, at + 2))
  return trace.steps.some((step) => (step.kind === 'promised' || step.kind === 'named_route') && near.has(step.message))
}

function honouredOf(
  trace: Trace,
  first: Step,
  handOver: Step | null,
  limits: EscalationLimits,
  context: ScoringContext,
): Settled {
  const senior = trace.senior
  if (senior === null) throw new Error('Honoured needs the reply of the person asked for.')
  const author = handOver?.message ?? senior.message
  const time = (from: number, to: number): number => elapsed(from, to, limits, author.vendorId, context) / SECOND_MS
  const requestedAt = first.message.at
  const total = time(requestedAt, senior.message.at) / (limits.handOverSeconds + limits.seniorReplySeconds)
  const handedOver = handOver === null ? 0 : time(requestedAt, handOver.message.at) / limits.handOverSeconds
  const came = handOver === null ? 0 : time(handOver.message.at, senior.message.at) / limits.seniorReplySeconds
  const timesLimit = Math.max(total, handedOver, came)
  const settled = { by: handOver, at: senior.message.at, author }
  if (timesLimit <= 1) return { outcome: 'honoured', ...settled }
  return { outcome: 'honoured_late', ...settled, loss: lateLoss(timesLimit) }
}

/**
 * The answering side ended the conversation while the request stood: the customer had the last word after all that was
 * said about it, or was asked something less than a minute before. An unknown end is none.
 */
function disconnectedOf(trace: Trace, conversation: Conversation, context: ScoringContext): Settled | null {
  const { closedAt, endedBy } = conversation
  if (closedAt === null || closedAt > context.asOf || (endedBy !== 'agent' && endedBy !== 'system')) return null
  const before = trace.messages.filter((message) => message.at <= closedAt && message.automatic !== 'certain')
  const last = before.at(-1)
  const lastAsk = trace.asks.at(-1)?.message
  if (last === undefined || lastAsk === undefined || lastAsk.at > closedAt) return null
  const lastAnswered = trace.steps.some(
    (step) => (step.kind === 'handed_over' || step.kind === 'promised') && step.message.at >= lastAsk.at,
  )
  const cutOff = last.role === 'customer' && !isClosingRemark(last.text)
  const asked =
    last.role === 'agent' && last.text.trimEnd().endsWith('?') && closedAt - last.at < QUESTION_BEFORE_END_MS
  if (lastAnswered || !(cutOff || asked)) return null
  const author = before.findLast((message) => message.role === 'agent') ?? trace.front
  return { outcome: 'disconnected', by: null, at: closedAt, author }
}

function callbackOf(trace: Trace, promise: Step, context: ScoringContext): Settled | null {
  if (promise.due === null) return null
  const { message } = promise
  const { dueAt, graceUntil } = dueOf(promise, context)
  const sitting = Math.min(SAME_SITTING_MS, (dueAt - message.at) / 2)
  const kept = trace.messages.find((later) => {
    if (later.role !== 'agent' || later.automatic === 'certain' || later.at > graceUntil) return false
    if (later.at < message.at || later.id === message.id) return false
    const another = later.agentId !== null && message.agentId !== null && later.agentId !== message.agentId
    return (another && later.at > message.at) || later.at - message.at >= sitting
  })
  if (kept !== undefined) return { ...by('callback_kept', promise), at: kept.at }
  return context.asOf <= graceUntil ? by('callback_pending', promise) : { ...by('callback_broken', promise), at: dueAt }
}

/** When what a step promises is due; at once where it names no time. */
function dueOf({ due, message }: Step, context: ScoringContext): DueTime {
  if (due === null) return { dueAt: message.at, graceUntil: message.at }
  const coverage = message.vendorId === null ? null : context.coverageOf(message.vendorId)
  return promiseDueAt(due, message.at, context.businessHours, coverage ?? context.businessHours)
}

function nextSpeaker(trace: Trace): Message | null {
  return trace.messages.find((message) => message.role === 'agent' && message.automatic !== 'certain') ?? null
}

function evidenceOf(trace: Trace, settled: Settled): Evidence[] {
  const ranges = trace.asks.map(({ message, start, end }) => ({ message, start, end }))
  if (settled.by !== null) ranges.push({ message: settled.by.message, start: settled.by.start, end: settled.by.end })
  const { withdrawal, senior } = trace
  if (settled.outcome === 'withdrawn' && withdrawal !== null)
    ranges.push({ message: withdrawal.message, ...withdrawal.found })
  if (senior !== null && senior.words !== null && senior.message !== settled.by?.message) {
    ranges.push({ message: senior.message, ...senior.words })
  }
  return ranges.map((range) => rangeOf(range.message, range))
}
