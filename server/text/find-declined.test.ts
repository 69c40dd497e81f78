import { expect, test } from 'vitest'
import { english } from './english'
import { findDeclined } from './find-declined'

const declining = [
  'Unfortunately we cannot refund this order.',
  "I'm afraid we can't change the address once the parcel has left.",
  'I am sorry, but this is not possible.',
  "Sorry, that isn't possible with your plan.",
  'There is nothing we can do about it.',
  'There is nothing more I can do for you here.',
  'We are unable to replace the lamp.',
  'We are currently not able to extend your licence.',
  'Your order is not eligible for a return.',
  'Refunds after thirty days are outside our policy.',
  'Our policy does not allow exchanges.',
  'You will have to contact somebody else about this.',
  "You'll need to speak to your bank.",
  'You would have to contact the manufacturer.',
  'We do not offer repairs for this model.',
  'The ticket cannot be refunded.',
  'If that disappoints you I understand, but we cannot waive the fee.',
  'We must decline your claim.',
  'That is out of our hands.',
]
test.each(declining)('%j declines', (text) => {
  const found = findDeclined(`Hello Ann.\n${text}\nKind regards`, english)
  expect(found).not.toBeNull()
  expect(text).toBe(`Hello Ann.\n${text}`.slice(found?.start, found?.end))
})

const notDeclining = [
  'We cannot wait to help you.',
  "We can't thank you enough.",
  'If that is not possible, send us a photo instead.',
  'If it is not possible to log in, reset the password.',
  'We are unable to reproduce it until you send the log.',
  'I am unable to find your order under this number.',
  'We cannot start before you confirm the address.',
  'We cannot refund it without the receipt.',
  'Is that not possible for you?',
  "Can't we refund this?",
  'I am sorry that you were told we cannot refund this.',
  'You said there is nothing we can do, but I have refunded it.',
  'I have refunded the full amount today.',
  'There is nothing you need to do.',
  'You are eligible for a refund.',
  'You can contact your bank any time.',
  '> We cannot refund this order.',
  'Please do not worry.',
  'Nothing is impossible.',
  '',
]
test.each(notDeclining)('%j declines nothing', (text) => {
  expect(findDeclined(text, english)).toBeNull()
})

test('the last of several is found', () => {
  const text = 'We cannot refund it. A replacement is not possible either. Have a nice day.'
  const found = findDeclined(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('A replacement is not possible either.')
})

const hostile = [
  'we cannot '.repeat(10_000),
  'not '.repeat(25_000),
  'if, but '.repeat(12_000),
  'you will have to '.repeat(6000),
  `nothing ${' '.repeat(100_000)}we can do`,
  'we are afraid simply just really '.repeat(3000),
]
test('100 kB of words made to be slow take milliseconds', () => {
  const before = performance.now()
  for (const text of hostile) findDeclined(text, english)
  expect(performance.now() - before).toBeLessThan(500)
})
