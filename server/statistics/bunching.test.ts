import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureBunching } from './bunching'

describe('bunching just below a target', () => {
  test('140 after 88 and 92 is 1.556 times what was expected, z 4.30, and flagged', () => {
    const bunching = measureBunching(140, [88, 92])
    expect(bunching?.expected).toBe(90)
    expect(bunching?.ratio).toBeCloseTo(1.556, 3)
    expect(bunching?.z).toBeCloseTo(4.3, 2)
    expect(bunching?.isFlagged).toBe(true)
  })

  test.each([
    ['ratio just below 1.5', 134, [90, 90], false],
    ['ratio 1.5 with z above 3', 135, [90, 90], true],
    ['ratio high and z below 3', 36, [20, 20], false],
    ['z just above 3', 37, [20, 20], true],
    ['z high and ratio below 1.5', 1400, [1000, 1000], false],
    ['as many as before', 90, [90, 90], false],
    ['none at all', 0, [90, 90], false],
  ] as const)('%s', (_, justBelow, before, isFlagged) => {
    expect(measureBunching(justBelow, before)?.isFlagged).toBe(isFlagged)
  })

  test('says nothing where fewer than 5 are expected', () => {
    expect(measureBunching(100, [5, 4])).toBeNull()
    expect(measureBunching(100, [0, 0])).toBeNull()
    expect(measureBunching(20, [10, 0])).not.toBeNull()
  })

  test('one more just below never takes a flag away', () => {
    const count = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(count, count, count, (below, one, other) => {
        const isFlagged = (n: number) => measureBunching(n, [one, other])?.isFlagged === true
        expect(isFlagged(below) && !isFlagged(below + 1)).toBe(false)
      }),
    )
  })
})
