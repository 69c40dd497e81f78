import { expect, test } from 'vitest'
import { english } from './english'
import { findThirdContact } from './find-third-contact'

const COUNTED = [
  'This is my third email about the same invoice.',
  'I have called four times since Monday!',
  'Emailed you 5 times, no answer.',
  'I sent three messages last week and heard nothing.',
  'for the fourth time: the code does not work',
  'Explained this to several different agents already.',
  'I have rung you 12 times.',
  'Wrote to you 4x and still no word.',
  'This is now the third ticket I open.',
  'after six calls I give up',
]
test.each(COUNTED)('%j counts three contacts and more', (text) => {
  expect(findThirdContact(text, english)).not.toBeNull()
})

const NOT_COUNTED = [
  '',
  'I called you this morning.',
  'I tried the button three times.',
  'Do I need to send three messages?',
  'My third order arrived today.',
  'I have written to you twice.',
  'Called you 2 times today.',
  'If I have called three times, who helps me?',
  'I do not want to send four emails.',
]
test.each(NOT_COUNTED)('%j does not', (text) => {
  expect(findThirdContact(text, english)).toBeNull()
})
