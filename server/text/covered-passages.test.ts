import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coveredPassages } from './covered-passages'

const wordsOf = (text: string, from: number, to: number) =>
  [...text.matchAll(/[a-z]+/gi)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .slice(from, to)
const passages = (text: string, from: number, to: number) =>
  coveredPassages(text, wordsOf(text, from, to)).map(({ start, end }) => text.slice(start, end))

test.each<[string, string, number, number, string[]]>([
  ['within a sentence from the first to the last', 'Hi Ann, the red fox ran. Bye.', 2, 6, ['the red fox ran.']],
  ['over neighbouring sentences', 'The fox ran. The dog sat! Bye.', 0, 6, ['The fox ran. The dog sat!']],
  ['over lines', 'The fox ran.\n\nThe dog sat.', 0, 6, ['The fox ran.\n\nThe dog sat.']],
  ['over marks', 'The fox ran at . The dog sat.', 0, 7, ['The fox ran at . The dog sat.']],
  ['nothing', 'The fox ran.', 0, 0, []],
])('a passage goes on %s', (_, text, from, to, expected) => {
  expect(passages(text, from, to)).toEqual(expected)
})

test('a range that a full stop cuts is not cut', () => {
  const text = 'We asked Dr. Berg for you.'
  const ranges = [
    { start: 0, end: 8 },
    { start: 9, end: 17 },
    { start: 18, end: 25 },
  ]
  expect(coveredPassages(text, ranges)).toEqual([{ start: 0, end: text.length }])
})

test('what lies between two passages is left out', () => {
  const text = 'The fox ran. Thank you. The dog sat.'
  const ranges = [...wordsOf(text, 0, 3), ...wordsOf(text, 5, 8)]
  expect(coveredPassages(text, ranges).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The fox ran.',
    'The dog sat.',
  ])
})

test('passages lie in the text, in order and apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('fox', 'ran.', 'Hi!', '\n', '…', '> dog', '(sat)'), { maxLength: 30 }),
      fc.nat(9),
      (parts, from) => {
        const text = parts.join(' ')
        let last = 0
        for (const { start, end } of coveredPassages(text, wordsOf(text, from, from + 7))) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      },
    ),
  )
})
