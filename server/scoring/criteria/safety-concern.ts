import { triggerCriterion } from './trigger-criterion'

/** What became of every word of danger, vulnerability, fraud or data breach (rulings.md 23, method.md 6.1 E4). */
export const safetyConcern = triggerCriterion('safety_concern', {
  id: 'safety-concern',
  title: 'Danger, fraud or data at risk',
  rule:
    'A customer who tells of danger, of being vulnerable, of fraud or of a leak of personal data needs somebody who may act at once. ' +
    'The limits are those for a request for a supervisor, and it needs a hand-over or a promise with a time that is kept.',
  remedy: 'Take it up first, hand over at once, and tell the customer what to do until then.',
})
