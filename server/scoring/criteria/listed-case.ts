import { triggerCriterion } from './trigger-criterion'

/** What became of a case on the list of the company (method.md 6.1 E7). */
export const listedCase = triggerCriterion('listed_case', {
  id: 'listed-case',
  title: 'Case of the company list',
  rule:
    'Cases that the company lists (a tag, a priority, words, a sum of money) go to somebody more senior. ' +
    'The limits are those for a request for a supervisor, and it needs a hand-over or a promise with a time that is kept.',
  remedy: 'Hand over what is on the list without being asked.',
})
