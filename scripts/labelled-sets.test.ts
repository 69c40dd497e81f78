import { describe, expect, test } from 'vitest'
import { publishedFigures } from '#server/text/published-figures'
import { isPresent, labelledSets, measureSet } from './labelled-sets'

describe.each(labelledSets.map((set) => [set.detector, set.set, set] as const))('%s on "%s"', (detector, name, set) => {
  test.skipIf(!isPresent(set))('reaches what is published (skipped where the sentences are absent)', () => {
    const published = publishedFigures.find((figure) => figure.detector === detector && figure.set === name)
    expect(measureSet(set)).toEqual(published)
  })
})

test('nobody is said to have refused on our own sentences who did not', () => {
  const refusals = publishedFigures.filter(({ detector }) => detector === 'refusal')
  expect(refusals.map(({ all }) => all.falsePositives)).toEqual(refusals.map(() => 0))
})
