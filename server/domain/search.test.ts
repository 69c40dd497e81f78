import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch } from './search'

const word = (words: string) => ({ words, isPrefix: false })
const beginning = (words: string) => ({ words, isPrefix: true })

describe('a search', () => {
  it.each([
    ['refund', [word('refund')]],
    ['  late   refund ', [word('late'), word('refund')]],
    ['ref*', [beginning('ref')]],
    ['"where is my" parcel', [word('where is my'), word('parcel')]],
    ['"where is my par"*', [beginning('where is my par')]],
    ['“where is”', [word('where is')]],
    ['"never closed', [word('never closed')]],
    ['e-mail', [word('e-mail')]],
    ['5%', [word('5%')]],
    ['re*fund', [word('re*fund')]],
    ['a"b c"d', [word('a'), word('b c'), word('d')]],
    ['NOT a OR (b)', [word('NOT'), word('a'), word('OR'), word('(b)')]],
    ['text:refund', [word('text:refund')]],
    ['заказ 注文', [word('заказ'), word('注文')]],
    ['a\0b', [word('a'), word('b')]],
    ['', []],
    ['   ', []],
    ['"" * - ?!', []],
    ['"', []],
  ])('%j is for %j', (search, terms) => expect(parseSearch(search)).toEqual(terms))

  it('holds no quote in any of its terms', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '*', ' ', 'a', '“', '\0', "'", '^') }), (search) => {
        for (const { words } of parseSearch(search)) expect(words).not.toMatch(/["\0]/)
      }),
    )
  })
})
