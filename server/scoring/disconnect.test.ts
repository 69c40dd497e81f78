import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { defaultStandard } from './default-standard'
import { cutOffOf } from './disconnect'
import { conversationOf } from './testing'

function cutOff(drawing: string, overrides: Partial<Conversation> = {}) {
  const conversation = conversationOf(drawing, overrides)
  return cutOffOf(conversation, conversation.messages, defaultStandard)?.by ?? null
}

const UNANSWERED = `09:00 customer: it does not start
  09:01 agent: let me see
  09:02 customer: are you there?`

describe('a chat that ends', () => {
  const cases: [string, string, string | null][] = [
    ['by the agent under the last word of the customer', `${UNANSWERED}\n09:05 closed by agent`, 'agent'],
    ['by an idle timer under the last word of the customer', `${UNANSWERED}\n09:05 closed by system`, 'idle'],
    ['by nobody knows whom', `${UNANSWERED}\n09:05 closed`, 'unknown'],
    ['by the customer', `${UNANSWERED}\n09:05 closed by customer`, null],
    ['after thanks', '09:00 customer: hi\n09:01 agent: done\n09:02 customer: thanks, bye\n09:05 closed by agent', null],
    ['after an answer', '09:00 customer: hi\n09:01 agent: It is done.\n09:05 closed by agent', null],
    ['59 s after a question', '09:00 customer: hi\n09:01 agent: Which model is it?\n09:01:59 closed by agent', 'agent'],
    ['60 s after a question', '09:00 customer: hi\n09:01 agent: Which model is it?\n09:02 closed by agent', null],
    [
      'by an idle timer a second too early',
      '09:00 customer: hi\n09:01 agent: Which model is it?\n09:05:59 closed by system',
      'idle',
    ],
    [
      'by an idle timer after five minutes',
      '09:00 customer: hi\n09:01 agent: Which model is it?\n09:06 closed by system',
      null,
    ],
    ['before anybody was asked anything', '09:01 agent: May I help you?\n09:01:10 closed by system', null],
    ['not at all', UNANSWERED, null],
  ]
  test.each(cases)('%s', (_, drawing, by) => {
    expect(cutOff(drawing)).toBe(by)
  })
})

test('a ticket is no chat', () => {
  expect(cutOff(`${UNANSWERED}\n09:05 closed by agent`, { channel: 'email' })).toBeNull()
})

test('an automatic goodbye does not change who had the last word', () => {
  expect(cutOff(`${UNANSWERED}\n09:04 auto: Thank you for contacting us.\n09:05 closed by system`)).toBe('idle')
})
