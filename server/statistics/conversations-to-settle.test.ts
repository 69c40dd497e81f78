import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversationsToSettle } from './conversations-to-settle'
import { compareWithBaseline } from './verdict'

function around(difference: number, half: number) {
  return { difference, interval90: { low: difference - half, high: difference + half } }
}

describe('conversations that would settle an inconclusive comparison, margin 5 points', () => {
  test.each([
    ['no difference, half width twice the margin: four times the n', around(0, 0.1), 100, 300],
    ['better by 3 points, half width 10: 1.25² times the n', around(0.03, 0.1), 1000, 570],
    ['worse by 10 points, half width 10: "worse" is nearer than "clearly worse"', around(-0.1, 0.1), 100, 50],
    ['worse by 2 points, half width 6: "not worse" is nearer', around(-0.02, 0.06), 400, 1200],
    ['worse by 4 points, half width 4: "worse" is nearer', around(-0.04, 0.04), 500, 210],
    ['a hair short still asks for ten', around(0, 0.05), 100, 10],
    ['a thousand and more in two digits', around(0, 0.2), 100, 1500],
    ['exactly on the margin, only "worse" can be reached', around(-0.05, 0.05), 100, 50],
  ])('%s', (_, gap, n, expected) => {
    expect(conversationsToSettle({ ...gap, n, margin: 0.05 })).toBe(expected)
  })

  test('a bound that only the adjustment for several vendors held back is not named again', () => {
    expect(conversationsToSettle({ ...around(-0.03, 0.0251), n: 1000, margin: 0.05 })).toBe(580)
  })

  test('each side of an uneven interval is measured on its own', () => {
    const uneven = { difference: 0, interval90: { low: -0.1, high: 0.3 } }
    expect(conversationsToSettle({ ...uneven, n: 100, margin: 0.05 })).toBe(300)
  })

  test('more than 100,000 is not named', () => {
    expect(conversationsToSettle({ ...around(0, 0.5), n: 1000, margin: 0.05 })).toBe(99_000)
    expect(conversationsToSettle({ ...around(0, 0.51), n: 1000, margin: 0.05 })).toBeNull()
    expect(conversationsToSettle({ ...around(0, 0.05), n: 1000, margin: 0 })).toBeNull()
  })

  test('with that many more, the same difference is no longer inconclusive', () => {
    const point = fc.double({ min: -0.3, max: 0.3, noNaN: true })
    fc.assert(
      fc.property(
        point,
        fc.double({ min: 0.01, max: 0.4, noNaN: true }),
        fc.integer({ min: 30, max: 5000 }),
        (d, half, n) => {
          const verdictAt = (size: number) => {
            const scaled = half * Math.sqrt(n / size)
            return compareWithBaseline({
              interval90: around(d, scaled).interval90,
              interval95: around(d, scaled * (1.959964 / 1.644854)).interval90,
              n: size,
              baselineN: size,
              floor: 30,
              margin: 0.05,
              adjustedDifferent: null,
            })
          }
          fc.pre(verdictAt(n) === 'inconclusive')
          const more = conversationsToSettle({ ...around(d, half), n, margin: 0.05 })
          if (more !== null) expect(verdictAt(n + more + 1)).not.toBe('inconclusive')
        },
      ),
    )
  })
})
