import { triggerCriterion } from './trigger-criterion'

/** What became of a conversation with a second missed target (rulings.md 23, method.md 6.1 E6). */
export const secondBreach = triggerCriterion('second_breach', {
  id: 'second-breach',
  title: 'Second missed target',
  rule:
    'A conversation in which two waits missed their target is due somebody more senior, from the moment the second was missed. ' +
    'Only shown until the company counts it. ' +
    'The limits are those for a request for a supervisor, and it needs a hand-over or a promise with a time that is kept.',
  remedy: 'Keep a list of waits that were long once, and answer those first.',
})
