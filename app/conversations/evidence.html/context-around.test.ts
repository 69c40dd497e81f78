import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextAround } from './context-around'

test('of a short text is all of it', () =>
  expect(contextAround('Where is it?', [{ start: 3, end: 5 }])).toEqual({ start: 0, end: 12 }))

test('of a long text goes six hundred characters on both sides', () =>
  expect(contextAround('x'.repeat(5000), [{ start: 2000, end: 2010 }])).toEqual({ start: 1400, end: 2610 }))

test('holds every range, and takes no character apart', () => {
  const texts = fc.array(fc.constantFrom('a', 'é', '😀', ' '), { maxLength: 3000 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(4000), fc.nat(50)), { minLength: 1, maxLength: 3 }), (text, places) => {
      const ranges = places
        .map(([start, length]) => ({ start: start % (text.length + 1), length }))
        .map(({ start, length }) => ({ start, end: Math.min(text.length, start + length) }))
      const { start, end } = contextAround(text, ranges)
      expect(start).toBeLessThanOrEqual(end)
      for (const range of ranges) {
        expect(start).toBeLessThanOrEqual(range.start)
        expect(end).toBeGreaterThanOrEqual(range.end - 1)
      }
      expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u)
    }),
  )
})
