import { describe, expect, it } from 'vitest'
import type { ComparedFigure } from '../_figures/verdict-sentences'
import type { Measured } from '../_trpc/outputs'
import { detectableWords } from './detectable-words'
import { medianWords } from './median-words'
import { dependsOnWeights, sensitivityWords, withoutMakingUpWords } from './sensitivity-words'
import { spreadWords } from './spread-words'
import { turnedFigures, turnedWords } from './turned-words'

const measured: Measured = {
  ...{ n: 500, value: 0.9, interval95: { low: 0.88, high: 0.92 }, interval90: null },
  ...{ basis: 'agents', standardError: 0.01 },
}
const beside = (difference: number, low: number, high: number) => ({
  ...{ own: measured, inHouse: measured, difference, interval95: { low, high }, interval90: null },
})
const figureOf = (changed: Partial<ComparedFigure> = {}): ComparedFigure => ({
  ...{ figure: 'score', raw: beside(-0.028, -0.05, -0.01), adjusted: beside(0.012, -0.01, 0.03), covered: 1 },
  ...{ coveredN: 500, cells: 4, isTurned: true, p: 0.2, adjustedP: 0.4, verdict: 'inconclusive' },
  ...{ conversationsToSettle: null, detectable: 0.045 },
  ...changed,
})

describe('an order that adjusting turns round', () => {
  it('is told with both differences, and which of them could be chance', () =>
    expect(turnedWords(figureOf())).toBe(
      'score: 2.8 points worse than in-house as it is, and 1.2 points better with the same mix of questions. The second could be chance.',
    ))

  it.each([
    [beside(0.01, -0.01, 0.03), beside(-0.01, -0.03, 0.01), 'Both could be chance.'],
    [beside(0.01, -0.01, 0.03), beside(-0.02, -0.03, -0.01), 'The first could be chance.'],
    [beside(0.02, 0.01, 0.03), beside(-0.02, -0.03, -0.01), 'Neither is what chance alone would give.'],
  ])('says of chance what holds, %#', (raw, adjusted, words) =>
    expect(turnedWords(figureOf({ raw, adjusted }))).toMatch(new RegExp(`${words}$`)),
  )

  it('is not rounded away', () =>
    expect(turnedWords(figureOf({ raw: beside(0.0002, -0.01, 0.01) }))).toContain('less than 0.1 points better'))

  it.each([
    ['inconclusive', true, 1],
    ['inconclusive', false, 0],
    ['too_few', true, 0],
  ] as const)('with verdict %s, turned %s, gives %d warnings', (verdict, isTurned, count) => {
    const other = figureOf({ isTurned: false })
    const figures = { score: figureOf({ verdict, isTurned }), response: other, escalation: other, canned: other }
    const vendor = {
      id: 1,
      name: 'Owls',
      againstInHouse: { dimensions: [], figures: { ...figures, first_reply: other } },
    }
    expect(turnedFigures([{ vendor }])).toHaveLength(count)
  })
})

describe('how much an order hangs on the weights', () => {
  const NO_CHECK = { geometricGap: null, weakest: null }
  const weights = (tieWeight: number | null) => [
    { dimension: 'response' as const, weight: 0.4, tieWeight },
    { dimension: 'canned' as const, weight: 0.6, tieWeight: tieWeight === null ? null : 1 - tieWeight },
  ]

  it('is told by how far, how often and from which weight on it turns', () =>
    expect(
      sensitivityWords({
        ...{ ...NO_CHECK, gap: 0.027, aheadInDraws: 0.97, tieWeights: weights(0.44), isTurnedByAQuarter: true },
      }),
    ).toBe(
      'is ahead by 2.7 points at the standard’s weights (response 40 %, canned answers 60 %). It stays ahead in 97 % of 1,000 other weights close to them. ' +
        'The order would turn if response weighed 44 % or more, or canned answers weighed 56 % or less.',
    ))

  it('counts the draws in which a vendor stays behind', () =>
    expect(
      sensitivityWords({
        ...{ ...NO_CHECK, gap: -0.027, aheadInDraws: 0.03, tieWeights: weights(null), isTurnedByAQuarter: false },
      }),
    ).toMatch(/behind by 2\.7 points .* stays behind in 97 % .* No weight of a single dimension would turn/))

  it.each([
    [0.02, 0.97, false, false],
    [0.02, 0.9, false, true],
    [-0.02, 0.03, false, false],
    [-0.02, 0.03, true, true],
  ])('gap %d, ahead in %d, turned by a quarter %s: %s', (gap, aheadInDraws, isTurnedByAQuarter, depends) =>
    expect(dependsOnWeights({ ...NO_CHECK, gap, aheadInDraws, isTurnedByAQuarter, tieWeights: [] })).toBe(depends),
  )
})

describe('a score in which no strong dimension makes up for a weak one', () => {
  const told = (geometricGap: number | null) =>
    withoutMakingUpWords({
      ...{ gap: 0.02, aheadInDraws: 0.9, isTurnedByAQuarter: false, tieWeights: [] },
      ...{ geometricGap, weakest: { dimension: 'canned', value: 0.61 } },
    })

  it.each([
    [-0.012, /^Its weakest dimension is canned answers \(61\.0\); .* it would be behind by 1\.2 points\.$/],
    [0.012, /ahead by 1\.2 points/],
    [0.0001, /it would be level\.$/],
  ])('is told beside the other, %d', (gap, words) => expect(told(gap)).toMatch(words))

  it('is not told where it is not known', () => expect(told(null)).toBeNull())
})

describe('the smallest difference that would have been found', () => {
  it.each([
    ['inconclusive', 0.045, 'would have shown a difference of 4.5 points'],
    ['equivalent', 0.0449, 'would have shown a difference of 4.5 points'],
    ['not_worse', null, null],
    ['worse', 0.045, null],
    ['too_few', 0.045, null],
  ] as const)('for %s with %s is: %s', (verdict, detectable, words) =>
    expect(detectableWords(figureOf({ verdict, detectable }))).toBe(words),
  )
})

describe('a median wait', () => {
  it.each([
    [
      { n: 400, ms: 315_000, interval: { low: 156_000, high: 1_133_000 } },
      '5 min 15 s, chance allows 2 min 36 s to 18 min',
    ],
    [{ n: 400, ms: 315_000, interval: null }, '5 min 15 s'],
    [{ n: 400, ms: null, interval: null }, 'half and more had no reply'],
    [{ n: 29, ms: 315_000, interval: null }, 'too few (29 of 30)'],
    [null, '–'],
  ])('%j is: %s', (median, words) => expect(medianWords(median, 30)).toBe(words))
})

describe('the spread of many', () => {
  it.each([
    [1.4, /^Agents as a whole lie further from in-house’s share/],
    [0.9, /^Agents as a whole lie no further/],
  ])('of %d times chance is told', (spread, words) =>
    expect(spreadWords(spread, 'agents', 'in-house’s')).toMatch(words),
  )

  it('is not told of a few', () => expect(spreadWords(null, 'vendors', 'in-house’s')).toBeNull())
})
