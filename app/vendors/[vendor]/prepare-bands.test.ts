import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BANDS } from '#server/domain/template'
import { bandsWords, prepareBands } from './prepare-bands'

const anyBands = fc.record({ verbatim: fc.nat(), filled: fc.nat(), adapted: fc.nat(), own: fc.nat(), short: fc.nat() })

test('the parts of the bar add up to all that are judged, and those too short are none of them', () => {
  fc.assert(
    fc.property(anyBands, (bands) => {
      const { judged, short, segments } = prepareBands(bands)
      expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(judged)
      expect(judged + short).toBe(BANDS.reduce((sum, band) => sum + bands[band], 0))
      expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(judged === 0 ? 0 : 1, 9)
    }),
  )
})

test('most canned comes first', () => {
  const { segments } = prepareBands({ verbatim: 1, filled: 1, adapted: 1, own: 1, short: 1 })
  expect(segments.map(({ band }) => band)).toEqual(['verbatim', 'filled', 'adapted', 'own'])
})

test.each([
  [
    { verbatim: 112, filled: 79, adapted: 165, own: 1233, short: 65 },
    'Of 1,589 replies long enough to tell, 112 are a template word for word and 1,233 are own words. 65 replies more are too short to tell.',
  ],
  [
    { verbatim: 0, filled: 1, adapted: 0, own: 0, short: 1 },
    'Of 1 reply long enough to tell, 0 are a template word for word and 0 are own words. 1 reply more is too short to tell.',
  ],
  [
    { verbatim: 3, filled: 0, adapted: 0, own: 4, short: 0 },
    'Of 7 replies long enough to tell, 3 are a template word for word and 4 are own words.',
  ],
])('%j is told', (bands, words) => expect(bandsWords(prepareBands(bands))).toBe(words))
