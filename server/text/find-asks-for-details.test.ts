import { expect, test } from 'vitest'
import { english } from './english'
import { findAskedDetails } from './find-asks-for-details'

const SAID: [string, string][] = [
  ['Could you share your order number?', 'order'],
  ['Please DM us your booking reference', 'order'],
  ['What is your account number?', 'account'],
  ['Which email address did you use?', 'email'],
  ['May I have a phone number to reach you?', 'phone'],
  ['Who am I speaking with?', 'name'],
  ['Your postcode, please?', 'address'],
  ['Please confirm your date of birth', 'birth'],
  ['Send us the serial number from the label', 'serial'],
  ['Please send your full name and email address', 'name+email'],
  ['Can I have your name, phone number and delivery address?', 'name+phone+address'],
  ['Username?', 'account'],
  ['Mind sharing your customer ID?', 'account'],
  ['Under which name was the table booked?', 'name'],
  ['How do you spell your surname?', 'name'],
  ['When were you born?', 'birth'],
  ['I still need your surname and the tracking number', 'name+order'],
  ['What number can we call you on?', 'phone'],
  ['Please give your order number so that we can change the address', 'order'],
  ['If you DM us your email, we can look', 'email'],
  ['Do you have your invoice number to hand?', 'order'],
]
test.each(SAID)('finds that %j asks for: %s', (text, rule) => {
  expect(findAskedDetails(text, english)?.rule).toBe(rule)
})

const NOT_SAID = [
  '',
  'Your order number is 5512',
  'I can see your email address already',
  'Enter your booking reference on our website',
  'Please do not share your phone number',
  'What does the message say?',
  'When did you place the order?',
  'You can email us any time',
  'My name is Ada, how can I help?',
  'We have updated your address',
  'Thanks for the order number',
  'Is your address book syncing?',
  'What is the name of the song?',
  'I will email you the tracking number',
  'Please quote your ticket number when you call us',
  'May I have a moment to pull up your account details?',
  'Can you log in to your account?',
  'Please check your email for news',
  'Which phone do you have?',
  'Please let me know once you have the serial number',
  'You may need your account number when you ring them',
  'Can you send an email to our support team?',
]
test.each(NOT_SAID)('%j does not', (text) => {
  expect(findAskedDetails(text, english)).toBeNull()
})

test('the range holds the words that say it', () => {
  const text = 'Hello. Could you share your order number? Thanks.'
  const found = findAskedDetails(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('Could you share your order number')
})

test('the range takes in the whole name of a detail', () => {
  const text = 'Please DM us your email address.'
  const found = findAskedDetails(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('Please DM us your email address')
})

test.each(['your order number ', 'please send ', 'could you ', 'name and ', 'what is the ', 'a'])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    findAskedDetails(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(1500)
  },
)
