import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { measureClocks } from './clocks'
import { at, contextOf, conversationOf } from './testing'

const MINUTE = 60_000

const TRANSCRIPTS: [string, string, string[], string, Partial<Conversation>?][] = [
  [
    'R1 an autoresponder acknowledges and answers nothing',
    '09:00 customer: hello\n09:05 auto: we got it',
    ['first open 60'],
    'open',
  ],
  [
    'R2 a bot that answered a customer who then thanked and left has contained the conversation',
    '09:00 customer: where is my box\n09:01 bot: It arrives on Tuesday.\n09:02 customer: great, thanks\n09:03 closed',
    ['first bot_contained 0'],
    'bot_contained',
  ],
  [
    'R2 a bot that answered contains nothing while the customer asks on',
    '09:00 customer: where is my box\n09:01 bot: It arrives on Tuesday.\n09:02 customer: which Tuesday\n09:03 closed',
    ['first closed_unanswered 3'],
    'closed_unanswered',
  ],
  [
    'R2 a bot that only held the customer off contains nothing',
    '09:00 customer: where is my box\n09:01 bot: We have received your message.\n09:02 customer: ok thanks\n09:03 closed',
    ['first closed_unanswered 3'],
    'closed_unanswered',
  ],
  [
    'R2 a bot that spoke only after the thanks contains nothing',
    '09:00 customer: where is my box\n09:01 customer: thanks\n09:02 bot: It arrives on Tuesday.\n09:03 closed',
    ['first closed_unanswered 3'],
    'closed_unanswered',
  ],
  [
    'R2 an autoresponder contains nothing',
    '09:00 customer: where is my box\n09:01 auto: We will be with you.\n09:02 customer: ok thanks\n09:03 closed',
    ['first closed_unanswered 3'],
    'closed_unanswered',
  ],
  [
    'R3 an internal note is ignored',
    '09:00 customer: hi\n09:05 note: asked the depot\n09:30 agent: hello',
    ['first replied 30'],
    'replied',
  ],
  [
    'R4 a note made public is an answer at its publication',
    '09:00 customer: hi\n09:20 agent: was a note',
    ['first replied 20'],
    'replied',
  ],
  [
    'R5 of two replies the first stops the clock',
    '09:00 customer: hi\n09:10 agent: hello\n09:11 agent: and more\n09:20 customer: so?\n09:25 agent: yes',
    ['first replied 10', 'next replied 5'],
    'replied',
  ],
  [
    'R6 three messages and one reply are one wait from the first',
    '09:00 customer: hi\n09:05 customer: hello\n09:09 customer: anybody\n09:10 agent: yes',
    ['first replied 10'],
    'replied',
  ],
  [
    'R7 an agent who opens starts no first clock',
    '09:00 agent: we noticed\n09:10 customer: oh\n09:15 agent: indeed',
    ['next replied 5'],
    'agent_opened',
  ],
  [
    'R8 thanks before the closing need no reply',
    '09:00 customer: hi\n09:10 agent: done\n09:20 customer: thanks, solved\n09:30 closed',
    ['first replied 10', 'next no_reply_needed 0'],
    'replied',
  ],
  [
    'R9 closing under an unanswered message is a failure',
    '09:00 customer: hi\n09:10 agent: done\n09:20 customer: thanks, but it is not\n09:30 closed',
    ['first replied 10', 'next closed_unanswered 10'],
    'replied',
  ],
  [
    'R10 a message after the closing reopens',
    '09:00 customer: hi\n09:10 agent: done\n09:15 closed\n09:20 customer: it broke again\n09:50 agent: sorry',
    ['first replied 10', 'next replied 30'],
    'replied',
  ],
  [
    'R11 a question that was merged in waits from its own time',
    '09:00 customer: first ticket\n09:04 customer: second ticket\n09:10 agent: both done',
    ['first replied 10'],
    'replied',
  ],
  [
    "R12 a customer's out-of-office starts no clock",
    '09:00 agent: news\n09:01 customer-auto: away',
    [],
    'no_customer_message',
  ],
  [
    'R13 any customer on the thread starts the clock',
    '09:00 customer: hi\n09:05 agent: hello\n09:30 customer: I am her colleague\n09:40 agent: hello',
    ['first replied 5', 'next replied 10'],
    'replied',
  ],
  ['system lines are not heard', '09:00 system: ticket created\n09:01 system: assigned', [], 'no_customer_message'],
  [
    'R16 a holding reply stops the first clock',
    '09:00 customer: hi\n09:01 agent: we are looking into it\n09:30 agent: done',
    ['first replied 1'],
    'replied',
  ],
  ['R17 a reply of one emoji stops the clock', '09:00 customer: hi\n09:07 agent: 👍', ['first replied 7'], 'replied'],
  [
    'R19 a customer who ends the chat before a person spoke has abandoned it',
    '09:00 customer: hi\n09:01 bot: hello\n09:04 closed by customer',
    ['first abandoned 4'],
    'abandoned',
  ],
  ['R20 an attachment alone is a reply', '09:00 customer: hi\n09:08 agent:', ['first replied 8'], 'replied'],
  [
    'a suspected automatic message stops the clock (rulings.md 19)',
    '09:00 customer: hi\n09:02 suspected: hello',
    ['first replied 2'],
    'replied',
  ],
  [
    'an answer after the closing still answers (rulings.md 10)',
    '09:00 customer: hi\n09:05 closed\n09:15 agent: sorry',
    ['first replied 15'],
    'replied',
  ],
  [
    'a wait that was running at the closing goes on from its first message (rulings.md 10)',
    '09:00 customer: hi\n09:05 closed by agent\n09:15 customer: hello?\n09:20 agent: sorry',
    ['first replied 20'],
    'replied',
  ],
  [
    'thanks before a closing end their wait although the customer comes back later',
    '09:00 customer: hi\n09:10 agent: done\n09:20 customer: thanks\n09:30 closed\n09:40 customer: it broke\n09:45 agent: oh',
    ['first replied 10', 'next no_reply_needed 0', 'next replied 5'],
    'replied',
  ],
  [
    'thanks that nobody closed after are still a wait where closings are told (rulings.md 7)',
    '09:00 customer: hi\n09:05 closed\n09:10 agent: done\n09:30 customer: thanks',
    ['first replied 10', 'next open 30'],
    'replied',
  ],
  [
    'thanks with nobody having spoken before keep waiting',
    '09:00 customer: thanks\n09:30 closed',
    ['first closed_unanswered 30'],
    'closed_unanswered',
  ],
  [
    'one message that is no closing remark keeps the whole wait running',
    '09:00 customer: hi\n09:10 agent: done\n09:20 customer: it leaks\n09:21 customer: thanks\n09:30 closed',
    ['first replied 10', 'next closed_unanswered 10'],
    'replied',
  ],
  [
    'a chat is waited for from its request, whoever speaks first (rulings.md 12)',
    '09:00 requested\n09:03 agent: hello\n09:04 customer: hi\n09:06 agent: yes?',
    ['first replied 3', 'next replied 2'],
    'replied',
  ],
  [
    'a customer message before the request waits from the request on (rulings.md 12)',
    '09:00 customer: hi\n09:01 requested\n09:03 agent: hello',
    ['first replied 2'],
    'replied',
  ],
  [
    'a request after the first answer opens nothing',
    '09:00 customer: hi\n09:01 agent: hello\n09:02 requested',
    ['first replied 1'],
    'replied',
  ],
  [
    'an agent who spoke before the request owes the first reply all the same',
    '09:00 agent: good morning\n09:01 requested\n09:02 customer: hi\n09:05 agent: hello',
    ['first replied 4'],
    'replied',
  ],
  [
    'a reopened wait is the first one while no person has ever replied',
    '09:00 customer: hi\n09:01 bot: You can pay under Account.\n09:02 customer: thanks\n09:03 closed\n09:10 customer: it fails\n09:20 agent: oh',
    ['first bot_contained 0', 'first replied 10'],
    'replied',
  ],
  [
    'a status that says closed is an end without a time',
    '09:00 customer: hi\n09:05 agent: done\n09:09 customer: thanks',
    ['first replied 5', 'next no_reply_needed 0'],
    'replied',
    { status: 'Solved', closingsTold: true },
  ],
  [
    'an end without a time leaves nobody out who may have waited long',
    '09:00 customer: hi',
    ['first abandoned 0'],
    'abandoned',
    { endedBy: 'customer' },
  ],
  [
    'a customer who leaves within 10 s is left out',
    '09:00 requested\n09:00:10 closed by customer',
    [`first excluded ${10 / 60}`],
    'excluded',
  ],
  [
    'a customer who leaves after 10 s has abandoned',
    '09:00 requested\n09:00:10.001 closed by customer',
    [`first abandoned ${10_001 / MINUTE}`],
    'abandoned',
  ],
  [
    'an unknown end is not an abandonment',
    '09:00 customer: hi\n09:04 closed',
    ['first closed_unanswered 4'],
    'closed_unanswered',
  ],
  [
    'a customer who leaves during a later wait abandons that one',
    '09:00 customer: hi\n09:01 agent: hello\n09:02 customer: so?\n09:30 closed by customer',
    ['first replied 1', 'next abandoned 28'],
    'replied',
  ],
  ['nothing after asOf is seen', '09:00 customer: hi\n10:00:01 agent: late\n10:30 closed', ['first open 60'], 'open'],
  ['a request after asOf is not seen', '10:30 requested', [], 'no_customer_message'],
]

describe('the waits of a conversation (method.md 1.6, rulings.md 1–19)', () => {
  test.each(TRANSCRIPTS)('%s', (_name, drawing, clocks, firstReplyOutcome, facts) => {
    const conversation = conversationOf(drawing, { closingsTold: true, ...facts })
    const measured = measureClocks(conversation, contextOf({ asOf: at('10:00') }))
    const drawn = measured.clocks.map(
      ({ kind, outcome, startAt, endAt }) => `${kind} ${outcome} ${(endAt - startAt) / MINUTE}`,
    )
    expect(drawn).toEqual(clocks)
    expect(measured.firstReplyOutcome).toBe(firstReplyOutcome)
  })
})
