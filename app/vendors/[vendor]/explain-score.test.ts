import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainScore, formatLost, lostPoints } from './explain-score'

const measured = (n: number, value: number | null) => ({
  n,
  value,
  interval95: null,
  interval90: null,
  basis: null,
  standardError: null,
})

const weights = { response: 0.4, escalation: 0.35, canned: 0.25 }
const lost = [
  { dimension: 'response', points: 3 },
  { dimension: 'escalation', points: 6 },
  { dimension: 'response', points: 1.1 },
  { dimension: 'canned', points: 2.5 },
] as const

describe('the sentence that explains a score', () => {
  it('tells what each dimension lost, and its weight', () =>
    expect(
      explainScore(
        measured(900, 0.874),
        { response: measured(900, 0.9), escalation: measured(40, 0.8), canned: measured(700, 0.9) },
        lost,
        weights,
        ['response', 'escalation', 'canned'],
      ),
    ).toBe(
      'Of 100 points 87.4 are kept and 12.6 are lost: 4.1 in response (weight 40 %), 6.0 in escalation (weight 35 %) ' +
        'and 2.5 in canned answers (weight 25 %).',
    ))

  it('says where nothing could be judged', () =>
    expect(
      explainScore(
        measured(900, 0.959),
        { response: measured(900, 0.959), escalation: measured(0, null), canned: measured(0, null) },
        lost.slice(0, 1),
        weights,
        ['response'],
      ),
    ).toBe(
      'Of 100 points 95.9 are kept and 4.1 are lost: 3.0 in response (weight 40 %). ' +
        'Nothing could be judged in escalation and canned answers, so the others weigh more.',
    ))

  it('says where too little could be judged to count', () =>
    expect(
      explainScore(
        measured(900, 0.959),
        { response: measured(900, 0.959), escalation: measured(3, 0.1), canned: measured(0, null) },
        lost.slice(0, 1),
        weights,
        ['response'],
      ),
    ).toBe(
      'Of 100 points 95.9 are kept and 4.1 are lost: 3.0 in response (weight 40 %). ' +
        'Nothing could be judged in canned answers and too little could be judged in escalation, so the others weigh more.',
    ))

  it('is nothing without a score', () => {
    const none = measured(0, null)
    expect(explainScore(none, { response: none, escalation: none, canned: none }, [], weights, [])).toBeNull()
  })
})

describe('points lost', () => {
  it('add up over a dimension and over all', () => {
    expect(lostPoints(lost, 'response')).toBeCloseTo(4.1)
    expect(lostPoints(lost)).toBeCloseTo(12.6)
    expect(lostPoints([])).toBe(0)
  })

  it('and points kept make 100 as printed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (kept) => {
        const tenths = (words: string) => Math.round(Number(words) * 10)
        expect(tenths(formatLost(kept)) + tenths(explainedKept(kept))).toBe(1000)
      }),
    )
  })
})

function explainedKept(kept: number): string {
  const score = measured(1, kept)
  return (
    explainScore(score, { response: score, escalation: score, canned: score }, [], weights, [])?.split(' ')[3] ?? ''
  )
}
