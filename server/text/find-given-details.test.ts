import { expect, test } from 'vitest'
import type { DetailKind } from './detail-kinds'
import { english } from './english'
import { findGivenDetails } from './find-given-details'

const GIVEN: [string, [DetailKind, string][]][] = [
  ['It is about order 44718.', [['order', '44718']]],
  ['my order number is 12-443', [['order', '12-443']]],
  ['Order no. AB-20931 never came', [['order', 'AB-20931']]],
  ['#4471 has not come, I placed that order in May', [['order', '4471']]],
  [
    'Where are orders 44718 and 44719?',
    [
      ['order', '44718'],
      ['order', '44719'],
    ],
  ],
  ['(55102) is my order number', [['order', '55102']]],
  ['Reservation: QX44K1', [['booking', 'QX44K1']]],
  ['ticket #90210 is still open', [['case', '90210']]],
  ['customer number 5510-22', [['account', '5510-22']]],
  ['tracking number JD0002219', [['tracking', 'JD0002219']]],
  ['on invoice 2025-0017 there is a mistake', [['invoice', '2025-0017']]],
  ['The serial number is SN88-1234', [['serial', 'SN88-1234']]],
  ['the model number is KX300', [['model', 'KX300']]],
  ['my email is ann@berg.example', [['email', 'ann@berg.example']]],
  ['ann@berg.example', [['email', 'ann@berg.example']]],
  ['You can call me on 07700 900123', [['phone', '07700 900123']]],
  ['my number is +44 7700 900 123', [['phone', '+44 7700 900 123']]],
  ['My address is 12 Mill Lane, Leith', [['address', '12 Mill Lane, Leith']]],
  ['postcode EH6 7AB', [['postcode', 'EH6 7AB']]],
  ['My name is Ann Berg and I moved', [['name', 'Ann Berg']]],
  ['my name is ann', [['name', 'ann']]],
  ['I bought it on 3 March 2025', [['purchase_date', '3 March 2025']]],
  ['You charged me $24.90 twice', [['amount', '$24.90']]],
  ['It shows error code E-2041', [['error', 'E-2041']]],
  ['the message says "the disk cannot be read"', [['error', 'the disk cannot be read']]],
  ['I am using Firefox 121', [['browser', 'Firefox 121']]],
  ['it runs on Windows 11', [['system', 'Windows 11']]],
  ['the app crashes on my iPhone 13', [['device', 'iPhone 13']]],
  ['I have attached a screenshot', [['screenshot', 'screenshot']]],
]
test.each(GIVEN)('%j gives %j', (text, expected) => {
  const found = findGivenDetails(text, english)
  expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(expected)
})

const ANSWERS: [DetailKind[], string, [DetailKind, string][]][] = [
  [['order'], '44718', [['order', '44718']]],
  [['order'], 'Sure, it is #44718', [['order', '44718']]],
  [['order', 'tracking'], '44718', []],
  [['order'], 'my PIN is 9431', []],
  [['order'], '44718 or 44719', []],
  [['order'], '12', []],
  [['order'], '123', [['order', '123']]],
  [['name'], 'Ann Berg', [['name', 'Ann Berg']]],
  [['name'], "It's Ann", [['name', 'Ann']]],
  [['name'], 'Why do you ask', []],
  [['name'], 'No', []],
  [[], 'Ann Berg', []],
]
test.each(ANSWERS)('asked for %j, %j gives %j', (answering, text, expected) => {
  const found = findGivenDetails(text, english, answering)
  expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(expected)
})

const NOT_GIVEN = [
  '',
  'I do not have the order number',
  'I want to order 1500 labels',
  'In case 2000 people come',
  'order 3 lamps',
  'since order 2024 everything is late',
  'My order came on 12.05.2025',
  'see https://help.example/account/12345',
  'I wrote to support@shop.example',
  'mail from rival@shop.example came',
  'Their line 0800 900 1234 is busy',
  'my phone shows 12345',
  'My name is wrong on the ticket',
  'How do I attach a screenshot?',
  'I cannot get a screenshot, I see screenshots elsewhere',
  'It is 20 degrees here',
]
test.each(NOT_GIVEN)('%j gives nothing', (text) => {
  expect(findGivenDetails(text, english)).toEqual([])
})

test.each([
  'order ',
  'order 4471 ',
  'my name is ',
  'a@b.c',
  '12-',
  'error "',
  'phone 0',
  'my address is 1 ',
  '#1 order ',
  'a',
  '1',
])('100,000 characters of %j cost milliseconds', (part) => {
  const started = performance.now()
  findGivenDetails(part.repeat(100_000 / part.length), english, ['order', 'name'])
  expect(performance.now() - started).toBeLessThan(1500)
})
