import { describe, expect, test } from 'vitest'
import { detectableDifference, nonInferiorityN } from './sample-size'

describe('conversations that show a group to be not worse', () => {
  test.each([
    [0.88, 0.88, 0.05, 0.05, 0.8, 523],
    [0.85, 0.88, 0.05, 0.05, 0.8, 3603],
    [0.9, 0.9, 0.03, 0.025, 0.9, 2102],
  ])('%d against %d, margin %d, alpha %d, power %d: %d each', (own, baseline, margin, alpha, power, n) => {
    expect(nonInferiorityN({ own, baseline, margin, alpha, power })).toBe(n)
  })

  test('no number shows what falls short by the margin', () => {
    const asked = { baseline: 0.88, margin: 0.05, alpha: 0.05, power: 0.8 }
    expect(nonInferiorityN({ ...asked, own: 0.83 })).toBeNull()
    expect(nonInferiorityN({ ...asked, own: 0.8 })).toBeNull()
    expect(nonInferiorityN({ ...asked, own: 0.8301 })).toBeGreaterThan(1_000_000)
  })
})

describe('the difference that two groups could show', () => {
  test.each([
    [50, 20],
    [100, 14.1],
    [200, 10],
    [400, 7.1],
    [1000, 4.5],
    [4000, 2.2],
  ])('of %d each at 85 %% is %d points', (n, points) => {
    expect(100 * (detectableDifference(n, n, 0.85) ?? 0)).toBeCloseTo(points, 1)
  })

  test('is bounded by the smaller group, however large the other', () => {
    const alone = detectableDifference(100, 1e12, 0.85) ?? 0
    expect(alone).toBeCloseTo((detectableDifference(100, 100, 0.85) ?? 0) / Math.sqrt(2), 6)
    expect(detectableDifference(30, 500, 0.85)).toBe(detectableDifference(500, 30, 0.85))
  })

  test('is not known for a group of none', () => {
    expect(detectableDifference(0, 100, 0.85)).toBeNull()
    expect(detectableDifference(100, 0, 0.85)).toBeNull()
  })
})
