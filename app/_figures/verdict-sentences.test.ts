import { describe, expect, it } from 'vitest'
import { DIMENSIONS } from '#server/domain/finding'
import type { ComparedVendor, Measured } from '../_trpc/outputs'
import {
  againstInHouseSentence,
  againstInHouseWords,
  againstStandardSentence,
  type ComparedFigure,
  settlingWords,
  shortWords,
} from './verdict-sentences'

const measured = (n: number, value: number): Measured => ({
  n,
  value,
  interval95: { low: value - 0.02, high: value + 0.02 },
  interval90: null,
  basis: 'conversations',
  standardError: null,
})

const figureOf = (changed: Partial<ComparedFigure> = {}): ComparedFigure => ({
  figure: 'score',
  raw: {
    own: measured(500, 0.85),
    inHouse: measured(800, 0.92),
    difference: -0.07,
    interval95: null,
    interval90: null,
  },
  adjusted: {
    own: measured(500, 0.874),
    inHouse: measured(800, 0.912),
    difference: -0.038,
    interval95: { low: -0.061, high: -0.015 },
    interval90: null,
  },
  covered: 0.93,
  coveredN: 465,
  cells: 12,
  isTurned: false,
  p: 0.001,
  adjustedP: 0.003,
  verdict: 'worse',
  conversationsToSettle: null,
  detectable: 0.05,
  ...changed,
})

describe('the chip of a comparison with in-house', () => {
  it('is the verdict in words', () => expect(againstInHouseWords(figureOf())).toBe('Worse, and not by chance'))

  it.each([
    [334, 'Cannot tell yet: about 340 more conversations would settle it'],
    [null, 'Cannot tell yet: more conversations would hardly settle it'],
  ])('says what would settle an open one: %s', (conversationsToSettle, words) =>
    expect(againstInHouseWords(figureOf({ verdict: 'inconclusive', conversationsToSettle }))).toBe(words),
  )
})

describe('where there is little room', () => {
  it.each([
    ['inconclusive', 0.93, 'Cannot tell yet'],
    ['worse', 0.93, 'Worse, and not by chance'],
    ['too_few', 0.93, 'Too few to tell'],
    ['too_few', null, 'Too few to tell'],
    ['too_few', 0.69, 'Too little alike to compare'],
  ] as const)('%s, with %s covered, is said in a few words', (verdict, covered, words) =>
    expect(shortWords({ verdict, covered })).toBe(words),
  )

  it('and nothing is said to settle what is settled', () => expect(settlingWords(figureOf())).toBeNull())
})

describe('the sentence of a comparison with in-house', () => {
  it('tells both figures, the difference, its range and what it was before adjusting', () =>
    expect(againstInHouseSentence('Northwind', figureOf(), DIMENSIONS)).toMatch(
      /^With the same mix of questions Northwind has 87\.4 of 100 points, in-house 91\.2: −3\.8 points, where chance allows −6\.1 to −1\.5\. Before that it was −7\.0\. /,
    ))

  it('says over which dimensions both are compared where it is not over all', () =>
    expect(againstInHouseSentence('Northwind', figureOf(), ['response', 'canned'])).toContain(
      'in-house 91.2, over response and canned answers alone: ',
    ))

  it('speaks of shares where the figure is a share', () =>
    expect(againstInHouseSentence('Northwind', figureOf({ figure: 'first_reply' }), DIMENSIONS)).toContain(
      'Northwind has 87.4 % first replies in time, in-house 91.2 %: ',
    ))

  it('tells no figures that stand on too little', () =>
    expect(againstInHouseSentence('Northwind', figureOf({ verdict: 'too_few' }), DIMENSIONS)).toBe(
      'There are not enough conversations yet to compare.',
    ))

  it('says how little is alike where that is why nothing is told', () =>
    expect(againstInHouseSentence('Northwind', figureOf({ verdict: 'too_few', covered: 0.45 }), DIMENSIONS)).toBe(
      'Only 45.0 % of what Northwind answers is of a kind that in-house answers too. That is too little to compare.',
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
