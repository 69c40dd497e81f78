import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Clock } from '#server/domain/clock'
import type { Conversation } from '#server/domain/conversation'
import { measureClocks } from './clocks'
import { at, contextOf, conversationOf } from './testing'

const MINUTE = 60_000

function measure(drawing: string, options: { asOf?: string } & Partial<Conversation> = {}) {
  const { asOf, ...overrides } = options
  return measureClocks(conversationOf(drawing, overrides), contextOf({ asOf: at(asOf ?? 'Tue 09:00') }))
}

/** "first replied 5" and so on, one line a clock, in minutes. */
const drawn = (clocks: readonly Clock[]) =>
  clocks.map((clock) => `${clock.kind} ${clock.outcome} ${(clock.endAt - clock.startAt) / MINUTE}`)

describe('what is measured of a conversation (method.md 1.3, rulings.md 2–19)', () => {
  test('where no closings are told, thanks need no reply only as the last message (rulings.md 7)', () => {
    const thanked = '09:00 customer: hi\n09:10 agent: done\n09:20 customer: thanks!'
    expect(drawn(measure(thanked, { closingsTold: false }).clocks)).toEqual([
      'first replied 10',
      'next no_reply_needed 0',
    ])
    const answered = `${thanked}\n09:50 agent: welcome`
    expect(drawn(measure(answered, { closingsTold: false }).clocks)).toEqual(['first replied 10', 'next replied 30'])
  })

  test('an end without a time was not before the last message', () => {
    expect(drawn(measure('09:00 customer: hi\n09:04 customer: hello?', { endedBy: 'agent' }).clocks)).toEqual([
      'first closed_unanswered 4',
    ])
  })

  test('R18 of two quick answers both stand behind the message they answer', () => {
    const drawn = conversationOf('09:00:04 customer: hi\n09:00:01 agent: hello\n09:00:02 agent: how can I help?')
    const { clocks, firstReplyMs } = measureClocks(drawn, contextOf({ asOf: at('10:00') }))
    expect(firstReplyMs).toBe(0)
    expect(clocks).toMatchObject([{ kind: 'first', outcome: 'replied', warning: 'clock_skew' }])
  })

  test('R18 a reply at most 5 s before the message it answers took no time, and a warning is kept', () => {
    const early = measure('09:00:05 customer: hi\n09:00:00 agent: hello')
    expect(drawn(early.clocks)).toEqual(['first replied 0'])
    expect(early.clocks[0]?.warning).toBe('clock_skew')
    expect(early.acknowledgedMs).toBe(0)
    const tooEarly = measure('09:00:05.001 customer: hi\n09:00:00 agent: hello', { asOf: '09:10' })
    expect(tooEarly.firstReplyOutcome).toBe('agent_opened')
    const inOrder = measure('09:00:00 agent: hello\n09:00:05 customer: hi', { asOf: '09:10' })
    expect(inOrder.firstReplyOutcome).toBe('agent_opened')
    const twoMessages = measure('09:00:03 customer: hi\n09:00:04 customer: there\n09:00:01 agent: hello')
    expect(drawn(twoMessages.clocks)).toEqual(['first replied 0'])
  })

  test('T1 the worked timeline', () => {
    const measured = measure(
      `09:00 customer: my door is stuck
       09:05 auto: we have your message
       09:10 customer: anybody there
       09:20 note: ask the depot
       09:30 agent: hello
       09:31 agent: pull it up
       10:00 customer: it will not move
       10:45 bot: one moment
       11:00 agent: we send somebody
       11:05 closed
       11:30 customer: nobody came`,
      { asOf: '12:30' },
    )
    expect(drawn(measured.clocks)).toEqual(['first replied 30', 'next replied 60', 'next open 60'])
    expect(measured).toMatchObject({
      acknowledgedMs: 5 * MINUTE,
      firstReplyMs: 30 * MINUTE,
      worstNextReplyMs: 60 * MINUTE,
      openWaitMs: 60 * MINUTE,
      requesterWaitMs: 150 * MINUTE,
    })
    expect(measured.clocks.map((clock) => clock.customerMessages)).toEqual([2, 1, 1])
  })

  test('a greeting before the first message and "Maya joined" acknowledge nothing (rulings.md 11)', () => {
    const measured = measure(
      '08:59 bot: welcome\n09:00 customer: hi\n09:01 system: Maya joined\n09:03 bot: one moment\n09:10 agent: hello',
    )
    expect(measured.acknowledgedMs).toBe(3 * MINUTE)
  })

  test.each([
    ['counts from the first customer message', '09:00 customer: hi\n09:05 auto: received', 5],
    ["is any public word, also a bot's", '09:00 customer: hi\n09:03 bot: hello', 3],
    [
      'is no note and no system line',
      '09:00 customer: hi\n09:01 note: look\n09:02 system: Maya joined\n09:06 agent: hello',
      6,
    ],
    [
      'is no greeting that came before',
      '09:00 requested\n09:01 agent: hello\n09:02 customer: hi\n09:06 agent: yes?',
      4,
    ],
    [
      'may come long after thanks that needed no reply',
      '09:00 agent: done\n09:10 customer: Thanks!\n09:20 closed\n10:00 agent: one more thing',
      50,
    ],
    ['is none where nobody spoke', '09:00 customer: hi', null],
  ])('the acknowledgement %s (rulings.md 11)', (_, drawing, minutes) => {
    expect(measure(drawing).acknowledgedMs).toBe(minutes === null ? null : minutes * MINUTE)
  })

  test('an empty conversation has nothing to measure', () => {
    expect(measure('')).toEqual({
      spoken: [],
      waits: [],
      clocks: [],
      firstReplyOutcome: 'no_customer_message',
      acknowledgedMs: null,
      firstReplyMs: null,
      firstReplyCoveredMs: null,
      firstReplyMet: null,
      worstNextReplyMs: null,
      openWaitMs: null,
      requesterWaitMs: null,
    })
  })
})

