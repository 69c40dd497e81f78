import type { Clock } from '#server/domain/clock'
import { FULL_LOSS } from '#server/domain/finding'
import { clockWords, gapWords } from '../clock-words'
import type { Criterion, CriterionInput, Judgement } from '../criterion'
import { isGap, isJudged } from '../judge-wait'
import { formatLoss } from '../loss'
import { quotesOf } from '../quote'

function judgeUnanswered(clock: Clock, input: CriterionInput): Judgement {
  const gap = isGap(clock)
  const closed = clock.outcome === 'closed_unanswered'
  const outcome = closed ? 'left_unanswered' : clock.outcome === 'open' ? 'overdue' : 'abandoned'
  return {
    outcome: gap ? 'gap_in_coverage' : outcome,
    vendorId: gap ? null : clock.chargedVendorId,
    agentId: gap ? null : clock.chargedAgentId,
    loss: FULL_LOSS,
    critical: closed ? 'customer' : null,
    waitMs: clock.endAt - clock.startAt,
    coveredMs: clock.coveredMs,
    evidence: quotesOf(input.publicMessages, [clock.startMessageId]),
    words: `${clockWords(clock, input.context.businessHours)}, loss ${formatLoss(FULL_LOSS)}${gap ? `, ${gapWords(clock)}` : ''}`,
  }
}

function judgeAnswered(vendorId: number | null, clocks: readonly Clock[]): Judgement {
  const last = clocks[clocks.length - 1]
  return {
    outcome: 'answered',
    vendorId,
    agentId: last?.chargedAgentId ?? null,
    loss: 0,
    critical: null,
    evidence: [],
    words: `${clocks.length === 1 ? 'The one wait was' : `All ${clocks.length} waits were`} ended by a person's answer, loss ${formatLoss(0)}`,
  }
}

export const customerLeftUnanswered: Criterion = {
  id: 'customer-left-unanswered',
  title: 'Customer left unanswered',
  dimension: 'response',
  critical: 'customer',
  needs: ['times', 'author_roles'],
  rule:
    'A customer must not be left without the answer of a person. Closing a conversation under an unanswered message, letting the wait run past the target, ' +
    'and a customer who leaves after the target has passed each cost everything. Closing it is a customer-critical error. ' +
    'A last message that only says thanks needs no answer. A wait still within the target is not judged.',
  remedy: 'Answer before closing; look through the waiting list before a shift ends, and own what no queue owns.',
  outcomes: {
    answered: 'Every wait the team carried was ended by the answer of a person. Costs nothing.',
    overdue: 'The customer is still waiting, past the target. Costs everything.',
    left_unanswered: 'The conversation was closed without an answer. Costs everything; customer-critical.',
    abandoned: 'The customer left without an answer after the target had passed. Costs everything.',
    gap_in_coverage:
      'Nobody answered, but no team was contracted for the time of the wait. Costs everything and is charged to nobody.',
  },
  judge: (input) => {
    const answeredByVendorId = new Map<number | null, Clock[]>()
    for (const clock of input.clocks) {
      if (clock.outcome !== 'replied') continue
      const answered = answeredByVendorId.get(clock.chargedVendorId)
      if (answered === undefined) answeredByVendorId.set(clock.chargedVendorId, [clock])
      else answered.push(clock)
    }
    const judgements: Judgement[] = []
    for (const clock of input.clocks) {
      if (clock.outcome !== 'open' && clock.outcome !== 'closed_unanswered' && clock.outcome !== 'abandoned') continue
      answeredByVendorId.delete(clock.chargedVendorId)
      if (isJudged(clock)) judgements.push(judgeUnanswered(clock, input))
    }
    const answered = [...answeredByVendorId].map(([vendorId, clocks]) => judgeAnswered(vendorId, clocks))
    return [...answered, ...judgements]
  },
}
