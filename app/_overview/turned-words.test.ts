import { describe, expect, it } from 'vitest'
import type { ComparedFigure } from '../_figures/verdict-sentences'
import { turnedWords } from './turned-words'

const measured = { n: 500, value: 0.9, interval95: null, interval90: null, basis: null, standardError: null }
const beside = (difference: number, half: number): ComparedFigure['raw'] => ({
  own: measured,
  inHouse: measured,
  difference,
  interval95: { low: difference - half, high: difference + half },
  interval90: null,
})

const turned = { isTurned: true, verdict: 'better', raw: beside(-0.021, 0.01), adjusted: beside(0.034, 0.01) } as const

describe('an order that the mix of questions turns round', () => {
  it('is told with both differences', () =>
    expect(turnedWords(turned)).toBe(
      'looks 2.1 points worse than in-house as it is, and is 3.4 points better once both have the same mix of questions; neither is chance.',
    ))

  it.each([
    [0.01, 0.04, 'the second may be chance.'],
    [0.03, 0.01, 'the first may be chance.'],
    [0.03, 0.04, 'either may be chance.'],
  ])('is told with what may be chance: ranges of ±%d and ±%d', (half, adjustedHalf, words) =>
    expect(
      turnedWords({ ...turned, raw: beside(-0.021, half), adjusted: beside(0.034, adjustedHalf) })?.endsWith(words),
    ).toBe(true),
  )

  it.each([
    ['it stays', { isTurned: false }],
    ['nothing is judged', { verdict: 'too_few' as const }],
    ['nothing is adjusted', { adjusted: null }],
    ['a difference is too small to print', { raw: beside(-0.0004, 0.01) }],
  ])('is not told where %s', (_, changed) => expect(turnedWords({ ...turned, ...changed })).toBeNull())
})
