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
      clockOf({ ...minutes(432), met: false, vendorBreach: false, vendorName: null }),
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

describe('a wait is coloured by who held it', () => {
  it.each([
    ['Home team', { met: true, vendorBreach: false }, 'in_house'],
    ['Nightline', { met: true, vendorBreach: false }, 'contracted'],
    ['Nightline', { met: false, vendorBreach: true }, 'contracted'],
    ['Nightline', { met: false, vendorBreach: false }, 'nobody'],
    [null, { met: null, vendorBreach: null }, 'nobody'],
  ] as const)('%s, %j: %s', (vendorName, judged, holder) => {
    expect(drawWait(clockOf({ vendorName, ...judged }), IN_HOUSE).holder).toBe(holder)
  })

  it('and hatched for the part outside the contracted hours, the parts together being the wait', () => {
    expect(drawWait(clockOf({ ...minutes(5), coveredMs: MINUTE }), IN_HOUSE).stretches).toEqual([
      { ms: 4 * MINUTE, covered: false },
      { ms: MINUTE, covered: true },
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
