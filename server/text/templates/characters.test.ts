import { describe, expect, test } from 'vitest'
import {
  ALONE,
  BLANK,
  bitsAt,
  characters,
  DIGIT,
  LETTER,
  LOWER,
  NEWLINE,
  OF_WORD,
  PLAIN,
  STOP,
  UPPER,
} from './characters'

const bitsOf = (character: string): number => (characters[character.charCodeAt(0)] ?? 0) & ~PLAIN
const plainOf = (character: string): string => String.fromCharCode((characters[character.charCodeAt(0)] ?? 0) & PLAIN)

describe('a character is what it is to a reader', () => {
  test.each([
    ['small letter', LOWER, 'aéßж'],
    ['modifier, mark or number that is no digit', LOWER, '\u0301²Ⅷ'],
    ['capital', UPPER, 'AÉЖǅ'],
    ['digit of any script', DIGIT, '09٣५'],
    ['blank', BLANK, ' \t\u00a0\u3000\u200b\u0001'],
    ['end of a line', NEWLINE, '\n\r\u2028\u2029'],
    ['stop', STOP, '.!?…:;。！？।'],
    ['sign of a script without blanks', ALONE, '家ひカกລក'],
    ['nothing', 0, '\0-,@<>"\u2019€\ud83d\ude00'],
  ])('%s', (_, bits, all) => {
    expect(Array.from({ length: all.length }, (_, at) => bitsOf(all.charAt(at)))).toEqual(
      new Array(all.length).fill(bits),
    )
  })
})

test('no character is two things', () => {
  const all = [...characters].map((character) => character & ~PLAIN)
  expect(all.filter((bits) => (bits & (bits - 1)) !== 0)).toEqual([])
})

test('a letter is of either case, and what words are made of is a letter or a digit', () => {
  expect(LETTER).toBe(LOWER | UPPER)
  expect(OF_WORD).toBe(LOWER | UPPER | DIGIT)
  expect((LETTER | OF_WORD | BLANK | NEWLINE | STOP | ALONE) & PLAIN).toBe(0)
})

describe('its plain form is in lower case and one unit', () => {
  test.each([
    ['a capital', 'Q', 'q'],
    ['a letter as wide as a Chinese sign', 'Ｑ', 'q'],
    ['the sign for kelvin', '\u212a', 'k'],
    ['a raised digit', '²', '2'],
    ['a small letter', 'é', 'é'],
    ['what becomes two units in plain form stays', 'ﬁ', 'ﬁ'],
    ['what becomes two units in lower case stays', 'İ', 'İ'],
    ['half of an emoji stays', '\ud83d', '\ud83d'],
  ])('%s', (_, written, plain) => {
    expect(plainOf(written)).toBe(plain)
  })
  test('a letter that was set in capitals reads as the small one', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyzäöüéñøžшя') expect(plainOf(letter.toUpperCase())).toBe(letter)
  })
})

test('nothing stands before the first unit or beyond the last', () => {
  const units = Uint16Array.from([65])
  expect(bitsAt(units, -1)).toBe(0)
  expect(bitsAt(units, 0)).toBe(UPPER | 97)
  expect(bitsAt(units, 1)).toBe(0)
})
