import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { measureClocks } from './clocks'
import { heldTimes } from './held-times'
import { at, contextOf, conversationOf } from './testing'

const MINUTE = 60_000
const EVENING = {
  zone: 'UTC',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '00:00' }],
  holidays: [],
  overrides: [],
}

type Options = Parameters<typeof contextOf>[0]

function heldBy(conversation: Conversation, options: Options = {}): string[] {
  const context = contextOf({ asOf: at('12:00'), ...options })
  return heldTimes(measureClocks(conversation, context), conversation.closedAt, context).map(
    ({ holder, vendorId, ms }) => `${holder}${vendorId === null ? '' : ` ${vendorId}`} ${ms / MINUTE}`,
  )
}

describe('who held a conversation in each minute of it', () => {
  test.each<[string, string, string[], Options?]>([
    ['nothing was said', '', []],
    ['one word takes no time', '09:00 agent 1@1: hello', []],
    [
      'the queue until somebody answers, then the customer',
      '09:00 customer@1: hi\n09:10 agent 1@1: hello\n09:40 closed',
      ['vendor 1 10', 'customer 30'],
    ],
    ['nobody where no vendor is known', '09:00 customer: hi\n09:10 agent 1@1: hello', ['nobody 10']],
    [
      'another vendor than the one that answers in the end',
      '09:00 customer@2: hi\n09:10 agent 1@1: hello\n09:20 customer: and?\n09:25 agent 1@1: yes',
      ['other_vendor 2 10', 'customer 10', 'vendor 1 5'],
    ],
    [
      'nobody outside the coverage of who holds it',
      '17:30 customer@1: hi\n18:20 agent 1@1: hello',
      ['vendor 1 20', 'nobody 1 30'],
      { asOf: at('23:00'), coverage: { 1: EVENING } },
    ],
    [
      'a bot from its words to the next ones of the customer',
      '09:00 customer@1: hi\n09:01 bot: You can find your invoices under Account.\n09:05 customer: no\n09:15 agent 1@1: hello',
      ['vendor 1 11', 'bot 4'],
    ],
    [
      'a bot that hands over holds nothing any more',
      '09:00 customer@1: hi\n09:01 bot: You can find your invoices under Account.\n09:03 bot: I am transferring you to an agent now.\n09:15 agent 1@1: hello',
      ['vendor 1 13', 'bot 2'],
    ],
    [
      'an autoresponder holds nothing',
      '09:00 customer@1: hi\n09:01 auto: We have received your message.\n09:15 agent 1@1: hello',
      ['vendor 1 15'],
    ],
    ['a wait that runs holds on to the end of the data', '09:00 customer@1: hi', ['vendor 1 180']],
    ['a closing ends an unanswered wait', '09:00 customer@1: hi\n10:00 closed', ['vendor 1 60']],
    [
      'between a closing and the return it is the turn of the customer',
      '09:00 customer@1: hi\n09:10 agent 1@1: hello\n09:20 closed\n11:00 customer: again',
      ['vendor 1 70', 'customer 110'],
    ],
    [
      'an agent who opens waits for the customer',
      '09:00 agent 1@1: your order is late\n09:30 customer: when?\n09:40 agent 1@1: today',
      ['customer 30', 'vendor 1 10'],
    ],
    [
      'thanks that need no answer take no time of anybody',
      '09:00 customer@1: hi\n09:10 agent 1@1: done\n09:30 customer: Thanks!\n10:00 closed',
      ['vendor 1 10', 'customer 50'],
    ],
    [
      'a request for a chat starts the time of the queue',
      '08:50 requested\n09:00 customer@1: hi\n09:10 agent 1@1: hello',
      ['vendor 1 20'],
    ],
  ])('%s', (_, drawing, expected, options) => {
    const conversation = conversationOf(drawing)
    expect(heldBy(conversation, options)).toEqual(expected)
  })

  test('adds up to the length of the conversation exactly', () => {
    const who = fc.constantFrom(
      'customer@1',
      'customer',
      'agent 1@1',
      'agent 2@2',
      'auto',
      'suspected',
      'bot',
      'note',
      'closed',
    )
    const line = fc.record({ minute: fc.integer({ min: 0, max: 170 }), second: fc.integer({ min: 0, max: 59 }), who })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.boolean(), (lines, covered) => {
        const two = (value: number) => String(value).padStart(2, '0')
        const drawing = lines
          .map(
            ({ minute, second, who: w }) =>
              `${two(9 + Math.floor(minute / 60))}:${two(minute % 60)}:${two(second)} ${w}: hello there`,
          )
          .map((text) => (text.includes(' closed') ? `${text.slice(0, 8)} closed by agent` : text))
          .join('\n')
        const conversation = conversationOf(drawing)
        const context = contextOf({ asOf: at('12:00'), ...(covered ? { coverage: { 1: EVENING } } : {}) })
        const measurement = measureClocks(conversation, context)
        const held = heldTimes(measurement, conversation.closedAt, context)
        const instants = [
          ...measurement.spoken.map(({ message }) => message.at),
          ...measurement.waits.flatMap(({ startAt, endAt }) => [startAt, endAt]),
        ]
        const closedAt = conversation.closedAt
        const length =
          instants.length === 0
            ? 0
            : Math.max(...instants, closedAt ?? Number.NEGATIVE_INFINITY) - Math.min(...instants)
        expect(held.reduce((sum, { ms }) => sum + ms, 0)).toBe(length)
        expect(held.every(({ ms }) => ms > 0 && Number.isInteger(ms))).toBe(true)
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})
