import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import { describe, expect, test } from 'vitest'
import { linearQuantile } from './linear-quantile'
import { seededDraws } from './seeded-draws'

const drawn = (count: number, draw: () => number) => Array.from({ length: count }, draw)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('seeded draws', () => {
  test('are the same for a seed and a stream, and others for another', () => {
    const first = (seed: number, stream: string) => drawn(5, seededDraws(seed, stream).unit)
    expect(first(7, 'maya')).toEqual(first(7, 'maya'))
    expect(first(7, 'maya')).not.toEqual(first(8, 'maya'))
    expect(first(7, 'maya')).not.toEqual(first(7, 'noor'))
  })

  test('of the unit are spread evenly and never 0 or 1', () => {
    const values = drawn(20_000, seededDraws(1, 'unit').unit)
    for (const q of [0.01, 0.25, 0.5, 0.75, 0.99]) expect(linearQuantile(values, q)).toBeCloseTo(q, 1.7)
    expect(Math.min(...values)).toBeGreaterThan(0)
    expect(Math.max(...values)).toBeLessThan(1)
  })

  test.each([0.3, 1, 8, 250])('of a gamma of shape %d have that mean and variance', (shape) => {
    const { gamma } = seededDraws(2, `gamma ${shape}`)
    const values = drawn(40_000, () => gamma(shape))
    const found = mean(values)
    expect(Math.abs(found - shape)).toBeLessThan(4 * Math.sqrt(shape / 40_000))
    expect(mean(values.map((value) => (value - found) ** 2)) / shape).toBeCloseTo(1, 1)
  })

  test('of a gamma of no shape are nothing', () => {
    expect(seededDraws(2, 'none').gamma(0)).toBe(0)
  })

  test.each([
    [8.3, 1.1],
    [0.5, 20.5],
    [850.5, 150.5],
  ])('of a beta of %d and %d have its quantiles', (a, b) => {
    const { beta } = seededDraws(3, `beta ${a}`)
    const values = drawn(20_000, () => beta(a, b))
    for (const q of [0.025, 0.25, 0.5, 0.75, 0.975]) {
      const below = values.filter((value) => value <= betaQuantile(q, a, b)).length / values.length
      expect(Math.abs(below - q)).toBeLessThan(4 * Math.sqrt((q * (1 - q)) / 20_000))
    }
  })
})
