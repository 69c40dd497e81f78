import { CARE_OUTCOMES, type PressingKind } from '#server/domain/care'
import type { Criterion } from '../criterion'
import { traced } from './traced'

const KIND_WORDS: Readonly<Record<PressingKind, string>> = {
  urgency: 'time pressing',
  data_loss: 'data gone',
  money_trouble: 'money taken or missing',
  safety_concern: 'danger, fraud or data at risk',
  repeat_contact: 'contact before',
}

const ANSWER_WORDS = {
  both: 'acknowledged, with a next step',
  next_step_only: 'a next step without a word of understanding',
  acknowledged_only: 'acknowledged without a next step',
  apology_only: 'nothing but an apology',
  neither: 'neither acknowledged nor a next step',
} as const

/** How pressing words of a customer were taken up by the next answer of a person (method.md 6; advisory until validated). */
export const pressingMessage: Criterion = {
  id: 'pressing-message',
  title: 'Pressing message taken up',
  dimension: 'escalation',
  critical: null,
  needs: ['author_roles', 'language_pack'],
  rule:
    'Where the customer tells of data that is gone, money taken or missing, danger, a near deadline, or of having asked before, ' +
    'the next answer of a person says that it was understood and what happens next. Only shown; costs nothing.',
  remedy: 'One sentence that shows you understood, one that says what you do now and by when.',
  outcomes: {
    both: 'Acknowledged, with a next step. Costs nothing.',
    next_step_only: 'A next step, not a word of understanding. Costs nothing.',
    acknowledged_only: 'Acknowledged, no next step. Costs nothing.',
    apology_only: 'Nothing but an apology. Costs nothing.',
    neither: 'Neither. Costs nothing.',
  },
  judge: (input) =>
    traced(input).care.flatMap(({ outcome, answer, kinds, at, evidence }) =>
      outcome === CARE_OUTCOMES[0]
        ? []
        : [
            {
              outcome,
              vendorId: answer.vendorId,
              agentId: answer.agentId,
              loss: 0,
              advisory: true,
              critical: null,
              evidence,
              words: `${input.context.businessHours.localTime(at)} ${kinds.map((kind) => KIND_WORDS[kind]).join(', ')}; answered with ${ANSWER_WORDS[outcome]}`,
            },
          ],
    ),
}
