import { expect, test } from 'vitest'
import { findUnfilledGreeting } from './unfilled-greeting'

test.each<[string, string, boolean]>([
  ['Dear , it is on its way.', 'Dear ,', true],
  ['Hi  , it is on its way.', 'Hi  ,', true],
  ['Hello ,, it is on its way.', 'Hello ,,', true],
  ['Hello,, it is on its way.', 'Hello,,', true],
  ['Dear Mr. , it is on its way.', 'Dear Mr. ,', true],
  ['Hi First Name, it is on its way.', 'Hi First Name', true],
  ['Hi undefined, it is on its way.', 'Hi undefined', true],
  ['Good morning , it is on its way.', 'Good morning ,', false],
  ['Hi , it is on its way.', 'Hi ,', false],
])('%j was left without a name', (text, expected, isSure) => {
  expect(findUnfilledGreeting(text)).toEqual({
    start: 0,
    end: expected.length,
    text: expected,
    isSure,
  })
})

test.each([
  '',
  'Hi, hello',
  'Hi Anna, hello',
  'Hello!',
  'Dear Mr. Null, hello',
  'Dear Sir , hello',
  'Hidden , hello',
  'So , hi',
])('%j is a greeting like any other, or none', (text) => {
  expect(findUnfilledGreeting(text)).toBeNull()
})
