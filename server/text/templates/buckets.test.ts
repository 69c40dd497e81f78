import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Buckets } from './buckets'

function leadersOf(buckets: Buckets, key: number): number[] {
  const leaders: number[] = []
  for (let entry = buckets.first(key); entry !== 0; entry = buckets.next(entry)) leaders.push(buckets.leader(entry))
  return leaders.sort((a, b) => a - b)
}

test('a key that nobody was added for has no leaders', () => {
  const buckets = new Buckets()
  expect(leadersOf(buckets, 0)).toEqual([])
  buckets.add(1, 7)
  expect(leadersOf(buckets, 1 + (1 << 12))).toEqual([])
})
test.each([
  [5, [0, 1, 2, 3, 4]],
  [6, [0, 1, 2, 3, 4, 5]],
  [7, [0, 1, 2, 3, 4, 5]],
])('of %i leaders of one key the first six are kept', (count, kept) => {
  const buckets = new Buckets()
  for (let leader = 0; leader < count; leader++) buckets.add(-3, leader)
  expect(leadersOf(buckets, -3)).toEqual(kept)
})
test('each key has its own leaders, though keys share a place', () => {
  const buckets = new Buckets()
  const keys = [5, 5 + (1 << 12), 5 + (1 << 13), 5 - (1 << 12)]
  keys.forEach((key, n) => {
    buckets.add(key, n)
    buckets.add(key, 10 + n)
  })
  keys.forEach((key, n) => {
    expect(leadersOf(buckets, key)).toEqual([n, 10 + n])
  })
})
test('it holds what a map of lists holds, while it grows', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 4000 }), (start, different) => {
      const buckets = new Buckets()
      const expected = new Map<number, number[]>()
      for (let n = 0; n < 10_000; n++) {
        const key = (start + Math.imul(n % different, 0x9e3779b1)) | 0
        buckets.add(key, n)
        const list = expected.get(key) ?? []
        if (list.length < 6) expected.set(key, [...list, n])
      }
      for (const [key, leaders] of expected) if (leadersOf(buckets, key).join() !== leaders.join()) return false
      return true
    }),
    { seed: 5, numRuns: 15 },
  )
})
