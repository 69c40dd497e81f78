import { expect, test } from 'vitest'
import {
  APOSTROPHE,
  AT,
  COLON,
  COMMA,
  DOT,
  GREATER,
  HYPHEN,
  isWordCharacter,
  LESS,
  SLASH,
  TYPOGRAPHIC_APOSTROPHE,
  UNDERSCORE,
} from './marks'

test('each sign has its own unit', () => {
  const units = [APOSTROPHE, TYPOGRAPHIC_APOSTROPHE, AT, SLASH, COLON, HYPHEN, DOT, COMMA, LESS, GREATER, UNDERSCORE]
  expect(String.fromCharCode(...units)).toBe("'’@/:-.,<>_")
})

test.each([
  ['a', true],
  ['Ä', true],
  ['7', true],
  ['\u0301', true],
  ['_', false],
  ["'", false],
  [' ', false],
  ['家', false],
  ['', false],
])('whether words are made of "%s": %s', (sign, expected) => {
  const units = Uint16Array.from(sign, (written) => written.charCodeAt(0))
  expect(isWordCharacter(units, 0)).toBe(expected)
})
