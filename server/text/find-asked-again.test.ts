import { expect, test } from 'vitest'
import { english } from './english'
import { findAskedAgain, type Said } from './find-asked-again'

/** "c: ..." is the customer, "a: ..." whoever answers. */
const said = (drawn: string): Said[] =>
  drawn
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line.trim().slice(3), isCustomer: line.trim().startsWith('c') }))

const again = (earlier: string, reply: string) => findAskedAgain(reply, said(earlier), english)

const ORDER = 'c: Where is order 44718?'
const ASKED = 'Please send us your order number.'

const AGAIN: [string, string, string[]][] = [
  [ORDER, ASKED, ['order']],
  ['a: What is your order number?\nc: 44718', 'Could you give me your order number?', ['order']],
  ['c: My tracking number is JD0002219', 'May I have the tracking number?', ['tracking']],
  ['c: my email is ann@berg.example', 'What is your email address?', ['email']],
  ['c: call me on 07700 900123', 'What is the best number to reach you?', ['phone']],
  ['c: My name is Ann Berg.', 'May I have your full name, please?', ['name']],
  ['c: I am on order 44718, my name is Ann Berg', 'Please send your full name and order number.', ['name', 'order']],
  ['c: order 44718', 'Please send your order number and postcode.', ['order']],
  ['c: I attached a screenshot. Here is the screenshot.', 'Please send us a screenshot of the error.', ['screenshot']],
  ['c: I am using Firefox 121', 'Which browser are you using?', ['browser']],
  ['c: I bought it on 3 March 2025', 'When did you buy it?', ['purchase_date']],
  [`${ORDER}\na: Thanks, one moment.\nc: ok`, ASKED, ['order']],
]
test.each(AGAIN)('after %j, %j asks again for %j', (earlier, reply, kinds) => {
  expect(again(earlier, reply).map(({ kind }) => kind)).toEqual(kinds)
})

const NOT_AGAIN: [string, string, string][] = [
  ['nothing was given', 'c: Where is my parcel?', ASKED],
  ['nothing is asked', ORDER, 'Your order is on its way.'],
  ['another kind', 'c: My tracking number is JD0002219', ASKED],
  ['the answering side gave it', 'a: Your order 44718 has left.', ASKED],
  ['it is named', ORDER, 'Is it 44718, or what is your order number?'],
  ['it was not found', ORDER, `We could not find that order. ${ASKED}`],
  ['it was not found before', `${ORDER}\na: There is no record of it.\nc: hm`, ASKED],
  ['a check of identity', 'c: My name is Ann Berg.', 'For data protection, please give me your full name.'],
  ['please confirm', ORDER, 'Please confirm your order number.'],
  ['another one is wanted', ORDER, 'What is the other order number?'],
  ['the last digits', ORDER, 'Please send the last four digits of your order number.'],
  ['if not sent yet', ORDER, 'If you have not sent it yet, please share your order number.'],
  ['two values', 'c: Where are orders 44718 and 44719?', ASKED],
  ['another matter since', `${ORDER}\na: It comes today.\nc: And my other order?`, ASKED],
  ['a wrong number since', `${ORDER}\nc: Sorry, wrong number`, ASKED],
  ['a first name is no full name', 'c: My name is Ann', 'May I have your full name, please?'],
  ['a name with what was not given', 'c: My name is Ann Berg', 'Please send your full name and order number.'],
  ['a browser is no version', 'c: I am using Firefox', 'Which browser version are you using?'],
  ['a delivery address is another one', 'c: My address is 12 Mill Lane, Leith', 'What is your delivery address?'],
]
test.each(NOT_AGAIN)('%s: nothing', (_, earlier, reply) => {
  expect(again(earlier, reply)).toEqual([])
})

test('the ranges hold the asking words and the value', () => {
  const [found] = again(`a: hello\n${ORDER}`, `Hi Ann. ${ASKED}`)
  expect(found).toEqual({
    kind: 'order',
    asked: { start: 8, end: 8 + ASKED.length - 1 },
    given: { index: 1, start: 15, end: 20 },
  })
})

test('a conversation of a thousand messages costs no more than milliseconds for each reply', () => {
  const long = Array.from({ length: 500 }, (_, n) => `a: ${ASKED}\nc: order 44718, as I wrote ${n} times`).join('\n')
  const earlier = said(long)
  const started = performance.now()
  for (let n = 0; n < 20; n++) findAskedAgain(`${ASKED} ${n}`, earlier, english)
  expect(performance.now() - started).toBeLessThan(1500)
})

test.each(['your order number ', 'please send ', 'order 4471 ', 'confirm '])(
  '100,000 characters of %j on either side cost milliseconds',
  (part) => {
    const long = part.repeat(100_000 / part.length)
    const started = performance.now()
    findAskedAgain(long, [{ text: long, isCustomer: true }], english)
    expect(performance.now() - started).toBeLessThan(2500)
  },
)
