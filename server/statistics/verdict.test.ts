import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { VERDICTS } from '#server/domain/verdict'
import { differenceInterval } from './difference'
import { compareWithBaseline, compareWithTarget } from './verdict'
import { wilsonInterval } from './wilson'

type Share = readonly [successes: number, n: number]

function intervalAt(confidence: number, vendor: Share, baseline: Share) {
  const [a, b] = [vendor, baseline].map(([successes, n]) => {
    const interval = wilsonInterval(successes, n, confidence)
    return interval && { estimate: successes / n, interval }
  })
  if (!a || !b) throw new Error('a share of nothing')
  return differenceInterval(a, b).interval
}

function comparisonOf(vendor: Share, baseline: Share) {
  return {
    interval90: intervalAt(0.9, vendor, baseline),
    interval95: intervalAt(0.95, vendor, baseline),
    n: vendor[1],
    baselineN: baseline[1],
    floor: 30,
    margin: 0.05,
    adjustedDifferent: null,
  }
}

describe('verdict against the baseline, margin 5 points', () => {
  test.each([
    [[780, 1000], [880, 1000], [-0.1274, -0.0726], [-0.1326, -0.0673], 'clearly_worse'],
    [[850, 1000], [880, 1000], [-0.0552, -0.0049], [-0.06, -0.000014], 'worse'],
    [[3400, 4000], [3520, 4000], [-0.0426, -0.0174], [-0.045, -0.015], 'worse_within_margin'],
    [[3600, 4000], [3520, 4000], [0.0085, 0.0315], [0.0063, 0.0337], 'better'],
    [[860, 1000], [880, 1000], [-0.0448, 0.0048], [-0.0496, 0.0095], 'equivalent'],
    [[178, 200], [344, 400], [-0.0192, 0.074], [-0.0294, 0.0821], 'not_worse'],
    [[424, 500], [440, 500], [-0.0678, 0.0037], [-0.0747, 0.0106], 'inconclusive'],
  ] as const)('%j against %j, 90 %% %j and 95 %% %j: %s', (vendor, baseline, at90, at95, verdict) => {
    const comparison = comparisonOf(vendor, baseline)
    expect(comparison.interval90.low).toBeCloseTo(at90[0], 4)
    expect(comparison.interval90.high).toBeCloseTo(at90[1], 4)
    expect(comparison.interval95.low).toBeCloseTo(at95[0], 4)
    expect(comparison.interval95.high).toBeCloseTo(at95[1], 4)
    expect(compareWithBaseline(comparison)).toBe(verdict)
  })

  test.each([
    ['vendor at 29', 29, 500, 'too_few'],
    ['vendor at 30', 30, 500, 'clearly_worse'],
    ['baseline at 29', 500, 29, 'too_few'],
    ['baseline at 30', 500, 30, 'clearly_worse'],
  ])('the floor of 30 holds for both sides: %s', (_, n, baselineN, verdict) => {
    expect(compareWithBaseline({ ...comparisonOf([780, 1000], [880, 1000]), n, baselineN })).toBe(verdict)
  })

  const [low, high] = [
    { low: -0.05, high: 0.02 },
    { low: -0.06, high: 0.03 },
  ]
  test.each([
    ['90 % upper just below the margin', { low: -0.1, high: -0.0501 }, { low: -0.11, high: -0.04 }, 'clearly_worse'],
    ['90 % upper on the margin', { low: -0.1, high: -0.05 }, { low: -0.11, high: -0.04 }, 'worse'],
    ['90 % lower on the margin', { low: -0.05, high: -0.02 }, { low: -0.06, high: -0.01 }, 'worse'],
    [
      '90 % lower just above the margin',
      { low: -0.0499, high: -0.02 },
      { low: -0.06, high: -0.01 },
      'worse_within_margin',
    ],
    ['95 % upper on 0', { low: -0.0499, high: -0.02 }, { low: -0.06, high: 0 }, 'equivalent'],
    ['95 % lower on 0', { low: 0.01, high: 0.06 }, { low: 0, high: 0.07 }, 'not_worse'],
    ['95 % lower just above 0', { low: 0.01, high: 0.06 }, { low: 0.0001, high: 0.07 }, 'better'],
    ['90 % upper on the other margin', { low: -0.04, high: 0.05 }, { low: -0.05, high: 0.06 }, 'not_worse'],
    ['90 % upper just inside the other margin', { low: -0.04, high: 0.0499 }, { low: -0.05, high: 0.06 }, 'equivalent'],
    ['90 % lower on the margin, nothing different', low, high, 'inconclusive'],
  ])('%s', (_, interval90, interval95, verdict) => {
    expect(compareWithBaseline({ ...comparisonOf([1, 2], [1, 2]), n: 99, baselineN: 99, interval90, interval95 })).toBe(
      verdict,
    )
  })

  test.each([
    [[780, 1000], 'clearly_worse'],
    [[850, 1000], 'inconclusive'],
  ] as const)(
    'with several vendors on the page an adjusted "no" takes back worse, not clearly worse: %j',
    (vendor, verdict) => {
      expect(compareWithBaseline({ ...comparisonOf(vendor, [880, 1000]), adjustedDifferent: false })).toBe(verdict)
    },
  )

  test('an adjusted "no" takes back better', () => {
    const comparison = comparisonOf([3600, 4000], [3520, 4000])
    expect(compareWithBaseline({ ...comparison, adjustedDifferent: true })).toBe('better')
    expect(compareWithBaseline({ ...comparison, adjustedDifferent: false })).toBe('equivalent')
  })

  test('a vendor against itself is never worse and never better', () => {
    const share = fc.tuple(fc.nat(3000), fc.integer({ min: 30, max: 3000 }))
    fc.assert(
      fc.property(share, ([successes, n]) => {
        const itself = [Math.min(successes, n), n] as const
        expect(['equivalent', 'inconclusive']).toContain(compareWithBaseline(comparisonOf(itself, itself)))
      }),
    )
  })

  test('one success more never gives a verdict that is worse', () => {
    const rank = {
      clearly_worse: 0,
      worse: 1,
      worse_within_margin: 2,
      inconclusive: 1.5,
      equivalent: 3,
      not_worse: 3,
      better: 4,
    }
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 400 }), fc.nat(400), fc.nat(400), (n, a, b) => {
        const baseline = [Math.min(b, n), n] as const
        const before = compareWithBaseline(comparisonOf([Math.min(a, n - 1), n], baseline))
        const after = compareWithBaseline(comparisonOf([Math.min(a, n - 1) + 1, n], baseline))
        if (before === 'too_few' || after === 'too_few') throw new Error('above the floor')
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before])
      }),
    )
  })

  test('the closed list names every outcome of the table once', () => {
    expect(new Set(VERDICTS).size).toBe(8)
  })
})

describe('verdict against the target', () => {
  test.each([
    ['lower bound on the target', { low: 0.9, high: 0.95 }, 30, 'meets'],
    ['lower bound just below the target', { low: 0.8999, high: 0.95 }, 30, 'cannot_tell'],
    ['upper bound on the target', { low: 0.8, high: 0.9 }, 30, 'cannot_tell'],
    ['upper bound just below the target', { low: 0.8, high: 0.8999 }, 30, 'misses'],
    ['one below the floor', { low: 0.1, high: 0.2 }, 29, 'too_few'],
    ['one agent only, so no interval', null, 500, 'cannot_tell'],
    ['nothing measured', null, 0, 'too_few'],
  ])('%s', (_, interval, n, verdict) => {
    expect(compareWithTarget(interval, 0.9, n, 30)).toBe(verdict)
  })
})
