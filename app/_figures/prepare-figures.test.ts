import { describe, expect, it } from 'vitest'
import { ringOf, scaleOf, trendWeeks } from './prepare-figures'

const measured = (n: number, value: number | null, low: number, high: number) => ({
  n,
  value,
  interval95: { low, high },
  interval90: null,
  basis: null,
  standardError: null,
})

describe('the scale of a column', () => {
  it('leaves out what stands on too little, and so is not drawn', () => {
    const { from, to } = scaleOf([measured(30, 0.9, 0.8, 0.95), measured(29, 0.1, 0, 0.3)], 30)
    expect(from).toBeGreaterThan(0.75)
    expect(to).toBeLessThan(1)
  })

  it('holds the target', () => {
    expect(scaleOf([measured(30, 0.9, 0.8, 0.95)], 30, 0.5).from).toBeLessThan(0.5)
  })

  it('is everything where nothing is drawn', () => {
    expect(scaleOf([], 30)).toEqual({ from: 0, to: 1 })
  })
})

describe('the ring', () => {
  it.each([
    [30, 0.9, 0.9],
    [29, 0.9, null],
    [30, null, null],
  ])('of in-house with n %d and value %s is %s', (n, value, ring) =>
    expect(ringOf(measured(n, value, 0, 1), 30)).toBe(ring),
  )

  it('is not drawn without in-house', () => expect(ringOf(null, 30)).toBeNull())
})

describe('the weeks of a trend', () => {
  const band = { centre: 0.9, lower: 0.85, upper: 1.05 }
  const trendOf = (n: number, value: number | null, vendorN = 400) => ({
    score: measured(vendorN, 0.9, 0.8, 0.95),
    trend: {
      step: 'week' as const,
      points: [
        {
          start: '2026-03-02',
          end: '2026-03-08',
          lacksStart: false,
          isRunning: false,
          n,
          value,
          raw: value,
          signal: true,
        },
      ],
      band,
    },
  })
  const expected = { low: 850_000, high: 1_000_000 }

  it.each([
    [30, 0.8, { value: 800_000, signal: true }],
    [29, 0.8, { value: 800_000, signal: false }],
    [30, null, { value: null, signal: false }],
  ])('with %d conversations and value %s are in millionths, and marked only on enough', (n, value, week) =>
    expect(trendWeeks(trendOf(n, value), 30)).toEqual([
      { week: '2 Mar 2026', lacksStart: false, isRunning: false, count: { n, href: null }, expected, ...week },
    ]),
  )

  it('are gaps for a vendor that is too small', () =>
    expect(trendWeeks(trendOf(29, 0.8, 29), 30)).toEqual([
      {
        ...{ week: '2 Mar 2026', lacksStart: false, isRunning: false, count: { n: 29, href: null } },
        ...{ value: null, expected: null, signal: false },
      },
    ]))
})
