import { expect, test } from 'vitest'
import { FULL_LOSS } from '#server/domain/finding'
import { replyHash } from '#server/text/mask-reply'
import type { Judgement } from '../criterion'
import { contextOf, conversationOf, factsOf } from '../testing'
import { repeatedCannedReply } from './repeated-canned-reply'

function judge(drawing: string): readonly Judgement[] {
  const conversation = conversationOf(drawing)
  const messages = conversation.messages.map((message) => ({
    ...message,
    replyHash: message.role === 'agent' && message.automatic === null ? replyHash(message.text) : null,
  }))
  const publicMessages = messages.filter(({ visibility }) => visibility === 'public')
  return repeatedCannedReply.judge({
    conversation: { ...conversation, messages },
    publicMessages,
    clocks: [],
    facts: factsOf(conversation, contextOf()),
    context: contextOf(),
  })
}

const CANNED = 'Please sign out, sign in again and clear the cache of your browser.'

const cases: [string, string, [string, number][]][] = [
  ['nothing to judge', '09:00 customer: hello', []],
  ['too short to judge', '09:00 customer: hello\n09:01 agent 1@1: Please sign out.', []],
  ['sent once', `09:00 customer: it fails\n09:01 agent 1@1: ${CANNED}`, [['none', 0]]],
  [
    'sent twice in a row, nothing in between',
    `09:00 customer: it fails\n09:01 agent 1@1: ${CANNED}\n09:02 agent 1@1: ${CANNED}`,
    [['none', 0]],
  ],
  [
    'one repeat',
    `09:01 agent 1@1: ${CANNED}\n09:02 customer: no\n09:03 agent 1@1: ${CANNED}`,
    [['repeated', FULL_LOSS / 2]],
  ],
  [
    'two repeats',
    `09:01 agent 1@1: ${CANNED}\n09:02 customer: no\n09:03 agent 1@1: ${CANNED}\n09:04 customer: no!\n09:05 agent 1@1: ${CANNED}`,
    [['repeated', FULL_LOSS]],
  ],
  [
    'another greeting and name is the same reply',
    `09:01 agent 1@1: Hi Anna, ${CANNED}\n09:02 customer: no\n09:03 agent 1@1: Hello Anna Berg, ${CANNED}`,
    [['repeated', FULL_LOSS / 2]],
  ],
  [
    'a form with another number is a new answer',
    '09:01 agent 1@1: Your parcel 12345 is on its way to you right now.\n09:02 customer: and the other\n09:03 agent 1@1: Your parcel 67890 is on its way to you right now.',
    [['none', 0]],
  ],
  ['an automatic text is nobody’s reply', `09:01 auto@1: ${CANNED}\n09:02 customer: no\n09:03 auto@1: ${CANNED}`, []],
  [
    'the vendor who repeats carries it, whoever sent it first',
    `09:01 agent 1@1: ${CANNED}\n09:02 customer: no\n09:03 agent 2@2: ${CANNED}`,
    [
      ['none', 0],
      ['repeated', FULL_LOSS / 2],
    ],
  ],
]

test.each(cases)('%s', (_, drawing, expected) => {
  expect(judge(drawing).map(({ outcome, loss }) => [outcome, loss])).toEqual(expected)
})

test('the evidence is the reply and its repeat', () => {
  const [judgement] = judge(`09:01 agent 1@1: ${CANNED}\n09:02 customer: no\n09:03 agent 4@1: ${CANNED}`)
  expect(judgement?.evidence).toEqual([
    { messageId: 1, start: 0, end: CANNED.length, quote: CANNED },
    { messageId: 3, start: 0, end: CANNED.length, quote: CANNED },
  ])
  expect(judgement?.agentId).toBe(4)
  expect(judgement?.words).toBe('09:03 sent the same reply again, loss 0.50')
})
