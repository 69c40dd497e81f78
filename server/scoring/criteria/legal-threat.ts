import { triggerCriterion } from './trigger-criterion'

/** What became of every announcement of law, regulator, press or chargeback (rulings.md 23, method.md 6.1 E3). */
export const legalThreat = triggerCriterion('legal_threat', {
  id: 'legal-threat',
  title: 'Threat of law, regulator or press',
  rule:
    'A customer who announces a lawyer, a regulator, the press or a chargeback needs somebody who may decide. ' +
    'The limits are those for a request for a supervisor, and it needs a hand-over or a promise with a time that is kept.',
  remedy: 'Do not argue; hand over to whoever may decide, and say so.',
})
