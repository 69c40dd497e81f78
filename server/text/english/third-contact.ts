import { each, listed } from '../phrases'
import type { WordRules } from '../word-rules'

const numbers = Array.from({ length: 97 }, (_, index) => String(index + 3))

/** The customer counts three contacts and more. */
export const thirdContactRules: WordRules = {
  classes: {
    ORDINAL: listed(
      'third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, 3rd, 4th, 5th, 6th, 7th, 8th, 9th, 10th',
    ),
    CONTACT: listed(
      'email, e - mail, mail, message, call, phone call, ticket, chat, request, attempt, letter, time, agent, person, rep',
    ),
    CONTACTS: listed(
      'emails, e - mails, mails, messages, calls, phone calls, tickets, chats, requests, attempts, letters',
    ),
    MANY: [
      ...numbers,
      ...listed('three, four, five, six, seven, eight, nine, ten, several, many, multiple, countless, numerous'),
    ],
    TIMES: [...listed('x, times, separate times'), ...each('different, separate', 'people, agents, reps, occasions')],
    TIMES_IN_ONE: numbers.map((number) => `${number}x`),
    CONTACTED: listed(
      'called, rung, phoned, emailed, e - mailed, mailed, written, wrote, messaged, contacted, asked, reached out, been in touch, explained, chatted, told you, complained, reported, sent you, spoken',
    ),
    SENT: listed('sent, made, opened, after, had'),
  },
  rules: {
    'names-the-third': ['this|its|thats|now|for|my|on [3] ORDINAL CONTACT'],
    'counts-contacts': ['CONTACTED [8] MANY TIMES', 'CONTACTED [8] TIMES_IN_ONE'],
    'counts-messages': ['SENT [4] MANY CONTACTS'],
  },
  unless: ['if|should <8> CONTACTED|SENT|ORDINAL', 'have|want|need [1] to <6> MANY TIMES|CONTACTS'],
}
