import { expect, test } from 'vitest'
import { waitRangeWords } from './wait-range-words'

const SECOND = 1000
const atMost = (seconds: number) => ({ atMost: seconds * SECOND })
const never = { notWithin: 600 * SECOND }

test.each([
  ['both ends', atMost(200), { low: atMost(185), high: atMost(220) }, 'chance allows 3 min 5 s to 3 min 40 s'],
  [
    'no upper end that was answered',
    atMost(200),
    { low: atMost(185), high: never },
    'chance allows 3 min 5 s or more, up to never',
  ],
  ['ends that read the same', atMost(200), { low: atMost(200), high: atMost(200) }, 'chance hardly moves it'],
  ['too few for an upper end', atMost(200), null, 'n = 34 is too small for an upper limit'],
  ['nothing answered at either end', never, { low: never, high: never }, null],
  ['nobody who waited', null, null, null],
])('%s', (_, percentile, range, words) => expect(waitRangeWords({ percentile, range }, 34)).toBe(words))
