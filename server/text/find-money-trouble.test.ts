import { expect, test } from 'vitest'
import { english } from './english'
import { findMoneyTrouble } from './find-money-trouble'

const TOLD: [string, string][] = [
  ['You charged me twice for one order', 'wrongly-charged'],
  ['I have been billed even though I cancelled in March', 'wrongly-charged'],
  ['they took £40 without my consent', 'money-taken'],
  ['There is a double charge on my card', 'wrongly-charged'],
  ['I was overcharged', 'wrongly-charged'],
  ['An unauthorised payment left my account', 'wrongly-charged'],
  ['Why was I charged 9.99 on Monday?', 'why-charged'],
  ['Why have you taken money from my account', 'why-charged'],
  ['You keep charging me for a plan I do not have', 'wrongly-charged'],
  ['The hotel charged me an extra night', 'wrongly-charged'],
  ['I was billed $80 rather than $60', 'wrongly-charged'],
  ['Money has been taken from my account', 'money-taken'],
  ['someone stole my money', 'money-taken'],
  ['€30 deducted from our wallet', 'money-taken'],
  ["I still haven't received my refund", 'not-returned'],
  ['never got my money back', 'not-returned'],
  ['My refund has not arrived', 'money-missing'],
  ['The deposit was never returned', 'not-returned'],
  ["Where's my refund?", 'not-returned'],
  ['Give me my money back', 'wants-money-back'],
  ['Waiting six weeks for a refund', 'waits-for-refund'],
  ['You owe me fifty pounds', 'waits-for-refund'],
  ['They refuse to refund the broken kettle', 'not-returned'],
  ['I paid on Friday but the order does not show', 'paid-without-thing'],
  ['Payment went through but I got nothing', 'paid-without-thing'],
  ['you have robbed me of 200 dollars', 'money-taken'],
  ['My gift card balance has disappeared', 'money-missing'],
  ['There is $20 missing', 'money-missing'],
]
test.each(TOLD)('finds that %j tells of trouble with money: %s', (text, rule) => {
  expect(findMoneyTrouble(text, english)?.rule).toBe(rule)
})

const NOT_TOLD = [
  '',
  'How much do you charge for delivery?',
  'What is your refund policy?',
  'Not worth the money.',
  'I will pay on Friday.',
  'When will I be charged?',
  'Will I be charged twice if I renew now?',
  'Can I pay by card?',
  'A waste of money.',
  'Thanks for my refund!',
  'The refund has arrived.',
  'Can I get a refund?',
  'My phone will not charge.',
  'I charged the battery twice.',
  'It took too long.',
  'The course costs $50.',
  'I paid for two seats.',
  'I have no money for that.',
  'He owes me a favour.',
]
test.each(NOT_TOLD)('%j tells of none', (text) => {
  expect(findMoneyTrouble(text, english)).toBeNull()
})

test('the range holds the words that tell it', () => {
  const text = 'Good day. You charged me twice. Please look.'
  const found = findMoneyTrouble(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('You charged')
})

test.each(['charged ', 'my refund ', 'took all of my ', 'paid but ', '$9 ', 'not yet been ', 'a'])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    findMoneyTrouble(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(1500)
  },
)
