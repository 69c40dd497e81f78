import { FULL_LOSS } from '#server/domain/finding'
import type { HandlingOutcome } from '#server/domain/trigger'

interface OutcomeRule {
  /** Whole millionths; null is not scored. */
  loss: number | null
  critical: boolean
  /** How a finding says it. */
  words: string
  meaning: string
}

/** Every way the handling of a trigger ends (rulings.md 22), in the order in which they are tried. */
export const HANDLING = {
  no_record: {
    loss: null,
    critical: false,
    words: 'went on in another system',
    meaning: 'The conversation goes on by phone or elsewhere. Not scored.',
  },
  withdrawn: {
    loss: 0,
    critical: false,
    words: 'taken back by the customer',
    meaning:
      'The customer takes the request back or confirms that it is solved. Costs nothing. "Never mind" after a refusal does not count.',
  },
  honoured: {
    loss: 0,
    critical: false,
    words: 'answered by the person asked for',
    meaning: 'Handed over, and the person asked for spoke, both within the limits. Costs nothing.',
  },
  honoured_late: {
    loss: FULL_LOSS / 4,
    critical: false,
    words: 'answered by the person asked for, late',
    meaning:
      'The same, later than the limits. Costs 0.25 just past the limit, rising evenly with each doubling to 0.50 at four times the limit.',
  },
  disconnected: {
    loss: FULL_LOSS,
    critical: true,
    words: 'ended by the answering side while the request stood',
    meaning:
      'The agent or an idle timer ended the conversation while the request stood. Costs 1.00, critical for the customer.',
  },
  callback_kept: {
    loss: 0,
    critical: false,
    words: 'promised contact, promise kept',
    meaning: 'A promise with a time, and a person wrote by then (a tenth of a span is grace). Costs nothing.',
  },
  callback_pending: {
    loss: null,
    critical: false,
    words: 'promised contact, not due yet',
    meaning: 'A promise with a time that is not due yet. Not scored.',
  },
  callback_broken: {
    loss: (FULL_LOSS * 8) / 10,
    critical: true,
    words: 'promised contact, promise broken',
    meaning: 'A promise with a time, and nobody wrote by then. Costs 0.80, critical for the customer.',
  },
  refused_with_path: {
    loss: (FULL_LOSS * 4) / 10,
    critical: false,
    words: 'refused with another way',
    meaning: 'Refused, but with a promise that names a time or with a way to complain. Costs 0.40.',
  },
  refused: {
    loss: FULL_LOSS,
    critical: true,
    words: 'refused without another way',
    meaning:
      'Refused, without a promise that names a time and without a way to complain. Costs 1.00, critical for the customer.',
  },
  handed_over_pending: {
    loss: null,
    critical: false,
    words: 'handed over, limit not reached',
    meaning: 'Handed over, and the time for the first words of the person asked for is not up. Not scored.',
  },
  handed_over_nobody: {
    loss: (FULL_LOSS * 8) / 10,
    critical: true,
    words: 'handed over, nobody came',
    meaning: 'Handed over, the time is up, and nobody came. Costs 0.80, critical for the customer.',
  },
  untimed_promise: {
    loss: FULL_LOSS / 2,
    critical: false,
    words: 'promised contact without a time',
    meaning: 'Only "someone will contact you". Costs 0.50.',
  },
  deflected: {
    loss: (FULL_LOSS * 3) / 10,
    critical: false,
    words: 'offered own help instead',
    meaning: 'The agent offered own help, or asked back, instead. Costs 0.30.',
  },
  ignored: {
    loss: (FULL_LOSS * 8) / 10,
    critical: false,
    words: 'nothing addressed it',
    meaning: 'Nothing addressed the request within the limit. Costs 0.80.',
  },
  answer_pending: {
    loss: null,
    critical: false,
    words: 'limit not reached',
    meaning: 'Nothing addressed the request yet, and the limit is not reached. Not scored.',
  },
} as const satisfies Readonly<Record<HandlingOutcome, OutcomeRule>>

/** The loss of a late hand-over: a quarter just past the limit, a half at four times the limit and later (rulings.md 22). */
export function lateLoss(timesLimit: number): number {
  const doublings = Math.min(2, Math.max(0, Math.log2(timesLimit)))
  return Math.round(FULL_LOSS * (0.25 + 0.125 * doublings))
}
