import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cssString } from './css-string'

test.each([
  ['Hollowpine Desk', '"Hollowpine Desk"'],
  ['Ann & Söhne', '"Ann \\26  S\\f6 hne"'],
  ['"; } </style>', '"\\22 \\3b  \\7d  \\3c \\2f style\\3e "'],
])('%j is %j', (text, string) => expect(cssString(text)).toBe(string))

test('no text ends the string that it is in', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cssString(text)).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*"$/)
    }),
  ))
