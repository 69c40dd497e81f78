import { expect, test } from 'vitest'
import { english } from './english'
import { findComplaintRoute, findElsewhere, findOwnHelp } from './find-own-help'
import { findWithdrawal } from './find-withdrawal'

test.each<[string, string | null]>([
  ['Never mind.', 'called_off'],
  ['I no longer need a supervisor.', 'called_off'],
  ['That fixed it, thanks.', 'solved'],
  ["It's working now.", 'solved'],
  ["It's not fixed.", null],
  ['I want it fixed now!', null],
  ['Is it fixed now?', null],
  ['You say it is fixed, but it still fails.', null],
  ['Thanks.', null],
])('%j: %s', (text, kind) => {
  expect(findWithdrawal(text, english)?.kind ?? null).toBe(kind)
})

test.each(['I can help you with that.', 'Could you tell me more about it?', 'What seems to be wrong?'])(
  '%j offers own help',
  (text) => {
    expect(findOwnHelp(text, english)).not.toBeNull()
  },
)
test.each(['Parcels take three days.', 'Good evening.'])('%j offers no own help', (text) => {
  expect(findOwnHelp(text, english)).toBeNull()
})

test.each([
  'Please use our complaints form.',
  'You can file a formal complaint.',
  'Write to complaints@shop.example',
  'You may turn to the ombudsman.',
])('%j names a way to complain', (text) => expect(findComplaintRoute(text, english)).not.toBeNull())
test('"I understand your complaint" names none', () => {
  expect(findComplaintRoute('I understand your complaint.', english)).toBeNull()
})

test.each<[string, boolean]>([
  ['As discussed on the phone, it is done.', true],
  ['I am calling you now.', true],
  ['Call us any time.', false],
])('%j goes on elsewhere: %s', (text, elsewhere) => {
  expect(findElsewhere(text, english) !== null).toBe(elsewhere)
})
