import { expect, test } from 'vitest'
import { specificTerms } from './specific-terms'

test('terms are uncommon words, as stems, and values; common and short words are none', () => {
  const { terms } = specificTerms('Please help, the blenders of order #A-48213 cost $20 too much')
  expect([...terms].sort()).toEqual(['$20', 'a-48213', 'blend', 'cost', 'order'])
})

test('forms of a word are one term', () => {
  expect(specificTerms('charged').terms).toEqual(specificTerms('charges').terms)
})

test.each<[string, boolean, boolean, number]>([
  ['', false, false, 0],
  ['order 48213', true, false, 0],
  ['since 2024', false, false, 0],
  ['it took €5 more', true, false, 0],
  ['error code 12?', false, true, 1],
  ['it fails? why?', false, false, 2],
])('%j', (text, hasIdOrAmount, hasErrorText, questionMarks) => {
  expect(specificTerms(text)).toMatchObject({ hasIdOrAmount, hasErrorText, questionMarks })
})
