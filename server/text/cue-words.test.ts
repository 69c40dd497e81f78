import { expect, test } from 'vitest'
import { cueWordsOf } from './cue-words'

test('listens for the longest word of each phrase, in lower case, without apostrophes and repeats', () => {
  expect(cueWordsOf(['our fault', "isn't easy", 'is not easy', 'Our Fault'])).toEqual(['fault', 'isnt', 'easy'])
})

test('a phrase with a hyphen gives a word of its own', () => {
  expect(cueWordsOf(['double-checking'])).toEqual(['checking'])
})

test('leaves common words out where the phrase has another', () => {
  expect(cueWordsOf(['put up with', 'with'], ['with'])).toEqual(['put', 'with'])
})

test('nothing in, nothing out', () => {
  expect(cueWordsOf([])).toEqual([])
  expect(cueWordsOf(['', "'"])).toEqual([])
})
