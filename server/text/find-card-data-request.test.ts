import { expect, test } from 'vitest'
import { english } from './english'
import { findCardDataRequest } from './find-card-data-request'

const SAID: [string, string][] = [
  ['Could you send me your card number?', 'asks'],
  ['Please type the long number here', 'asks'],
  ['What is the CVV?', 'asks'],
  ['And the expiry date, please?', 'asks'],
  ['I need your PIN to go on', 'asks'],
  ['Kindly share the OTP you received', 'asks'],
  ['Please give me your password', 'asks'],
  ['May I have the three digits on the back of the card?', 'asks'],
  ['Send a photo of your card', 'asks'],
  ['I am texting you a code, read it back to me', 'asks'],
  ['We need your whole card number to pay the refund', 'asks'],
  ['What password do you log in with?', 'asks'],
  ['May I take your card details now?', 'asks'],
  ['Which three digits are on the back?', 'asks'],
  ['When does your card expire?', 'asks'],
  ['To buy the ticket I need your card number', 'asks'],
  ['You can message me the card number', 'asks'],
  ['To pay I require the one-time passcode sent to your phone', 'asks'],
]
test.each(SAID)('finds that %j asks for card data or a secret: %s', (text, rule) => {
  expect(findCardDataRequest(text, english)?.rule).toBe(rule)
})

const NOT_SAID = [
  '',
  'What are the last four digits of your card?',
  'Never send us your card number',
  'Please do not share your PIN',
  'Enter your card number on our secure page',
  'You can update your card in the app settings',
  'Please send the gift card code',
  'Your card was declined',
  'Have you changed your password?',
  'Please reset your password with this link',
  'Could I have your postcode?',
  'What is your membership card number?',
  'Please call us to give your card details over the phone',
  'Could you send a photo of the broken card reader?',
  'Please delete the post with your card number',
  'We need you to set a new PIN',
  'Use the one-time code to sign in',
  'Can you confirm that the PIN works?',
  'What is the expiry date on the carton?',
  'Please follow the link to give your card details',
  'What password error do you get?',
]
test.each(NOT_SAID)('%j does not', (text) => {
  expect(findCardDataRequest(text, english)).toBeNull()
})

test('the range holds the words that say it', () => {
  const text = 'Thanks. Could you send me your card number? Bye.'
  const found = findCardDataRequest(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('Could you send me your card number')
})

test.each(['your card number ', 'please send ', 'the code ', 'what is your ', 'a'])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    findCardDataRequest(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(1500)
  },
)
