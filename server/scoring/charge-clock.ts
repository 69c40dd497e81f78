import type { Clock } from '#server/domain/clock'
import type { Channel } from '#server/domain/conversation'
import type { Hours } from './coverage'
import type { ScoringContext } from './criterion'
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

/** A breach is a vendor's own where the part of the wait inside its coverage exceeds the target (rulings.md 15). */
function isVendorsOwn(wait: Wait, carrier: Carrier, coverage: Hours | null, targetMs: number, until: number): boolean {
  if (carrier.vendorId === null) return false
  if (coverage === null) return true
  const covered = coverage.openMs(wait.startAt, until)
  // A conversation closed under the customer's question never gets its answer: any paid time makes that the vendor's.
  if (wait.outcome === 'closed_unanswered') return covered > 0 || coverage.isOpen(wait.startAt)
  return covered > targetMs || (covered > 0 && covered === until - wait.startAt)
}

/** Holds a wait against the channel's target and says whose it is. */
export function chargeClock(wait: Wait, channel: Channel, context: ScoringContext): Clock {
  const target = context.standard.targets[channel]
  const targetMs = (wait.kind === 'first' ? target.firstReplySeconds : target.laterReplySeconds) * 1000
  const waitMs = wait.endAt - wait.startAt
  // An open wait is a breach from the moment at which even an answer right now would come too late.
  const until = wait.outcome === 'open' ? wait.endAt + 1 : wait.endAt
  const holder = holderOf(wait, context)
  const targetHours = target.hours === 'covered' ? coverageOf(holder, context) : null
  const isLate = (targetHours?.openMs(wait.startAt, until) ?? until - wait.startAt) > targetMs

  // rulings.md 13: "within 10 s", so exactly 10 s is still left out.
  const leftAtOnce = wait.outcome === 'abandoned' && waitMs <= context.standard.abandonedExcludedBelowSeconds * 1000
  const outcome = leftAtOnce ? 'excluded' : wait.outcome
  let met: boolean | null = null
  if (outcome === 'replied') met = !isLate
  else if (outcome === 'closed_unanswered' || outcome === 'abandoned' || (outcome === 'open' && isLate)) met = false

  const carrier = carrierOf(wait, holder, met)
  const coverage = coverageOf(carrier, context)
  return {
    kind: wait.kind,
    outcome,
    startAt: wait.startAt,
    endAt: wait.endAt,
    startMessageId: wait.customerMessages[0]?.id ?? null,
    endMessageId: wait.reply?.id ?? null,
    customerMessages: wait.customerMessages.length,
    acknowledgedAt: wait.acknowledgedAt,
    targetMs,
    coveredMs: coverage?.openMs(wait.startAt, wait.endAt) ?? waitMs,
    met,
    vendorBreach: met === null ? null : !met && isVendorsOwn(wait, carrier, coverage, targetMs, until),
    chargedVendorId: carrier.vendorId,
    chargedAgentId: carrier.agentId,
    replyAgentId: wait.reply?.agentId ?? null,
    warning: wait.skewed ? 'clock_skew' : null,
  }
}
