import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TwiceFilter } from './twice-filter'

const key = fc.integer({ min: -0x80000000, max: 0x7fffffff })

test.each([
  [0, false],
  [1, false],
  [2, true],
  [3, true],
  [9, true],
])('a key seen %i times: twice is %s', (times, expected) => {
  for (const seen of [0, 1, 15, 16, -1, -0x80000000, 0x7fffffff]) {
    const filter = new TwiceFilter(4)
    for (let n = 0; n < times; n++) filter.see(seen)
    expect(filter.isTwice(seen)).toBe(expected)
  }
})
test('whatever was seen at least twice is found, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), fc.array(key, { maxLength: 50 }), (once, twice) => {
      const filter = new TwiceFilter(once.length)
      for (const seen of [...twice, ...once, ...twice.toReversed()]) filter.see(seen)
      for (const seen of twice) expect(filter.isTwice(seen)).toBe(true)
    }),
    { seed: 5 },
  )
})
test('neighbouring keys do not disturb each other', () => {
  const filter = new TwiceFilter(64)
  for (let n = 0; n < 64; n++) for (let times = 0; times < n % 4; times++) filter.see(n)
  for (let n = 0; n < 64; n++) expect(filter.isTwice(n)).toBe(n % 4 >= 2)
})
test('of a thousand keys seen once it is seldom wrong', () => {
  const filter = new TwiceFilter(1000)
  const keys = Array.from({ length: 1000 }, (_, n) => Math.imul(n + 1, 0x9e3779b1) ^ (n * n))
  for (const seen of keys) filter.see(seen)
  expect(keys.filter((seen) => filter.isTwice(seen)).length).toBeLessThan(250)
})
test('a filter for no keys works', () => {
  expect(new TwiceFilter(0).isTwice(0)).toBe(false)
})
