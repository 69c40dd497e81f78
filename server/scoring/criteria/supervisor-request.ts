import { formatDuration } from '#server/domain/duration'
import { FULL_LOSS } from '#server/domain/finding'
import type { Criterion, CriterionInput, Judgement, ScoringContext } from '../criterion'
import { type Escalation, traceEscalations } from '../escalation'
import { ESCALATION_OUTCOMES, type EscalationOutcome } from '../escalation-outcomes'

const ASKED_WORDS = { senior: 'a supervisor', other: 'somebody else', human: 'a human' } as const

/** What became of every request for a supervisor, another person or a human (rulings.md 21-24, method.md 6). */
export const supervisorRequest: Criterion = {
  id: 'supervisor-request',
  title: 'Request for a supervisor',
  dimension: 'escalation',
  critical: 'customer',
  needs: ['times', 'author_roles', 'language_pack'],
  rule:
    'A customer who asks for a supervisor, for somebody else or for a human gets one, or gets a promise with a time that is kept. ' +
    'Limits are those of the standard: by default 2 min to address it, 10 min to hand over and 15 min more for the first words in chat, messaging and social; ' +
    '4, 8 and 8 covered hours in e-mail and other writing. Asking again before it is handled is the same request.',
  remedy: 'Hand the customer over, or say who will come back and by when, and keep it. Never only say no.',
  outcomes: Object.fromEntries(Object.entries(ESCALATION_OUTCOMES).map(([outcome, { meaning }]) => [outcome, meaning])),
  judge: (input) => escalationsOf(input).flatMap((escalation) => judged(escalation, input)),
  isUnsettled: (input) => escalationsOf(input).some(({ outcome }) => PENDING.has(outcome)),
}

/** Limits and promises that have not run out yet. */
const PENDING: ReadonlySet<EscalationOutcome> = new Set(['answer_pending', 'handed_over_pending', 'callback_pending'])

const traced = new WeakMap<CriterionInput, readonly Escalation[]>()

/** Followed once for each input, although asked twice. */
function escalationsOf(input: CriterionInput): readonly Escalation[] {
  const known = traced.get(input)
  if (known !== undefined) return known
  const escalations = traceEscalations(input.conversation, input.publicMessages, input.context)
  traced.set(input, escalations)
  return escalations
}

function judged(escalation: Escalation, { context }: CriterionInput): Judgement[] {
  if (escalation.loss === null) return []
  return [
    {
      outcome: escalation.outcome,
      vendorId: escalation.vendorId,
      agentId: escalation.agentId,
      loss: escalation.loss,
      critical: escalation.critical ? 'customer' : null,
      evidence: escalation.evidence,
      words: wordsOf(escalation, escalation.loss, context),
    },
  ]
}

function wordsOf(escalation: Escalation, loss: number, context: ScoringContext): string {
  const { requestedAt, handledAt, asks, outcome } = escalation
  const times = asks === 1 ? '' : ` (${asks} times)`
  const asked = `${context.businessHours.localTime(requestedAt)} asked for ${ASKED_WORDS[escalation.asksFor]}${times}`
  const done = `${handledAt === null ? '' : `${momentOf(handledAt, requestedAt, context)} `}${ESCALATION_OUTCOMES[outcome].words}`
  const wait =
    outcome === 'honoured_late' && handledAt !== null ? ` (after ${formatDuration(handledAt - requestedAt)})` : ''
  return `${asked}, ${done}${wait}, loss ${(loss / FULL_LOSS).toFixed(2)}`
}

/** A time of day, with its date where that is not the day of the request. */
function momentOf(at: number, since: number, { businessHours }: ScoringContext): string {
  const day = businessHours.localDay(at)
  return day === businessHours.localDay(since) ? businessHours.localTime(at) : `${day} ${businessHours.localTime(at)}`
}
