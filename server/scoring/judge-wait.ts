import type { Clock } from '#server/domain/clock'
import { FULL_LOSS } from '#server/domain/finding'
import { clockWords, gapWords } from './clock-words'
import type { CriterionInput, Judgement } from './criterion'
import { formatLoss, gradedLoss } from './loss'
import { quotesOf } from './quote'

/** What `judgeWait` can find, for the criteria that use it. */
export const WAIT_OUTCOMES = {
  met: 'Answered within the target. Costs nothing.',
  late: 'Answered after the target. Costs log2(wait / target) / 2: half at twice the target, everything from four times on.',
  overdue: 'Not answered yet and past the target. Costs the same for the wait so far.',
  abandoned: 'The customer left after the target had passed. Costs the same for the wait up to the leaving.',
  left_unanswered: 'Closed without an answer. Costs everything, whatever the length of the wait.',
  gap_in_coverage:
    'Past the target, but not within the hours the team is contracted for, or nobody held the conversation. Charged to nobody; the company sees it.',
} as const

/** A wait that can be told as a breach or as met: not pending, not left out, not abandoned before the target ran out. */
export function isJudged(clock: Clock): boolean {
  if (clock.met === null) return false
  return clock.outcome !== 'abandoned' || clock.endAt - clock.startAt > clock.targetMs
}

/** Whether a wait is a breach that no vendor carries (rulings.md 15). */
export function isGap(clock: Clock): boolean {
  return clock.met === false && clock.vendorBreach === false
}

function outcomeOf(clock: Clock): keyof typeof WAIT_OUTCOMES {
  if (clock.met === true) return 'met'
  if (isGap(clock)) return 'gap_in_coverage'
  if (clock.outcome === 'closed_unanswered') return 'left_unanswered'
  if (clock.outcome === 'abandoned') return 'abandoned'
  return clock.outcome === 'open' ? 'overdue' : 'late'
}

/** The loss of a judged wait: of the covered part for the vendor that carries it, of the whole wait for a gap. */
export function lossOfWait(clock: Clock): number {
  if (clock.met === true) return 0
  if (clock.outcome === 'closed_unanswered') return FULL_LOSS
  return gradedLoss(isGap(clock) ? clock.endAt - clock.startAt : clock.coveredMs, clock.targetMs)
}

/** The judgement on one wait, graded by its length against the target (method.md 8.2, rulings.md 15). */
export function judgeWait(clock: Clock, input: CriterionInput): Judgement {
  const gap = isGap(clock)
  const loss = lossOfWait(clock)
  const words = clockWords(clock, input.context.businessHours)
  return {
    outcome: outcomeOf(clock),
    vendorId: gap ? null : clock.chargedVendorId,
    agentId: gap ? null : clock.chargedAgentId,
    loss,
    critical: null,
    waitMs: clock.endAt - clock.startAt,
    coveredMs: clock.coveredMs,
    evidence: quotesOf(input.publicMessages, [clock.startMessageId, clock.endMessageId]),
    words: `${words}, loss ${formatLoss(loss)}${gap ? `, ${gapWords(clock)}` : ''}`,
  }
}
