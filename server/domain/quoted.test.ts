import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutQuoted } from './quoted'

describe('a text without its quotes', () => {
  it.each([
    ['nothing quoted', 'Hello', [], 'Hello'],
    ['one range', 'ab> cd', [{ start: 2, end: 6 }], 'ab    '],
    ['line breaks stay', 'a\r\n> b\n> c\nd', [{ start: 3, end: 10 }], 'a\r\n   \n   \nd'],
    [
      'two ranges',
      '> a\nb\n> c',
      [
        { start: 0, end: 3 },
        { start: 6, end: 9 },
      ],
      '   \nb\n   ',
    ],
    ['an emoji keeps its two places', 'a🙂b', [{ start: 1, end: 3 }], 'a  b'],
    ['up to the end', 'ab', [{ start: 1, end: 2 }], 'a '],
  ])('%s', (_name, text, quoted, expected) => {
    expect(withoutQuoted(text, quoted)).toBe(expected)
  })

  it('keeps its length, and every character outside the ranges keeps its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(60), { maxLength: 8 }), (text, cuts) => {
        const places = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b)
        const quoted = places.flatMap((start, at) => {
          const end = places[at + 1]
          return at % 2 === 0 && end !== undefined ? [{ start, end }] : []
        })
        const rest = withoutQuoted(text, quoted)
        expect(rest.length).toBe(text.length)
        for (let at = 0; at < text.length; at++) {
          const isQuoted = quoted.some((range) => range.start <= at && at < range.end)
          const isBreak = text[at] === '\n' || text[at] === '\r'
          expect(rest[at]).toBe(isQuoted && !isBreak ? ' ' : text[at])
        }
      }),
    )
  })
})
