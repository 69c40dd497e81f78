import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWeights, type WeightTexts, weightTexts, withWeight } from './weights'

const texts = (response: string, escalation: string, canned: string): WeightTexts => ({ response, escalation, canned })

describe('weights', () => {
  it('are whole percent that sum to 100', () =>
    expect(parseWeights(texts('40', '35 %', ' 25'))).toEqual({
      weights: { response: 0.4, escalation: 0.35, canned: 0.25 },
    }))

  it.each([
    [texts('40', '35', '20'), 'The weights sum to 95 %: 5 % are missing.'],
    [texts('40', '35', '30'), 'The weights sum to 105 %: 5 % are too many.'],
    [texts('40', '', '60'), 'Each weight is a whole number of percent from 0 to 100.'],
    [texts('40', '34.5', '25.5'), 'Each weight is a whole number of percent from 0 to 100.'],
    [texts('101', '0', '0'), 'Each weight is a whole number of percent from 0 to 100.'],
  ])('%j say what is missing', (written, error) => expect(parseWeights(written)).toEqual({ error }))

  it('written are the weights shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (one, other) => {
        fc.pre(one + other <= 100)
        const weights = { response: one / 100, escalation: other / 100, canned: (100 - one - other) / 100 }
        expect(parseWeights(weightTexts(weights))).toEqual({ weights })
      }),
    )
  })
})

describe('writing one weight', () => {
  it.each([
    ['response', '50', texts('50', '35', '15')],
    ['escalation', '20', texts('40', '20', '40')],
    ['canned', '30', texts('40', '30', '30')],
    ['response', '', texts('', '35', '25')],
    ['response', '70', texts('70', '35', '25')],
  ] as const)('%s as %j lets another follow where it can', (dimension, text, next) =>
    expect(withWeight(texts('40', '35', '25'), dimension, text)).toEqual(next),
  )
})
