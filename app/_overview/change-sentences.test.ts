import { describe, expect, it } from 'vitest'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { ChangeFact } from '../_trpc/outputs'
import { changeSentence, comparedDaysWords } from './change-sentences'

const days = {
  now: { ...WHOLE_PERIOD, from: '2026-03-09', to: '2026-03-15' },
  before: { ...WHOLE_PERIOD, from: '2026-03-02', to: '2026-03-08' },
}
const measured = (n: number, value: number) => ({
  n,
  value,
  interval95: null,
  interval90: null,
  basis: null,
  standardError: null,
})
const owls = { vendor: { id: 2, name: 'Owls' }, isReal: true }

const partsOf = (fact: ChangeFact) => changeSentence(fact, { days, filter: WHOLE_PERIOD })
const wordsOf = (fact: ChangeFact) =>
  partsOf(fact)
    .map((part) => (typeof part === 'string' ? part : 'name' in part ? part.name : part.words))
    .join('')
const linksOf = (fact: ChangeFact) =>
  partsOf(fact).flatMap((part) => (typeof part === 'object' && 'href' in part ? [[part.words, part.href]] : []))

const NOW = 'from=2026-03-09&to=2026-03-15'
const BEFORE = 'from=2026-03-02&to=2026-03-08'

describe('what changed, in words', () => {
  it('tells the days', () => expect(comparedDaysWords(days)).toBe('9–15 Mar 2026 against 2–8 Mar 2026'))

  it('tells a score with how much it moved, the range, and both scorecards', () => {
    const fact: ChangeFact = {
      ...owls,
      kind: 'moved',
      figure: 'score',
      now: measured(300, 0.814),
      before: measured(310, 0.846),
      difference: -0.032,
      interval95: { low: -0.053, high: -0.011 },
    }
    expect(wordsOf(fact)).toBe(
      'The score of Owls fell by 3.2 points (1.1 to 5.3) to 81.4, from 84.6: more than chance would give.',
    )
    expect(linksOf(fact)).toEqual([
      ['81.4', `/vendors/2?${NOW}`],
      ['84.6', `/vendors/2?${BEFORE}`],
    ])
  })

  it('tells first replies as shares', () =>
    expect(
      wordsOf({
        ...owls,
        kind: 'moved',
        figure: 'first_reply',
        now: measured(300, 0.9),
        before: measured(310, 0.8),
        difference: 0.1,
        interval95: { low: 0.04, high: 0.155 },
      }),
    ).toBe(
      'First replies in time of Owls rose by 10.0 points (4.0 to 15.5) to 90.0 %, from 80.0 %: more than chance would give.',
    ))

  it('tells critical errors as counts, each with its list', () => {
    const fact: ChangeFact = {
      ...owls,
      kind: 'moved',
      figure: 'critical',
      now: measured(300, 21 / 300),
      before: measured(1310, 0),
      difference: 0.07,
      interval95: { low: 0.04, high: 0.1 },
    }
    expect(wordsOf(fact)).toBe(
      'Conversations with a critical error rose at Owls to 21 of 300, from 0 of 1,310: more than chance would give.',
    )
    expect(linksOf(fact)).toEqual([
      ['21', `/conversations?${NOW}&measure=critical&vendor=2`],
      ['300', `/conversations?${NOW}&vendor=2`],
      ['1,310', `/conversations?${BEFORE}&vendor=2`],
    ])
  })

  it('tells what a rule costs more, with its findings', () => {
    const fact: ChangeFact = {
      ...owls,
      kind: 'costs_more',
      criterion: 'first-reply-time',
      title: 'Time to the first reply',
      findings: 214,
      now: measured(300, 0.018),
      before: measured(310, 0.007),
      difference: 0.011,
      interval95: { low: 0.004, high: 0.018 },
    }
    expect(wordsOf(fact)).toBe(
      '“Time to the first reply” costs Owls 1.8 points, 1.1 more than before (0.4 to 1.8), in 214 findings.',
    )
    expect(linksOf(fact).at(-1)).toEqual([
      '214 findings',
      `/conversations?${NOW}&measure=lost&slot=first-reply-time&vendor=2&sort=lowest_score`,
    ])
  })

  it('tells who waits over all that the page shows, and opens the longest', () => {
    const fact: ChangeFact = { kind: 'waiting', count: 14, longest: { conversationId: 7, ms: 8_040_000 } }
    expect(wordsOf(fact)).toBe('14 conversations wait for an answer at the data’s end, the longest for 2 h 14 min.')
    expect(linksOf(fact)).toEqual([
      ['14 conversations', '/conversations?measure=waiting&sort=longest_wait'],
      ['2 h 14 min', '/conversations/7'],
    ])
    expect(wordsOf({ ...fact, count: 1 })).toBe('1 conversation waits for an answer at the data’s end, for 2 h 14 min.')
  })

  it('counts what was left, and opens no list of nothing', () => {
    const fact: ChangeFact = { kind: 'left_unanswered', now: 1, before: 0 }
    expect(wordsOf(fact)).toBe('1 conversation was left unanswered, 0 before.')
    expect(linksOf(fact)).toHaveLength(1)
  })

  it.each(['steady', 'too_few'] as const)('says so where there is nothing to tell: %s', (kind) =>
    expect(linksOf({ kind })).toEqual([]),
  )
})
