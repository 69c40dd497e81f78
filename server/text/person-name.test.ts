import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldLetters, holdsGivenName, mayBeSamePerson, mayBeSameWord, readPersonName } from './person-name'

function areOne(first: string, second: string): boolean {
  const [a, b] = [readPersonName(first), readPersonName(second)]
  if (a === null || b === null) throw new Error('no name')
  return mayBeSamePerson(a, b)
}

describe('two names may be one person', () => {
  test.each([
    ['Anna', 'Anna Berg'],
    ['Mr Smith', 'Anna Smith'],
    ['Berg, Anna', 'Anna Berg'],
    ['ANNA', 'anna'],
    ['Zoë', 'Zoe'],
    ['Łukasz', 'Lukasz'],
    ['A. Berg', 'Anna Stein'],
    ['Sam', 'Samantha'],
    ['Beth', 'Elizabeth'],
    ['Bob', 'Robert Hill'],
    ['Jim', 'James'],
    ['Jon', 'John'],
    ['Brain', 'Brian'],
    ['Sarah', 'Sara'],
    ['Mr Smith', 'Anna'],
    ['Anna', 'Анна'],
    ['van der Berg', 'Tom Berg'],
  ])('%s, %s', (first, second) => {
    expect(areOne(first, second)).toBe(true)
    expect(areOne(second, first)).toBe(true)
  })
})

describe('two names are two persons', () => {
  test.each([
    ['Sarah', 'Tom'],
    ['Sarah', 'Tom Berg'],
    ['Mr Smith', 'Anna Berg'],
    ['Mr Smith', 'Mrs Berg'],
    ['Sarah Connor', 'Tom Berg'],
    ['Peter van Dam', 'Anna van Loon'],
    ['Olivia', 'Priya'],
  ])('%s, %s', (first, second) => {
    expect(areOne(first, second)).toBe(false)
    expect(areOne(second, first)).toBe(false)
  })
})

test('a title alone is no name', () => {
  expect(readPersonName('Mr.')).toBeNull()
  expect(readPersonName('')).toBeNull()
  expect(readPersonName('Dr. Berg')).toEqual({ written: 'Dr. Berg', words: ['berg'], isFamilyName: true })
  expect(readPersonName('Dr. Anna Berg')?.isFamilyName).toBe(false)
})

test.each([
  ['Anna Berg', true],
  ['Zoë', true],
  ['Green Valley', false],
  ['Kettle', false],
])('%s holds a given name: %s', (written, expected) => {
  const name = readPersonName(written)
  expect(name !== null && holdsGivenName(name)).toBe(expected)
})

test('a word is itself, and likeness goes both ways', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (first, second) => {
      const [a, b] = [foldLetters(first), foldLetters(second)]
      expect(mayBeSameWord(a, a)).toBe(true)
      expect(mayBeSameWord(a, b)).toBe(mayBeSameWord(b, a))
    }),
  )
})
