import { describe, expect, it } from 'vitest'
import { type ListFilter, RESULTS, WHOLE_LIST } from '#server/domain/filter'
import { LISTED_MEASURES } from '#server/domain/measure'
import { BIN_EDGES_MS } from '#server/domain/wait-bins'
import { describeList, periodWords } from './describe-list'
import { measureWords, slotWords } from './measure-words'

const EVERYTHING = WHOLE_LIST
const NO_NAMES = { vendor: null, agent: null, slot: null }

describe('a list says what it is', () => {
  it('with everything that narrows it, and with how many rows it has', () => {
    const filter: ListFilter = {
      ...WHOLE_LIST,
      from: '2026-08-01',
      to: '2026-09-30',
      channel: 'chat',
      shift: 'after_hours',
      measure: 'first_reply',
      result: 'rest',
      slot: null,
      topic: 'Refund',
      vendor: 3,
      agentId: 9,
    }
    expect(describeList(filter, { vendor: 'Nightline Support', agent: 'Maya', slot: null }, 1143).join(' · ')).toBe(
      'First replies that missed their target · Nightline Support · Maya · Refund · Chat · After hours · 1 Aug – 30 Sep 2026 · 1,143 rows',
    )
  })

  it('in the fewest words where nothing narrows it', () => {
    expect(describeList(EVERYTHING, NO_NAMES, 0).join(' · ')).toBe('Conversations · all days · 0 rows')
    expect(describeList(EVERYTHING, NO_NAMES, 1).at(-1)).toBe('1 row')
  })

  it('also where a vendor or an agent is not known', () => {
    const filter: ListFilter = { ...EVERYTHING, vendor: 4, agentId: 9 }
    expect(describeList(filter, NO_NAMES, 0)).toContain('an unknown vendor')
    expect(describeList(filter, NO_NAMES, 0)).toContain('an unknown agent')
    expect(describeList({ ...EVERYTHING, vendor: 'nobody' }, NO_NAMES, 2)).toContain('carried by no vendor')
  })

  it('of some ends, some scores and some words', () => {
    const filter: ListFilter = { ...EVERYTHING, outcome: 'abandoned', band: 'under_50', search: '"my refund"' }
    expect(describeList(filter, NO_NAMES, 2).join(' · ')).toBe(
      'Conversations · first reply: customer left · score: under 50 · found: "my refund" · all days · 2 rows',
    )
  })

  it('of a topic, or of conversations without one', () => {
    expect(describeList({ ...EVERYTHING, topic: 'Refund' }, NO_NAMES, 2)).toContain('Refund')
    expect(describeList({ ...EVERYTHING, topic: '' }, NO_NAMES, 2)).toContain('no topic told')
  })

  it.each(LISTED_MEASURES)('has words for %s and both of its parts', (measure) => {
    for (const result of [null, ...RESULTS]) expect(measureWords({ measure, result })).toMatch(/^[A-Z]/)
  })
})

describe('a slot is told', () => {
  it.each([
    ['hour_of_week', '0', 'Monday 00:00–01:00'],
    ['hour_of_week', '23', 'Monday 23:00–24:00'],
    ['hour_of_week', '24', 'Tuesday 00:00–01:00'],
    ['hour_of_week', '167', 'Sunday 23:00–24:00'],
    ['hour_of_week', '168', '168'],
    ['hour_of_week', '1.5', '1.5'],
    ['first_reply_wait', '0', 'up to 15 s'],
    ['first_reply_wait', '1', '15 s to 30 s'],
    ['first_reply_wait', String(BIN_EDGES_MS.length), 'longer than 4 d'],
    ['first_reply_wait', String(BIN_EDGES_MS.length + 1), String(BIN_EDGES_MS.length + 1)],
    ['lost', 'first-reply-time', 'Time to the first reply'],
    ['care', 'neither', 'neither'],
    ['promise_made', 'pending', 'not due yet'],
    ['reply_band', 'own', 'own words'],
    ['template_use', '12', '“Time to the first reply”'],
  ] as const)('%s %s as %s', (measure, slot, words) => {
    expect(slotWords({ measure, slot }, measure.includes('_reply') ? null : 'Time to the first reply')).toBe(words)
  })

  it('by its own name where no other is known, and not at all where there is none', () => {
    expect(slotWords({ measure: 'lost', slot: 'gone' }, null)).toBe('gone')
    expect(slotWords({ measure: 'lost', slot: null }, null)).toBeNull()
  })

  it('cut off where it is long', () => {
    expect(slotWords({ measure: 'template_use', slot: '1' }, 'word '.repeat(50))).toHaveLength(62)
  })
})

describe('a period', () => {
  it.each([
    [null, null, null],
    ['2026-08-01', null, 'from 1 Aug 2026'],
    [null, '2026-08-01', 'up to 1 Aug 2026'],
    ['2026-08-01', '2026-08-01', '1 Aug 2026'],
  ])('from %s to %s is %s', (from, to, words) => expect(periodWords({ from, to })).toBe(words))
})
