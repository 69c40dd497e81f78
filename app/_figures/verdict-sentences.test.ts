import { describe, expect, it } from 'vitest'
import type { ComparedVendor, Measured } from '../_trpc/outputs'
import {
  againstInHouseSentence,
  againstInHouseWords,
  againstStandardSentence,
  settlingWords,
  shortWords,
} from './verdict-sentences'

const measured = (n: number, value: number): Measured => ({
  n,
  value,
  interval95: { low: value - 0.02, high: value + 0.02 },
  interval90: null,
  basis: 'conversations',
})

const against: NonNullable<ComparedVendor['againstInHouse']> = {
  verdict: 'worse',
  dimensions: ['response', 'escalation', 'canned'],
  own: 0.874,
  inHouse: 0.912,
  difference: -0.038,
  interval95: { low: -0.061, high: -0.015 },
  conversationsToSettle: null,
}

describe('the chip of a comparison with in-house', () => {
  it('is the verdict in words', () => expect(againstInHouseWords(against)).toBe('Worse, and not by chance'))

  it.each([
    [334, 'Cannot tell yet: about 340 more conversations would settle it'],
    [null, 'Cannot tell yet: more conversations would hardly settle it'],
  ])('says what would settle an open one: %s', (conversationsToSettle, words) =>
    expect(againstInHouseWords({ ...against, verdict: 'inconclusive', conversationsToSettle })).toBe(words),
  )
})

describe('where there is little room', () => {
  it.each([
    ['inconclusive', 'Cannot tell yet'],
    ['worse', 'Worse, and not by chance'],
  ] as const)('%s is said without what would settle it', (verdict, words) => expect(shortWords(verdict)).toBe(words))

  it('and nothing is said to settle what is settled', () => expect(settlingWords(against)).toBeNull())
})

describe('the sentence of a comparison with in-house', () => {
  it('tells both figures, the difference and its range', () =>
    expect(againstInHouseSentence('Northwind', against)).toMatch(
      /^Northwind has 87\.4 of 100 points, in-house 91\.2: −3\.8 points, where chance allows −6\.1 to −1\.5\. /,
    ))

  it('says over which dimensions both are compared where it is not over all', () =>
    expect(againstInHouseSentence('Northwind', { ...against, dimensions: ['response', 'canned'] })).toContain(
      'in-house 91.2, over response and canned answers alone: ',
    ))

  it('tells no figures that stand on too little', () =>
    expect(againstInHouseSentence('Northwind', { ...against, verdict: 'too_few' })).toBe(
      'There are not enough conversations yet to compare.',
    ))
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
  counted: ['response', 'escalation', 'canned'],
  laterReply: measured(0, 0),
  waiting: 0,
  leftUnanswered: 0,
  critical: 0,
  againstInHouse: null,
  trend: { step: 'week', points: [], band: null },
}
