import { describe, expect, test } from 'vitest'
import { addressEnd, endOfChunk, endOfPlaceholder, endOfQuotation, isOpeningQuote } from './chunks'

const unitsOf = (text: string): Uint16Array => Uint16Array.from(`${text}\0`, (sign) => sign.charCodeAt(0))

describe('an address goes on to the next blank, without the marks of the sentence', () => {
  test.each([
    ['://shop.example/a?b=1 now', '://shop.example/a?b=1'],
    ['://shop.example/a, then', '://shop.example/a'],
    ['://shop.example/a.).', '://shop.example/a'],
    ['://shop.example/a\nnow', '://shop.example/a'],
    ['://shop.example/(a)/', '://shop.example/(a)/'],
    ['://shop.example', '://shop.example'],
    ['.,!?;:)]"\'>', ''],
    ['', ''],
  ])('%j', (text, chunk) => {
    expect(text.slice(0, endOfChunk(unitsOf(text), 0))).toBe(chunk)
  })
  test('never ends before it began', () => {
    expect(endOfChunk(unitsOf('...'), 2)).toBe(2)
  })
})

describe('an e-mail address has a name, a sign, and a host with a dot', () => {
  test.each([
    ['me@shop.example', 'me@shop.example'],
    ['me@shop.example.', 'me@shop.example'],
    ['me@shop.example, or call', 'me@shop.example'],
    ['a.b-c_d@my-shop.co.example!', 'a.b-c_d@my-shop.co.example'],
    ['@shop.example', '@shop.example'],
    ['me@shop', ''],
    ['me@.example', ''],
    ['me@', ''],
    ['me you@shop.example', ''],
    ['me+you', ''],
    ['', ''],
    [`${'a'.repeat(63)}@b.example`, `${'a'.repeat(63)}@b.example`],
    [`${'a'.repeat(65)}@b.example`, ''],
  ])('%s', (text, address) => {
    expect(text.slice(0, addressEnd(unitsOf(text), 0))).toBe(address)
  })
})

describe('a quotation is closed on its line', () => {
  test.each([
    ['"Blue Lamp" is', '"Blue Lamp"'],
    ["'Blue Lamp'.", "'Blue Lamp'"],
    ['“Blue Lamp” is', '“Blue Lamp”'],
    ['‘Blue Lamp’ is', '‘Blue Lamp’'],
    ['«Blue Lamp» is', '«Blue Lamp»'],
    ["'It's blue' she", "'It's blue'"],
    ['"Blue\nLamp"', ''],
    ['"Blue Lamp', ''],
    ['“Blue Lamp"', ''],
    ['""', ''],
    ['"', ''],
    [`"${'a'.repeat(60)}"`, `"${'a'.repeat(60)}"`],
    [`"${'a'.repeat(61)}"`, ''],
  ])('%j', (text, quotation) => {
    const units = unitsOf(text)
    expect(text.slice(0, endOfQuotation(units, 0))).toBe(quotation)
    expect(isOpeningQuote(units, 0)).toBe(quotation !== '')
  })
  test('none begins within a word or at another sign', () => {
    expect(isOpeningQuote(unitsOf("the lamps' shade'"), 9)).toBe(false)
    expect(isOpeningQuote(unitsOf('(a( b'), 0)).toBe(false)
    expect(isOpeningQuote(unitsOf("of 'it' all"), 3)).toBe(true)
  })
})

describe('a placeholder is one word in angles', () => {
  test.each([
    ['<LINK> here', '<LINK>'],
    ['<ORDER_NO_2>', '<ORDER_NO_2>'],
    ['<>', ''],
    ['<two words>', ''],
    ['<LINK', ''],
    [`<${'A'.repeat(22)}>`, `<${'A'.repeat(22)}>`],
    [`<${'A'.repeat(23)}>`, ''],
  ])('%s', (text, placeholder) => {
    expect(text.slice(0, endOfPlaceholder(unitsOf(text), 0))).toBe(placeholder)
  })
})

test.each([
  ['opening quotes', '"a '],
  ['typographic quotes', '“'],
  ['angles', '<a'],
  ['points', 'a.'],
  ['signs of addresses', 'a@'],
])('from each of thirty thousand places of %s no more than a few signs are looked at', (_, piece) => {
  const units = unitsOf(piece.repeat(30_000 / piece.length))
  const started = performance.now()
  for (let at = 0; at < units.length; at++) {
    addressEnd(units, at)
    isOpeningQuote(units, at)
    endOfPlaceholder(units, at)
  }
  expect(performance.now() - started).toBeLessThan(500)
})
