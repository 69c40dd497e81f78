import type { Clock } from '#server/domain/clock'
import type { Conversation } from '#server/domain/conversation'
import type { Hours } from './coverage'
import type { ScoringContext } from './criterion'
import { replyKindOf } from './reply-kind'
import { shiftAt } from './shift-at'
import { targetOf } from './target-of'
import type { Wait } from './waits'

interface Carrier {
  vendorId: number | null
  agentId: number | null
}

/** Who held the conversation while the customer waited (rulings.md 30): who spoke last, else the queue, else the coverage. */
function holderOf(wait: Wait, context: ScoringContext): Carrier {
  const held = wait.heldSince
  if (held !== null && held.vendorId !== null) return { vendorId: held.vendorId, agentId: held.agentId }
  const queued = wait.customerMessages.find((message) => message.vendorId !== null)
  if (queued !== undefined) return { vendorId: queued.vendorId, agentId: null }
  const onDuty = context.coveredVendorIds.find(
    (vendorId) => context.coverageOf(vendorId)?.isOpen(wait.startAt) === true,
  )
  return { vendorId: onDuty ?? null, agentId: null }
}

function coverageOf(carrier: Carrier, context: ScoringContext): Hours | null {
  return carrier.vendorId === null ? null : context.coverageOf(carrier.vendorId)
}

function carrierOf(wait: Wait, holder: Carrier, met: boolean | null): Carrier {
  const { reply } = wait
  if (reply === null) return holder
  if (met === true) return { vendorId: reply.vendorId ?? holder.vendorId, agentId: reply.agentId }
  const answered = holder.agentId === null && holder.vendorId !== null && reply.vendorId === holder.vendorId
  return answered ? { vendorId: holder.vendorId, agentId: reply.agentId } : holder
}

/**
 * A breach is a vendor's own where the part of the wait inside its coverage exceeds the target (rulings.md 15), or where all
 * of it lies inside: what was closed unanswered fails whatever its length (rulings.md 9).
 */
function isVendorsOwn(wait: Wait, carrier: Carrier, coverage: Hours | null, targetMs: number, until: number): boolean {
  if (carrier.vendorId === null) return false
  if (coverage === null) return true
  const covered = coverage.openMs(wait.startAt, until)
  if (until === wait.startAt) return coverage.isOpen(until)
  return covered > targetMs || covered === until - wait.startAt
}

/** The states in which a helpdesk keeps what was never a customer's question (method.md 1.6, R14). */
const LEFT_OUT = new Set(['spam', 'junk', 'deleted', 'test'])

/** Whether a conversation is left out altogether: spam, deleted, or a test, by the helpdesk's own word. */
export function isLeftOut({ status }: Pick<Conversation, 'status'>): boolean {
  return status !== null && LEFT_OUT.has(status.trim().toLowerCase())
}

/** Holds a wait against the target in force when it began, and says whose it is (rulings.md 13, 15, 18, 30). */
export function chargeClock(wait: Wait, conversation: Conversation, context: ScoringContext): Clock {
  const { version, standard } = context.standardAt(wait.startAt)
  const holder = holderOf(wait, context)
  const vendorKey = holder.vendorId === null ? null : context.vendorKeyOf(holder.vendorId)
  const target = targetOf(standard, { ...conversation, vendorKey })
  const targetMs = (wait.kind === 'first' ? target.firstReplySeconds : target.laterReplySeconds) * 1000
  const waitMs = wait.endAt - wait.startAt
  // An open wait is a breach from the moment at which even an answer right now would come too late.
  const until = wait.outcome === 'open' ? wait.endAt + 1 : wait.endAt
  const targetHours = target.hours === 'covered' ? coverageOf(holder, context) : null
  const isLate = (targetHours?.openMs(wait.startAt, until) ?? until - wait.startAt) > targetMs

  // rulings.md 13: "within 10 s", so exactly 10 s is still left out.
  const mostMs = standard.abandonedExcludedBelowSeconds * 1000
  // A leaving without a time may have come at any moment, so it leaves nothing out.
  const leftAtOnce = wait.outcome === 'abandoned' && conversation.closedAt !== null && waitMs <= mostMs
  const outcome = leftAtOnce || isLeftOut(conversation) ? 'excluded' : wait.outcome
  let met: boolean | null = null
  if (outcome === 'replied') met = !isLate
  else if (outcome === 'closed_unanswered' || outcome === 'abandoned' || (outcome === 'open' && isLate)) met = false

  const carrier = carrierOf(wait, holder, met)
  const coverage = coverageOf(carrier, context)
  const coveredMs = coverage?.openMs(wait.startAt, wait.endAt) ?? waitMs
  const { reply } = wait
  return {
    kind: wait.kind,
    outcome,
    startAt: wait.startAt,
    endAt: wait.endAt,
    startMessageId: wait.customerMessages[0]?.id ?? null,
    endMessageId: reply?.id ?? null,
    customerMessages: wait.customerMessages.length,
    acknowledgedAt: wait.acknowledgedAt,
    reopened: wait.reopened,
    targetMs,
    standardVersion: version,
    coveredMs,
    met,
    vendorBreach: met === null ? null : !met && isVendorsOwn(wait, carrier, coverage, targetMs, until),
    chargedVendorId: carrier.vendorId,
    chargedAgentId: carrier.agentId,
    holderVendorId: holder.vendorId,
    replyAgentId: reply?.agentId ?? null,
    replyVendorId: reply?.vendorId ?? null,
    replyKind: reply === null ? null : replyKindOf(reply.text),
    replyShift: reply === null ? null : shiftAt(context.businessHours, reply.at),
    outsideHours: waitMs > 0 && coveredMs === 0,
    warning: wait.skewed ? 'clock_skew' : null,
  }
}
