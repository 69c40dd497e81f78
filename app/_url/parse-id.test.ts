import { describe, expect, it } from 'vitest'
import { parseId } from './parse-id'

describe('an id in an address', () => {
  it.each([
    ['1', 1],
    ['9007199254740991', 9_007_199_254_740_991],
    ['9007199254740992', null],
    ['0', null],
    ['01', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    ['', null],
    [undefined, null],
    [['1', '2'], null],
  ])('%j is %j', (value, id) => expect(parseId(value)).toBe(id))
})
