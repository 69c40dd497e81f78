import { describe, expect, test } from 'vitest'
import { wilsonInterval } from '#server/statistics/wilson'
import { publishedFigures } from '#server/text/published-figures'
import { isPresent, labelledSets, measureSet } from './labelled-sets'

describe.each(labelledSets.map((set) => [set.detector, set.set, set] as const))('%s on "%s"', (detector, name, set) => {
  test.skipIf(!isPresent(set))('reaches what is published (skipped where the sentences are absent)', () => {
    const published = publishedFigures.find((figure) => figure.detector === detector && figure.set === name)
    expect(measureSet(set)).toEqual(published)
  })
})

test.each(['all', 'clear'] as const)('of real customers, %s rows: requests are found, and little else', (which) => {
  const requests = publishedFigures.filter(
    ({ detector, set }) => detector === 'escalation-request' && set === 'Customers’ messages',
  )
  expect(requests).toHaveLength(1)
  for (const { [which]: counts } of requests) {
    const { truePositives, falsePositives, falseNegatives } = counts
    expect(truePositives / (truePositives + falsePositives)).toBeGreaterThanOrEqual(0.95)
    expect(truePositives / (truePositives + falseNegatives)).toBeGreaterThanOrEqual(0.9)
    expect(wilsonInterval(truePositives, truePositives + falsePositives)?.low).toBeGreaterThanOrEqual(0.85)
  }
})

test('nobody is said to have refused on our own sentences who did not', () => {
  const refusals = publishedFigures.filter(({ detector }) => detector === 'refusal')
  expect(refusals.map(({ all }) => all.falsePositives)).toEqual(refusals.map(() => 0))
})
