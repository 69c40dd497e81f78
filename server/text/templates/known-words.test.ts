import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  closingWords,
  dateWords,
  dayParts,
  good,
  greetedWords,
  greetingWords,
  hourWords,
  leadsToClosing,
  titles,
  WordSet,
} from './known-words'
import { wordHash } from './word-hash'

test('has its words, however they are written, and no others', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[b-z]{1,6}$/), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(words, words, (own, others) => {
      const set = new WordSet(own.join(' '))
      for (const word of own) expect([word, word.toUpperCase()].map((w) => set.has(wordHash(w)))).toEqual([true, true])
      for (const word of others) expect(set.has(wordHash(word))).toBe(own.includes(word))
    }),
    { seed: 6 },
  )
})

test('a word that shares a place in the table with one of its own is none of its own', () => {
  const set = new WordSet('lamp')
  expect(set.has(wordHash('lamp') ^ (1 << 14))).toBe(false)
  expect(set.has(wordHash('lamp') ^ (1 << 31))).toBe(false)
})

describe('which words are known', () => {
  test.each([
    ['a date', dateWords, 'Monday sundays December', 'may march mon today'],
    ['an hour', hourWords, 'am PM', 'a m hour'],
    ['a title', titles, 'Dr mrs vs', 'doctor st'],
    ['a greeting', greetingWords, 'Hi dear Olá', 'good there thanks'],
    ['what is greeted', greetedWords, 'there team mr again', 'hi lamp'],
    ['a part of the day', dayParts, 'morning evening', 'night week'],
    ['a closing', closingWords, 'Regards sincerely', 'thanks best'],
    ['what leads to a closing', leadsToClosing, 'kind best thanks and', 'regards the'],
  ])('%s', (_, set, has, hasNot) => {
    for (const word of has.split(' ')) expect([word, set.has(wordHash(word))]).toEqual([word, true])
    for (const word of hasNot.split(' ')) expect([word, set.has(wordHash(word))]).toEqual([word, false])
  })
  test('"good" before a part of the day', () => {
    expect(good).toBe(wordHash('Good'))
  })
})
