import { triggerCriterion } from './trigger-criterion'

/** What became of a third contact about the same (rulings.md 23, method.md 6.1 E5). */
export const thirdContact = triggerCriterion('third_contact', {
  id: 'third-contact',
  title: 'Third contact about the same',
  rule:
    'A customer who comes back a third time is due somebody more senior: counted from the words ("my third e-mail") or from coming back twice after the closing. ' +
    'Only shown until the company counts it. ' +
    'The limits are those for a request for a supervisor, and it needs a hand-over or a promise with a time that is kept.',
  remedy: 'Look at what was said before, and take the case as a whole.',
})
