import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearQuantile } from './linear-quantile'
import { overDispersion } from './over-dispersion'

const SUCCESSES = [412, 386, 905, 268, 1490, 720, 95, 330]
const OF = [480, 470, 1030, 300, 1800, 820, 120, 360]
const EIGHT = SUCCESSES.map((successes, index) => ({ successes, n: OF[index] ?? 0 }))
const TARGET = SUCCESSES.reduce((a, b) => a + b) / OF.reduce((a, b) => a + b)

const anyUnits = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 })), { minLength: 8, maxLength: 20 })
  .map((units) => units.map(([n, successes]) => ({ n, successes: Math.min(n, successes) })))
const anyTarget = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100)

describe('whether units differ by more than chance', () => {
  // Checked with NumPy, digit for digit.
  test('eight units of method.md 3.5: φ 3.9758, τ² .00070592', () => {
    expect(TARGET).toBeCloseTo(0.856134, 6)
    const found = overDispersion(EIGHT, TARGET)
    expect(found?.ratio).toBeCloseTo(3.9758, 4)
    expect(found?.extraVariance).toBeCloseTo(0.00070592, 8)
    expect(Math.sqrt(found?.extraVariance ?? 0)).toBeCloseTo(0.02657, 5)
  })

  test('their distances are drawn in to -2.5356 and 2.4225; as they are, φ would be 5.2461', () => {
    const z = overDispersion(EIGHT, TARGET)?.units.map((unit) => unit.z) ?? []
    expect(linearQuantile(z, 0.1)).toBeCloseTo(-2.5356, 4)
    expect(linearQuantile(z, 0.9)).toBeCloseTo(2.4225, 4)
    expect(z.reduce((sum, one) => sum + one ** 2, 0) / 8).toBeCloseTo(5.2461, 4)
  })

  test.each([
    [0, 0.137, 0.071, 0.069],
    [1, -2.153, -1.12, -1.08],
    [2, 2.058, 0.783, 1.032],
    [3, 1.836, 1.113, 0.921],
    [4, -3.428, -1.019, -1.719],
    [5, 1.788, 0.749, 0.897],
    [6, -2.012, -1.549, -1.009],
    [7, 3.273, 1.87, 1.641],
  ])('unit %d is %d errors away by chance alone, %d with what all differ by', (index, z, added, multiplied) => {
    const found = overDispersion(EIGHT, TARGET)
    const unit = found?.units[index]
    expect(unit?.z).toBeCloseTo(z, 3)
    expect(unit?.adjustedZ).toBeCloseTo(added, 3)
    expect((unit?.z ?? 0) / Math.sqrt(found?.ratio ?? 0)).toBeCloseTo(multiplied, 3)
  })

  test('five of the eight are beyond two errors of chance, none of what all differ by', () => {
    const units = overDispersion(EIGHT, TARGET)?.units ?? []
    expect(units.filter(({ z }) => Math.abs(z) > 1.96)).toHaveLength(5)
    expect(units.filter(({ adjustedZ }) => Math.abs(adjustedZ) > 1.96)).toHaveLength(0)
  })

  test('one special unit does not make all look spread', () => {
    const calm = Array.from({ length: 20 }, (_, index) => ({ successes: index % 2 ? 86 : 84, n: 100 }))
    expect(overDispersion([...calm, { successes: 10, n: 100 }], 0.85)?.extraVariance).toBe(0)
  })

  test('seven units say nothing, nor does a target that nothing can vary from', () => {
    expect(overDispersion(EIGHT.slice(1), TARGET)).toBeNull()
    expect(overDispersion(EIGHT, 1)).toBeNull()
    expect(overDispersion(EIGHT, 0)).toBeNull()
  })

  test('adjusting brings each unit nearer, never across, and the order of units does not matter', () => {
    fc.assert(
      fc.property(anyUnits, anyTarget, (units, target) => {
        const found = overDispersion(units, target)
        const turned = overDispersion([...units].reverse(), target)
        expect(turned && { ...turned, units: [...turned.units].reverse() }).toEqual(found)
        for (const { z, adjustedZ } of found?.units ?? []) {
          expect(Math.abs(adjustedZ)).toBeLessThanOrEqual(Math.abs(z))
          expect(z * adjustedZ).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
