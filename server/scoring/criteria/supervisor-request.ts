import { triggerCriterion } from './trigger-criterion'

/** What became of every request for a supervisor, another person or a human (rulings.md 21-24, method.md 6). */
export const supervisorRequest = triggerCriterion('supervisor_request', {
  id: 'supervisor-request',
  title: 'Request for a supervisor',
  rule:
    'A customer who asks for a supervisor, for somebody else or for a human gets one, or gets a promise with a time that is kept. ' +
    'Limits are those of the standard: by default 2 min to address it, 10 min to hand over and 15 min more for the first words in chat, messaging and social; ' +
    '4, 8 and 8 covered hours in e-mail and other writing. Asking again before it is handled is the same request.',
  remedy: 'Hand the customer over, or say who will come back and by when, and keep it. Never only say no.',
})
