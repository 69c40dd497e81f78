import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asksToRepeat, findSaidAgain, readSaid } from './sent-again'
import { madeWords } from './testing'

const nobody = () => false
const saidAgain = (earlier: string, later: string, isPerson: (written: string) => boolean = nobody) => {
  const found = findSaidAgain(readSaid(earlier, isPerson), readSaid(later, isPerson), null)
  return found === null ? null : found.later.map(({ start, end }) => later.slice(start, end)).join(' ')
}

test.each([
  [7, false],
  [8, true],
])('%i words are said again: %s', (count, isAgain) => {
  expect(saidAgain(madeWords(0, count), madeWords(0, count)) !== null).toBe(isAgain)
})

test.each([
  [20, 10, true],
  [21, 10, false],
])('of %i words %i are said again: %s', (all, kept, isAgain) => {
  expect(saidAgain(madeWords(0, all), madeWords(0, kept)) !== null).toBe(isAgain)
})

test('what only points back and who is greeted is no part of it', () => {
  const words = madeWords(0, 9)
  const isAnna = (written: string) => written === 'Anna'
  expect(saidAgain(`Hi Anna, ${words}.`, `Dear Ms Berg, as I said before, ${words}.`)).toBe(words)
  expect(saidAgain(`${words}.`, `${words}, Anna.`, isAnna)).toBe(words)
  expect(saidAgain(`${words}.`, `${words}, Anna.`)).toBeNull()
  expect(saidAgain(`My name is Tom and ${words}`, `My name is Maya and ${words}`)).not.toBeNull()
  expect(saidAgain(`The driver is Tom and ${words}`, `The driver is Ben and ${words}`)).toBeNull()
})

test.each(['word', '5', '3 May', 'https://a.example', 'A-1002'])('"%s" more says something new', (more) => {
  const words = madeWords(0, 12)
  expect(saidAgain(words, `${words} ${more}`)).toBeNull()
})

test('words in another order say something else', () => {
  const words = madeWords(0, 9).split(' ')
  expect(saidAgain(words.join(' '), words.toReversed().join(' '))).toBeNull()
})

describe('a reply of the same template', () => {
  const reworded = (earlier: string, later: string) =>
    findSaidAgain(readSaid(earlier, nobody), readSaid(later, nobody), () => true) !== null
  const [start, end] = [madeWords(0, 9), madeWords(100, 9)]
  test.each([
    ['three other words in a row', madeWords(200, 3), true],
    ['four other words in a row', madeWords(200, 4), false],
    ['a value that was there', '1002', true],
    ['another value', '1003', false],
    ['a "not"', 'not', false],
  ])('with %s', (_, between, isAgain) => {
    expect(reworded(`${start} 1002 ${end}`, `${start} ${between} ${end}`)).toBe(isAgain)
  })
})

test('a reply says itself again, and never anything longer by a word', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 60 }), fc.nat(300), fc.nat(60), (count, from, place) => {
      const words = madeWords(from, count).split(' ')
      expect(saidAgain(words.join(' '), words.join(' '))).toBe(words.join(' '))
      const more = [...words.slice(0, place), madeWords(900, 1), ...words.slice(place)]
      expect(saidAgain(words.join(' '), more.join(' '))).toBeNull()
    }),
  )
})

test.each([
  ['Could you resend it?', true],
  ['please send me the link again', true],
  ["I didn't get your mail", true],
  ['It fails again', false],
  ['', false],
])('%j asks to repeat: %s', (text, expected) => {
  expect(asksToRepeat(text)).toBe(expected)
})

test('a hostile text costs milliseconds', () => {
  const started = performance.now()
  for (const part of ['as i said ', 'as we have already ', 'again, ', 'a ', 'My name is ', 'Anna ']) {
    const text = part.repeat(100_000 / part.length)
    findSaidAgain(readSaid(text, nobody), readSaid(text, nobody), null)
    asksToRepeat(text)
  }
  expect(performance.now() - started).toBeLessThan(2000)
})
