import { expect, test } from 'vitest'
import { anyWordByLetter } from './first-letters'
import { pattern } from './pattern'

const phrases = ['look', 'look into', "isn't easy", "'re late", 'Log']

test('finds whole words only, the longest phrase first, with or without apostrophe', () => {
  const any = pattern(anyWordByLetter(phrases))
  expect(any.exec('we look into it')?.[0]).toBe('look into')
  expect(any.exec('That isnt easy')?.[0]).toBe('isnt easy')
  expect(any.exec('LOG it')?.[0]).toBe('LOG')
  expect(any.exec('overlooking logs')).toBeNull()
})

test('a phrase that begins with an apostrophe is found behind a word', () => {
  expect(pattern(anyWordByLetter(phrases)).exec("we're late")?.[0]).toBe("'re late")
})

test('an empty list matches nothing', () => {
  expect(pattern(anyWordByLetter([])).test('')).toBe(false)
})
