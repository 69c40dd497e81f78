import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OpenHours, Standard } from '#server/domain/standard'
import { measureClocks } from './clocks'
import { defaultStandard } from './default-standard'
import { scoreConversation } from './score-conversation'
import { at, contextOf, conversationOf } from './testing'

const MINUTE = 60_000
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const NIGHT: OpenHours = {
  zone: 'UTC',
  windows: [{ days: EVERY_DAY, from: '22:00', to: '06:00' }],
  holidays: [],
  overrides: [],
}
const DAY: OpenHours = { ...NIGHT, windows: [{ days: EVERY_DAY, from: '09:00', to: '17:00' }] }

function clocksOf(
  drawing: string,
  options: { asOf?: string; coverage?: Record<number, OpenHours>; standard?: Standard } = {},
) {
  const { asOf = 'Tue 12:00', coverage, standard } = options
  return measureClocks(conversationOf(drawing), contextOf({ asOf: at(asOf), coverage, standard })).clocks
}

describe('who carries a wait (rulings.md 30)', () => {
  test.each<[string, string, Record<number, OpenHours>, number | null, number | null]>([
    ['a met clock is carried by who answered', '09:00 customer@5: hi\n09:02 agent 3@7: hello', {}, 7, 3],
    ['a late first reply by the queue on the row', '09:00 customer@5: hi\n09:03 agent 3@7: hello', {}, 5, null],
    [
      'a late first reply of the queue’s own agent names the agent',
      '09:00 customer@7: hi\n09:03 agent 3@7: hello',
      {},
      7,
      3,
    ],
    [
      'without a queue by the vendor whose coverage holds the start',
      '09:00 customer: hi\n09:03 agent 3@7: hello',
      { 4: NIGHT, 6: DAY },
      6,
      null,
    ],
    ['without any of these by nobody', '09:00 customer: hi\n09:03 agent 3@7: hello', { 4: NIGHT }, null, null],
  ])('%s', (_name, drawing, coverage, vendorId, agentId) => {
    const clock = clocksOf(drawing, { coverage })[0]
    expect([clock?.chargedVendorId, clock?.chargedAgentId]).toEqual([vendorId, agentId])
    expect(clock?.replyAgentId).toBe(3)
  })

  test('R15 after a hand-over the breach is carried by who held the conversation when the target ran out', () => {
    const handedOver = '09:00 customer: hi\n09:01 agent 1@1: hello\n09:10 customer: and\n09:16 agent 2@2: sorry'
    expect(clocksOf(handedOver)[1]).toMatchObject({
      met: false,
      chargedVendorId: 1,
      chargedAgentId: 1,
      replyAgentId: 2,
    })
    const inTime = handedOver.replace('09:16', '09:15')
    expect(clocksOf(inTime)[1]).toMatchObject({ met: true, chargedVendorId: 2, chargedAgentId: 2 })
  })
})

describe('met or breached (method.md 1.7, rulings.md 13–15)', () => {
  test.each<[string, string, string, boolean | null]>([
    ['a reply on the target is met', '09:00 customer@1: hi\n09:02 agent: hello', '12:00', true],
    ['a millisecond later it is not', '09:00 customer@1: hi\n09:02:00.001 agent: hello', '12:00', false],
    ['an open wait within the target is pending', '09:00 customer@1: hi', '09:01:59.999', null],
    ['an open wait on the target can only be answered late', '09:00 customer@1: hi', '09:02', false],
    ['closed unanswered is a failure whatever its length', '09:00 customer@1: hi\n09:00:01 closed', '12:00', false],
    ['abandoned is a breach in the strict figure', '09:00 customer@1: hi\n09:01 closed by customer', '12:00', false],
    ['abandoned within 10 s is not measured', '09:00 customer@1: hi\n09:00:09 closed by customer', '12:00', null],
    [
      'contained by a bot is not measured',
      '09:00 customer@1: hi\n09:01 bot: Tuesday\n09:02 customer: thanks\n09:03 closed',
      '12:00',
      null,
    ],
  ])('%s', (_name, drawing, asOf, met) => {
    const clock = clocksOf(drawing, { asOf })[0]
    expect(clock?.met).toBe(met)
    expect(clock?.vendorBreach).toBe(met === null ? null : !met)
  })

  test.each<[string, string, number, boolean]>([
    ['wholly inside coverage it is the vendor’s', '22:30 customer@1: hi\n22:40 agent: hello', 10, true],
    ['wholly outside it is a gap', '12:00 customer@1: hi\n13:00 agent: hello', 0, false],
    ['up to the target inside it is a gap', '05:58 customer@1: hi\n09:00 agent: hello', 2, false],
    ['more than the target inside it is the vendor’s', '05:57 customer@1: hi\n09:00 agent: hello', 3, true],
    ['closed unanswered outside coverage it is a gap', '12:00 customer@1: hi\n13:00 closed', 0, false],
    [
      'closed unanswered after no more than the target inside it is a gap',
      '05:59 customer@1: hi\n13:00 closed',
      1,
      false,
    ],
    ['closed unanswered, all of it inside, is the vendor’s', '05:58 customer@1: hi\n05:59 closed', 1, true],
    ['abandoned, all of it inside, is the vendor’s', '05:58 customer@1: hi\n05:59 closed by customer', 1, true],
    ['closed at the very moment the coverage begins it is the vendor’s', '22:00 customer@1: hi\n22:00 closed', 0, true],
    ['abandoned outside coverage it is a gap', '12:00 customer@1: hi\n13:00 closed by customer', 0, false],
  ])('a breach against coverage: %s', (_name, drawing, coveredMinutes, vendorBreach) => {
    const clock = clocksOf(drawing, { coverage: { 1: NIGHT } })[0]
    expect(clock).toMatchObject({ met: false, vendorBreach, chargedVendorId: 1, coveredMs: coveredMinutes * MINUTE })
  })

  test('a target in covered hours is what the company sees, too', () => {
    const targets = { ...defaultStandard.targets, chat: { ...defaultStandard.targets.chat, hours: 'covered' as const } }
    const standard = { ...defaultStandard, targets }
    const drawing = '05:59 customer@1: hi\n22:01 agent: hello'
    expect(clocksOf(drawing, { coverage: { 1: NIGHT }, standard })[0]).toMatchObject({ met: true, vendorBreach: false })
    expect(clocksOf(drawing.replace('22:01', '22:02'), { coverage: { 1: NIGHT }, standard })[0]).toMatchObject({
      met: false,
      vendorBreach: true,
    })
    expect(clocksOf(drawing, { standard })[0]).toMatchObject({ met: false, vendorBreach: true })
  })

  test('without coverage the covered part is the whole wait', () => {
    expect(clocksOf('12:00 customer@1: hi\n13:00 agent: hello')[0]?.coveredMs).toBe(60 * MINUTE)
  })

  test('a breach outside contracted coverage is never charged to the vendor', () => {
    // From 06:00 until just before 22:00, and an end at 22:00 at the latest: at 22:00 itself the vendor is on duty again.
    const times = fc.tuple(fc.integer({ min: 6 * 60, max: 22 * 60 - 1 }), fc.nat()).map(([start, more]) => ({
      start,
      end: start + (more % (22 * 60 - start + 1)),
    }))
    const drawTime = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    fc.assert(
      fc.property(times, fc.constantFrom('agent: hello', 'closed', 'closed by customer'), ({ start, end }, ending) => {
        const drawing = `${drawTime(start)} customer@1: hi\n${drawTime(end)} ${ending}`
        for (const clock of clocksOf(drawing, { coverage: { 1: NIGHT } })) {
          expect(clock.coveredMs).toBe(0)
          if (clock.met === false) expect(clock.vendorBreach).toBe(false)
        }
      }),
    )
  })
})

