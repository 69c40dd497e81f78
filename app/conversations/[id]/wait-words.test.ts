import { describe, expect, it } from 'vitest'
import { clockOf } from './testing'
import { drawWait, isDrawn } from './wait-words'

const MINUTE = 60_000
const IN_HOUSE = new Set(['Home team'])
const minutes = (count: number) => ({ startAt: 0, endAt: count * MINUTE })

describe('a wait says how long it was, who held it and what came of the target', () => {
  it.each([
    [clockOf({ ...minutes(1) }), '1 min, Nightline, met the target of 2 min'],
    [clockOf({ ...minutes(5), met: false, vendorBreach: true }), '5 min, Nightline, missed the target of 2 min'],
    [
      clockOf({ ...minutes(432), met: false, vendorBreach: false, vendorName: null, holderName: null }),
      '7 h 12 min, nobody on shift, missed the target of 2 min',
    ],
    [
      clockOf({ ...minutes(5), met: false, vendorBreach: false, coveredMs: MINUTE }),
      '5 min, nobody on shift (outside the hours of Nightline), missed the target of 2 min, 1 min of it in contracted hours',
    ],
    [
      clockOf({ ...minutes(1), outcome: 'open', met: null, vendorBreach: null }),
      '1 min so far, Nightline, target 2 min',
    ],
    [
      clockOf({ ...minutes(4), outcome: 'closed_unanswered', met: false, vendorBreach: true }),
      '4 min without an answer, Nightline, missed the target of 2 min',
    ],
    [
      clockOf({ ...minutes(4), outcome: 'abandoned', met: false, vendorBreach: true }),
      '4 min, then the customer left, Nightline, missed the target of 2 min',
    ],
  ])('%#: %j', (clock, words) => expect(drawWait(clock, IN_HOUSE).words).toBe(words))
})

describe('a wait that another vendor answered says so', () => {
  it.each([
    ['Nightline', 'Home team', '1 min, Nightline, answered by Home team, met the target of 2 min', 'other_vendor'],
    [null, 'Home team', '1 min, nobody on shift, answered by Home team, met the target of 2 min', 'nobody'],
    ['Nightline', 'Nightline', '1 min, Nightline, met the target of 2 min', 'contracted'],
  ] as const)('%s, then %s', (holderName, replyVendorName, words, holder) => {
    const clock = clockOf({ holderName, replyVendorName, vendorName: replyVendorName })
    const drawn = drawWait(clock, IN_HOUSE)
    expect(drawn.words).toBe(words)
    expect(drawn.stretches).toEqual([{ ms: MINUTE, holder, covered: true }])
  })
})

describe('a wait is coloured by who held it', () => {
  const heldBy = (vendorName: string | null, coveredMs: number, botMs = 0) =>
    drawWait(clockOf({ ...minutes(5), vendorName, holderName: vendorName, coveredMs }), IN_HOUSE, botMs)

  it.each([
    ['Home team', 'in_house'],
    ['Nightline', 'contracted'],
    [null, 'nobody'],
  ])('%s: %s', (vendorName, holder) => {
    expect(heldBy(vendorName, 5 * MINUTE).stretches).toEqual([{ ms: 5 * MINUTE, holder, covered: true }])
  })

  it('and hatched, nobody holding it, for the part outside the contracted hours', () => {
    expect(heldBy('Nightline', MINUTE).stretches).toEqual([
      { ms: 4 * MINUTE, holder: 'nobody', covered: false },
      { ms: MINUTE, holder: 'contracted', covered: true },
    ])
    expect(heldBy('Nightline', 0).stretches).toEqual([{ ms: 5 * MINUTE, holder: 'nobody', covered: false }])
  })

  it('also by a bot, the parts together being the wait', () => {
    const { stretches, words } = heldBy('Nightline', 5 * MINUTE, 2 * MINUTE)
    expect(stretches).toEqual([
      { ms: 2 * MINUTE, holder: 'bot', covered: true },
      { ms: 3 * MINUTE, holder: 'contracted', covered: true },
    ])
    expect(words).toContain('2 min of it with a bot')
  })

  it('and has a part also where it took no time', () => {
    expect(drawWait(clockOf({ endAt: 0, coveredMs: 0 }), IN_HOUSE).stretches).toEqual([
      { ms: 0, holder: 'contracted', covered: true },
    ])
  })
})

it.each([
  ['replied', true],
  ['open', true],
  ['closed_unanswered', true],
  ['abandoned', true],
  ['no_reply_needed', false],
  ['bot_contained', false],
  ['excluded', false],
] as const)('a clock that is %s is a wait: %s', (outcome, drawn) => {
  expect(isDrawn(clockOf({ outcome }))).toBe(drawn)
})
