import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { measureClocks } from './clocks'
import { isMailLoop, markAutomatic } from './mark-automatic'
import { contextOf, conversationOf } from './testing'

const AUTO = 'This is an automated message. We have received your request and will reply within 24 hours.'
const ABSENT = 'I am out of the office until Monday and will not read my mail. This is an automatic reply.'

const withHash = (conversation: Conversation, text: string, replyHash: number): Conversation => ({
  ...conversation,
  messages: conversation.messages.map((message) => (message.text === text ? { ...message, replyHash } : message)),
})

function marked(conversation: Conversation, verdict: { isAutomatic: boolean } | null = null) {
  const textVerdictOf = () => verdict && { ...verdict, reason: 'behaviour' as const }
  return markAutomatic(conversation, { ...contextOf(), textVerdictOf }).marked.map(
    ({ messageId, mark, reason }) => `${messageId} ${mark} ${reason}`,
  )
}

describe('the order of evidence', () => {
  test('what the export says stays as it is', () => {
    expect(marked(conversationOf(`09:00 customer: hi\n09:00:05 auto: ${AUTO}`))).toEqual([])
  })
  test('a text that behaves like a machine is certain, whatever its words', () => {
    const conversation = withHash(
      conversationOf('09:00 customer: hi\n09:30 agent: Good to hear from you.'),
      'Good to hear from you.',
      5,
    )
    expect(marked(conversation, { isAutomatic: true })).toEqual(['2 certain behaviour'])
  })
  test('a text that was settled as a person’s is no suspect any more', () => {
    const conversation = withHash(conversationOf(`09:00 customer: hi\n09:00:05 agent: ${AUTO}`), AUTO, 5)
    expect(marked(conversation)).toEqual(['2 suspected words'])
    expect(marked(conversation, { isAutomatic: false })).toEqual([])
  })
  test.each([
    ['09:01', ['2 suspected words']],
    ['09:01:01', []],
  ])('words count as a suspicion up to a minute after the customer: %s', (time, expected) => {
    expect(marked(conversationOf(`09:00 customer: hi\n${time} agent: ${AUTO}`))).toEqual(expected)
  })
  test('words alone never make a person’s greeting a suspect', () => {
    expect(
      marked(conversationOf('09:00 customer: hi\n09:00:10 agent: Hello, I am Maya. What can I do for you?')),
    ).toEqual([])
  })
})

describe('a customer’s absence notice', () => {
  const sent = (time: string) =>
    `Mon 09:00 customer: Where is my parcel?\nMon 10:00 agent: It is on its way.\n${time} customer: ${ABSENT}`
  test('sent back at once is certain and starts no clock (R12)', () => {
    const conversation = conversationOf(sent('Mon 10:00:20'), { channel: 'email' })
    expect(marked(conversation)).toEqual(['3 certain words'])
    const context = contextOf()
    const { clocks } = measureClocks(markAutomatic(conversation, context).conversation, context)
    expect(clocks.map(({ outcome }) => outcome)).toEqual(['replied'])
  })
  test('hours later is a message like any other', () => {
    expect(marked(conversationOf(sent('Mon 12:00')))).toEqual([])
  })
  test('that opens a conversation is a message like any other', () => {
    expect(marked(conversationOf(`09:00 customer: ${ABSENT}`))).toEqual([])
  })
})

describe('two machines that answer each other', () => {
  const loop = (gap: number, turns: number) =>
    conversationOf(
      Array.from(
        { length: turns },
        (_, turn) => `09:${String(turn * gap).padStart(2, '0')} ${turn % 2 === 0 ? 'customer-auto' : 'auto'}: x`,
      ).join('\n'),
    )
  test.each([
    [4, true],
    [3, false],
  ])('%i messages in turn: %s', (turns, isLoop) => {
    expect(isMailLoop(loop(1, turns))).toBe(isLoop)
  })
  test('spread over more than ten minutes are none', () => {
    expect(isMailLoop(loop(4, 4))).toBe(false)
  })
  test('a person between them ends it', () => {
    expect(
      isMailLoop(
        conversationOf(
          '09:00 customer-auto: x\n09:01 auto: x\n09:02 customer: hi\n09:03 auto: x\n09:04 customer-auto: x',
        ),
      ),
    ).toBe(false)
  })
})