describe('the shift of a reply', () => {
  test.each([
    ['Mon 08:30 customer@1: hi\nMon 09:00 agent 1@1: hello', 'business_hours'],
    ['Mon 16:59 customer@1: hi\nMon 17:00 agent 1@1: hello', 'after_hours'],
    ['Mon 16:59 customer@1: hi\nTue 10:00 agent 1@1: hello', 'business_hours'],
    ['Mon 16:59 customer@1: hi\nMon 23:00 closed', null],
  ])('is that of its own moment, whenever the wait began: %#', (drawing, shift) => {
    expect(clocksOf(drawing)).toMatchObject([{ replyShift: shift }])
  })
})

describe('what was never a customer asking (R14)', () => {
  test.each(['spam', ' Spam ', 'deleted', 'test', 'junk'])('the status "%s" leaves its waits out', (status) => {
    const conversation = conversationOf('09:00 customer@1: buy now\n09:09 agent 1@1: no', { status })
    const score = scoreConversation(conversation, contextOf())
    expect(score.clocks).toMatchObject([{ outcome: 'excluded', met: null, vendorBreach: null }])
    expect(score).toMatchObject({ score: null, findings: [], losses: [] })
    expect(score.unscored).toContain('spam')
    expect(score.facts).toMatchObject({ firstReplyOutcome: 'excluded', firstReplyMs: null, openWaitMs: null })
  })

  test.each(['open', 'solved', 'spam check', null])('the status "%s" does not', (status) => {
    const conversation = conversationOf('09:00 customer@1: hi\n09:01 agent 1@1: hello', { status })
    expect(scoreConversation(conversation, contextOf()).facts.firstReplyOutcome).toBe('replied')
  })
})

describe('the standard of a wait', () => {
  const chat = (firstReplySeconds: number) => ({
    ...defaultStandard,
    targets: { ...defaultStandard.targets, chat: { ...defaultStandard.targets.chat, firstReplySeconds } },
  })
  const versions = [
    { version: 1, validFrom: null, standard: chat(60) },
    { version: 2, validFrom: '2025-03-04', standard: { ...chat(600), name: 'Later' } },
  ]

  test('is the one in force when it began, also where the conversation began under another', () => {
    const drawing = 'Mon 23:50 customer@1: a\nMon 23:58 agent 1@1: b\nTue 00:10 customer@1: c\nTue 00:40 agent 1@1: d'
    const { clocks } = scoreConversation(conversationOf(drawing), contextOf({ versions }))
    expect(clocks.map(({ kind, standardVersion, met }) => [kind, standardVersion, met])).toEqual([
      ['first', 1, false],
      ['next', 2, false],
    ])
    const first = scoreConversation(
      conversationOf('Tue 00:10 customer@1: c\nTue 00:18 agent 1@1: d'),
      contextOf({ versions }),
    )
    expect(first.clocks).toMatchObject([{ standardVersion: 2, targetMs: 600_000, met: true }])
  })

  test("is its holder's contract where a policy names the vendor", () => {
    const policies = [
      { name: 'Contract', channels: [], priorities: [], vendors: ['Vendor 1'], targets: { firstReplySeconds: 5 } },
    ]
    const context = contextOf({ standard: { ...defaultStandard, policies } })
    const held = (vendor: number) =>
      scoreConversation(conversationOf(`09:00 customer@${vendor}: a\n09:01 agent 1@${vendor}: b`), context).clocks
    expect(held(1)).toMatchObject([{ targetMs: 5000, met: false }])
    expect(held(2)).toMatchObject([{ targetMs: 120_000, met: true }])
  })
})
