import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWaits, REMISSIONS, tableOf, waitsOf } from './testing'

test('at one time, whoever is answered or leaves comes before whoever has only waited so far', () => {
  expect(tableOf(waitsOf('6, 6x, 6+, 7+, 8')).steps).toEqual([
    { ms: 6, atRisk: 5, replied: 1, left: 1 },
    { ms: 8, atRisk: 1, replied: 1, left: 0 },
  ])
})

test('of the remissions under 6-MP, those at risk are as the textbooks print them', () => {
  expect(tableOf(REMISSIONS).steps.map(({ ms, atRisk, replied }) => [ms, atRisk, replied])).toEqual([
    [6, 21, 3],
    [7, 17, 1],
    [10, 15, 1],
    [13, 12, 1],
    [16, 11, 1],
    [22, 7, 1],
    [23, 6, 1],
  ])
})

test.each([
  ['no waits', [], { n: 0, lastMs: null, isEndless: false }],
  ['a wait without end', waitsOf('never'), { n: 1, lastMs: null, isEndless: true }],
  ['a running wait', waitsOf('9+, 4'), { n: 2, lastMs: 9, isEndless: false }],
])('it tells how far is known: %s', (_, waits, expected) => {
  expect(tableOf(waits)).toMatchObject(expected)
})

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no length of a wait', (ms) => {
  expect(() => tableOf([{ ms, event: 'waiting' }])).toThrow(RangeError)
})

test('the order of the waits does not matter', () => {
  const shuffled = anyWaits.chain((waits) =>
    fc.tuple(fc.constant(waits), fc.shuffledSubarray(waits, { minLength: waits.length })),
  )
  fc.assert(
    fc.property(shuffled, ([waits, other]) => {
      expect(tableOf(other)).toEqual(tableOf(waits))
    }),
  )
})
