import { expect, test } from 'vitest'
import { allForms, bothNumbers, joinedPhrases, listed } from './phrases'

test('a list is read over lines, with single spaces and without gaps', () => {
  expect(listed('one, two  words,\n  three ,')).toEqual(['one', 'two words', 'three'])
  expect(listed('')).toEqual([])
})

test('phrases are joined in every way', () => {
  expect(joinedPhrases(['senior', 'other'], ['agent', 'person'])).toEqual([
    'senior agent',
    'senior person',
    'other agent',
    'other person',
  ])
  expect(joinedPhrases(['put'], ['you'], ['on', 'through'])).toEqual(['put you on', 'put you through'])
  expect(joinedPhrases(['put'], [])).toEqual([])
})

test('a verb has all its forms', () => {
  expect(allForms(['pass on', 'bring'], { bring: 'brought' })).toEqual([
    'pass on',
    'passing on',
    'passes on',
    'passed on',
    'bring',
    'bringing',
    'brings',
    'brought',
  ])
})

test('a noun has both numbers', () => {
  expect(bothNumbers(['manager', 'boss'])).toEqual(['manager', 'managers', 'boss'])
})
