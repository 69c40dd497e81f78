import { describe, expect, test } from 'vitest'
import { findDeniedNames, namesMentioned } from './mentioned-name'
import { readPersonName } from './person-name'

describe('a name that the customer says not to have', () => {
  test.each([
    ['My name is not Sarah!', 'My name is not Sarah'],
    ["I'm not Sarah, who is that?", "I'm not Sarah"],
    ["my name isn't Sarah", "my name isn't Sarah"],
  ])('%j', (text, expected) => {
    expect(findDeniedNames(text).map(({ start, end }) => text.slice(start, end))).toEqual([expected])
  })
  test.each([
    '',
    "I'm not sure",
    'I am not Sarah Berg’s sister',
    'My name is Sarah, not Tom',
    'It is not Amber coloured',
  ])('none in %j', (text) => {
    expect(findDeniedNames(text)).toEqual([])
  })
})

test.each([
  ['my wife sarah ordered it', true],
  ['SARAH told me', true],
  ['Sara told me', true],
  ['write to sarah.berg@shop.example', true],
  ['I am @sarahb88', true],
  ['it is a sara', false],
  ['the parcel is late', false],
  ['', false],
])('%j mentions Sarah: %s', (text, expected) => {
  const name = readPersonName('Sarah')
  expect(name !== null && namesMentioned(name, text, [])).toBe(expected)
})

test('what is left out is no mention', () => {
  const name = readPersonName('Sarah')
  expect(name !== null && namesMentioned(name, 'Hi Sarah, hello', [{ start: 3, end: 8 }])).toBe(false)
})

test('a hostile text costs milliseconds', () => {
  const name = readPersonName('Sarah Berg')
  const started = performance.now()
  for (const part of ['Sarxh ', 'S', '@a.', 'not ', 'I am not ']) {
    const text = part.repeat(100_000 / part.length)
    findDeniedNames(text)
    if (name !== null) namesMentioned(name, text, [])
  }
  expect(performance.now() - started).toBeLessThan(2000)
})
