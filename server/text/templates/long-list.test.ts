import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LongList } from './long-list'

const CHUNK = 1 << 20
const whole = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

test('holds what an array would, however it is filled', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(whole, fc.array(whole, { maxLength: 9 })), { maxLength: 30 }), (pushes) => {
      const list = new LongList()
      for (const pushed of pushes) {
        if (typeof pushed === 'number') list.push(pushed)
        else list.pushAll(Int32Array.from([...pushed, 99]), pushed.length)
      }
      const expected = pushes.flat()
      const copied = new Int32Array(expected.length)
      list.copy(0, expected.length, copied)
      expect(list.size).toBe(expected.length)
      expect([...copied]).toEqual(expected)
      expect(expected.map((_, at) => list.at(at))).toEqual(expected)
    }),
    { seed: 11 },
  )
})

test('is the same on both sides of where its memory is parted', () => {
  const list = new LongList()
  list.pushAll(new Int32Array(CHUNK - 2).fill(1), CHUNK - 2)
  list.pushAll(Int32Array.of(2, 3, 4, 5), 4)
  list.push(6)
  expect(list.size).toBe(CHUNK + 3)
  expect([-3, -2, -1, 0, 1, 2].map((n) => list.at(CHUNK + n))).toEqual([1, 2, 3, 4, 5, 6])
  const copied = new Int32Array(7)
  list.copy(CHUNK - 3, 6, copied)
  expect([...copied]).toEqual([1, 2, 3, 4, 5, 6, 0])
})

test('one by one it crosses that place too', () => {
  const list = new LongList()
  for (let n = 0; n < CHUNK + 2; n++) list.push(n)
  expect([CHUNK - 1, CHUNK, CHUNK + 1].map((n) => list.at(n))).toEqual([CHUNK - 1, CHUNK, CHUNK + 1])
})

test('several times as much as one part is taken at once', () => {
  const list = new LongList()
  const values = Int32Array.from({ length: 2 * CHUNK + 5 }, (_, n) => n)
  list.push(-1)
  list.pushAll(values, values.length)
  const copied = new Int32Array(values.length)
  list.copy(1, values.length, copied)
  expect(list.size).toBe(values.length + 1)
  expect(copied.every((value, n) => value === n)).toBe(true)
})

test('holds nothing beyond its end, and copies nothing from there', () => {
  const list = new LongList()
  expect(list.size).toBe(0)
  expect(list.at(0)).toBe(0)
  const copied = Int32Array.of(7, 7)
  list.copy(0, 2, copied)
  list.copy(0, 0, copied)
  expect([...copied]).toEqual([7, 7])
})
