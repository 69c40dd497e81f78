import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { salesforceChat } from './salesforce-chat'
import { readingsOfText } from './testing'

const START = 'Tuesday, March 04, 2025, 22:10:00 +0100'
const sample = readFileSync(new URL('./samples/salesforce-chat.html', import.meta.url), 'utf8')

test('the body of a chat is one conversation, named as its file is', () => {
  const [reading, ...more] = readingsOfText(salesforceChat, sample, 'chat 7.html')
  expect(more).toEqual([])
  expect(reading).toMatchObject({ kind: 'conversation', conversationId: 'chat 7', facts: { requester: ['Otto'] } })
  const messages = reading?.kind === 'conversation' ? reading.messages : []
  expect(messages.map(({ authorName, role, time, text }) => [authorName, role, time, text])).toEqual([
    [null, 'system', START, 'Agent Ines M'],
    ['Ines M', 'agent', { base: START, addMs: 8000 }, 'Good evening, how can I help?'],
    ['Otto', 'customer', { base: START, addMs: 62_000 }, 'My screen isn&#39;t lit: it stays black.<br>since noon'],
    ['Ines M', 'agent', { base: START, addMs: 3_605_000 }, 'Please hold.'],
    [null, 'system', { base: START, addMs: 3_605_000 }, 'Agent Piet K'],
    ['Piet K', 'agent', { base: START, addMs: 3_720_000 }, 'Taking over.'],
  ])
})

test.each(['Id,Body\n1,"<p>Chat Started: x</p>( 5s ) A: b<br>( 6s ) A: c"', '<p>Hello</p>'])(
  '%j is not claimed',
  (text) => expect(salesforceChat.claims(text)).toBeNull(),
)

const real = '../shared/data/formats/salesforce-chat-1.html'
test.skipIf(!existsSync(real))('the real body gives 6 messages (skipped where absent)', () => {
  const [reading] = readingsOfText(salesforceChat, readFileSync(real, 'utf8'))
  expect(reading?.kind === 'conversation' && reading.messages.length).toBe(6)
})
