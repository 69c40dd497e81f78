import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSentences } from './sentences'

const sentencesOf = (text: string): string[] => cutSentences(text).map(({ start, end }) => text.slice(start, end))

test.each<[string, string[]]>([
  ['', []],
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Version 1.5 of shop.example is out. Yes', ['Version 1.5 of shop.example is out.', 'Yes']],
  ['one\ntwo', ['one', 'two']],
  ['> quoted. And more\n  > again\nnew', ['new']],
  [`${'a'.repeat(1500)}`, ['a'.repeat(1001), 'a'.repeat(499)]],
])('%j', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected)
})

test('sentences are in order, do not overlap and stay inside the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      let last = 0
      for (const { start, end } of cutSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})
