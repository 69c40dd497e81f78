import { describe, expect, it } from 'vitest'
import { parseSingleKeys } from './single-keys'

describe('single keys', () => {
  it.each([
    ['off', 'off'],
    ['on', 'on'],
    [undefined, 'on'],
    ['false', 'on'],
  ])('of a cookie that says %s are %s', (cookie, keys) => expect(parseSingleKeys(cookie)).toBe(keys))
})
