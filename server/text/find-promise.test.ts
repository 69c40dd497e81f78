import { expect, test } from 'vitest'
import { english } from './english'
import { type Due, findPromise } from './find-promise'

const timed: [string, Due][] = [
  ['A supervisor will call you within 2 hours.', { kind: 'span', amount: 2, unit: 'hour' }],
  ["We'll get back to you in 24-48 hours.", { kind: 'span', amount: 48, unit: 'hour' }],
  ['Someone will reply within two to three business days.', { kind: 'span', amount: 3, unit: 'business_day' }],
  ['You will hear from us within one working day.', { kind: 'span', amount: 1, unit: 'business_day' }],
  ['Within the next 30 minutes my manager will contact you.', { kind: 'span', amount: 30, unit: 'minute' }],
  ['I will update you in the next hour.', { kind: 'span', amount: 1, unit: 'hour' }],
  ['You can expect a call by the end of the day.', { kind: 'end_of_day', daysAhead: 0 }],
  ['My manager will ring you tomorrow morning.', { kind: 'end_of_day', daysAhead: 1 }],
  ['We are going to email you by Friday.', { kind: 'weekday', weekday: 5 }],
  ['The duty manager will phone you by 5 pm.', { kind: 'time', hour: 17, minute: 0, daysAhead: 0 }],
  ['She will call you before 17:30 tomorrow.', { kind: 'time', hour: 17, minute: 30, daysAhead: 1 }],
  ['He will write to you by noon.', { kind: 'time', hour: 12, minute: 0, daysAhead: 0 }],
]
test.each(timed)('%j is due', (text, due) => {
  const found = findPromise(text, english)
  expect(found?.due).toEqual(due)
  expect(text.slice(found?.start, found?.end).length).toBeGreaterThan(8)
})

test.each(['Someone will contact you.', "We'll get back to you soon.", 'I will follow up on this in a few hours.'])(
  '%j names no time',
  (text) => {
    expect(findPromise(text, english)).toMatchObject({ due: null })
  },
)

test.each([
  '',
  'We will not call you.',
  'The refund will arrive within 5 days.',
  'Please reply within 24 hours.',
  'Will somebody call you within 2 hours?',
  'You will need to call us within 2 days.',
  '> A supervisor will call you within 2 hours.',
])('%j promises nothing', (text) => {
  expect(findPromise(text, english)).toBeNull()
})

test('a timed promise goes before an untimed one', () => {
  expect(findPromise('We will be in touch. A manager will call you within 1 hour.', english)?.due).toEqual({
    kind: 'span',
    amount: 1,
    unit: 'hour',
  })
})