describe('for any conversation', () => {
  const line = fc.tuple(
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom(
      'customer: hi',
      'customer: thanks',
      'customer-auto: away',
      'agent: yes',
      'agent 2@2: no',
      'auto: got it',
      'bot: so',
      'note: x',
      'system: y',
      'suspected: z',
    ),
  )
  const anyConversation = fc.tuple(
    fc.array(line, { maxLength: 20 }),
    fc.option(fc.integer({ min: 0, max: 59 })),
    fc.boolean(),
    fc.option(fc.constantFrom('customer' as const, 'agent' as const)),
    fc.option(fc.integer({ min: 0, max: 59 })),
  )
  const build = ([lines, closing, told, endedBy, requested]: typeof anyConversation extends fc.Arbitrary<infer T>
    ? T
    : never) =>
    conversationOf(lines.map(([minute, text]) => `09:${String(minute).padStart(2, '0')} ${text}`).join('\n'), {
      closedAt: closing === null ? null : at(`09:${String(closing).padStart(2, '0')}`),
      closingsTold: told,
      endedBy,
      requestedAt: requested === null ? null : at(`09:${String(requested).padStart(2, '0')}`),
    })

  test('waits do not overlap, none is negative, and they sum to the wait of the requester', () => {
    fc.assert(
      fc.property(anyConversation, (parts) => {
        const measured = measureClocks(build(parts), contextOf({ asOf: at('09:40') }))
        let before = Number.NEGATIVE_INFINITY
        let sum = 0
        for (const clock of measured.clocks) {
          expect(clock.startAt).toBeGreaterThanOrEqual(before)
          expect(clock.endAt).toBeGreaterThanOrEqual(clock.startAt)
          before = clock.endAt
          sum += clock.endAt - clock.startAt
        }
        expect(measured.requesterWaitMs ?? 0).toBe(sum)
        const owed = measured.clocks.findIndex(
          ({ outcome }) => outcome !== 'no_reply_needed' && outcome !== 'bot_contained',
        )
        const afterIt = owed === -1 ? [] : measured.clocks.slice(owed + 1)
        expect(afterIt.every((clock) => clock.kind === 'next')).toBe(true)
      }),
    )
  })

  test('notes, system lines and automatic texts never change a wait', () => {
    fc.assert(
      fc.property(anyConversation, (parts) => {
        const whole = build(parts)
        const heard = whole.messages.filter(
          ({ visibility, automatic, role }) => visibility === 'public' && automatic !== 'certain' && role !== 'system',
        )
        const context = contextOf({ asOf: at('09:40') })
        const ended = whole.closedAt === null ? { endedBy: null } : {}
        const ignoring = measureClocks({ ...whole, ...ended, messages: heard }, context)
        expect(drawn(ignoring.clocks)).toEqual(drawn(measureClocks({ ...whole, ...ended }, context).clocks))
      }),
    )
  })
})
