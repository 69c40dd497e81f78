import { describe, expect, it } from 'vitest'
import type { ComparedVendor, Measured } from '../_trpc/outputs'
import { againstInHouseSentence, againstInHouseWords, againstStandardSentence } from './verdict-sentences'

const measured = (n: number, value: number): Measured => ({
  n,
  value,
  interval95: { low: value - 0.02, high: value + 0.02 },
  interval90: null,
  basis: 'conversations',
})

const against = {
  verdict: 'worse',
  difference: -0.038,
  interval95: { low: -0.061, high: -0.015 },
  conversationsToSettle: null,
} as const

describe('the chip of a comparison with in-house', () => {
  it('is the verdict in words', () => expect(againstInHouseWords(against)).toBe('Worse, and not by chance'))

  it.each([
    [334, 'Cannot tell yet: about 340 more conversations would settle it'],
    [null, 'Cannot tell, and hardly ever will'],
  ])('says what would settle an open one: %s', (conversationsToSettle, words) =>
    expect(againstInHouseWords({ ...against, verdict: 'inconclusive', conversationsToSettle })).toBe(words),
  )
})

describe('the sentence of a comparison with in-house', () => {
  it('tells both figures, the difference and its range', () =>
    expect(againstInHouseSentence('Northwind', measured(900, 0.874), measured(800, 0.912), against)).toMatch(
      /^Northwind has 87\.4 of 100 points, in-house 91\.2: −3\.8 points, where chance allows −6\.1 to −1\.5\. /,
    ))

  it('tells no figures that stand on too little', () =>
    expect(
      againstInHouseSentence('Northwind', measured(9, 0.874), measured(800, 0.912), { ...against, verdict: 'too_few' }),
    ).toBe('There are not enough conversations yet to compare.'))
})

describe('the sentence of a comparison with the standard', () => {
  const vendor = (n: number, againstStandard: 'misses' | 'too_few'): ComparedVendor => ({
    ...NO_VENDOR,
    firstReply: { ...measured(n, 0.8), pending: 0 },
    againstStandard,
  })

  it('tells the share, its n, the share wanted and the range', () =>
    expect(againstStandardSentence(vendor(1200, 'misses'), 0.9)).toMatch(
      /^80\.0 % of 1,200 first replies were within target, 90 % are wanted; chance allows 78\.0 % to 82\.0 %\. /,
    ))

  it('tells no figures that stand on too little', () =>
    expect(againstStandardSentence(vendor(12, 'too_few'), 0.9)).not.toMatch(/\d/))
})

const NO_VENDOR: Omit<ComparedVendor, 'firstReply' | 'againstStandard'> = {
  id: 1,
  name: 'Northwind',
  kind: 'contracted',
  hasCoverage: false,
  conversations: 0,
  unscored: 0,
  score: measured(0, 0),
  dimensions: { response: measured(0, 0), escalation: measured(0, 0), canned: measured(0, 0) },
  laterReply: measured(0, 0),
  waiting: 0,
  leftUnanswered: 0,
  critical: 0,
  againstInHouse: null,
  trend: { weeks: [], band: null },
}
