import { triggerCriterion } from './trigger-criterion'

/** What became of every formal complaint (rulings.md 23, method.md 6.1 E2). Ignoring one is compliance-critical (method.md 2.1). */
export const formalComplaint = triggerCriterion('formal_complaint', {
  id: 'formal-complaint',
  title: 'Formal complaint',
  rule:
    'A customer who makes or announces a formal complaint, or asks how to make one, is handed to somebody who deals with it. ' +
    'The limits are those for a request for a supervisor, and it needs a hand-over or a promise with a time that is kept.',
  remedy: 'Say that the complaint is noted, who deals with it and by when, and hand it over.',
  criticalOf: ({ outcome }) => (outcome === 'ignored' ? 'compliance' : null),
})
