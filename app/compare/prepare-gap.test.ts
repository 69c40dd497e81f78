import { expect, test } from 'vitest'
import { prepareGap } from './prepare-gap'

const part = (dimension: 'response' | 'canned', performance: number, caseMix: number) => ({
  ...{ dimension, performance, caseMix, weight: 0.5 },
})

test('the way from one score to the other begins with the questions and ends at the vendor', () => {
  const gap = prepareGap([part('response', -0.03, 0.01), part('canned', 0.02, -0.02)])
  expect(gap.steps.map(({ words, points }) => `${words} ${points}`)).toEqual([
    ...['Other questions -0.01', 'Response -0.03', 'Canned answers 0.02'],
  ])
  expect(gap.sum).toBe(-0.02)
  // From −4 to 0 points.
  expect(gap.steps.map(({ from, to }) => [from, to])).toEqual([
    [75, 100],
    [0, 75],
    [0, 50],
  ])
  expect([gap.inHouseAt, gap.vendorAt]).toEqual([100, 50])
})

test('two equal scores stand in the middle', () =>
  expect(prepareGap([part('response', 0, 0)])).toMatchObject({ sum: 0, inHouseAt: 50, vendorAt: 50 }))
