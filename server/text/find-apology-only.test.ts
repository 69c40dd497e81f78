import { expect, test } from 'vitest'
import { english } from './english'
import { findApologyOnly } from './find-apology-only'

test.each([
  'We are so sorry for the long wait.',
  "I'm sorry to hear that your lamp arrived broken. I understand how frustrating this is.",
  'Hi Dana, our sincere apologies for the inconvenience. Thank you for your patience.',
  "@dana_k Oh no! That's really disappointing. ^TK",
  'I would like to apologise for the trouble you have been having.',
  'Dear Mr Obi,\nWe understand your disappointment and regret the delay.\nKind regards,\nTom',
])('%j only apologises', (text) => {
  const found = findApologyOnly(text, english)
  expect(found).not.toBeNull()
  expect(text.slice(found?.start, found?.end).trim()).not.toBe('')
})

test.each([
  ['nothing', ''],
  ['no apology', 'Thank you for your patience.'],
  ['a next step', "We are so sorry for the wait. I'll check with the depot now."],
  ['a question', 'Sorry about that! Which size did you order?'],
  ['an instruction', 'Sorry for the trouble. Please restart the router.'],
  ['information', 'Sorry for the delay. Your lamp left our depot this morning.'],
  ['information in the same sentence', 'Sorry for the delay, the depot was closed due to snow.'],
  ['a link', 'So sorry about this, see https://status.example.com'],
  ['a refusal', 'We are sorry for the trouble. We cannot refund this order.'],
  ['an offer', 'Sorry to hear that! We are happy to help.'],
  ['more than forty words', `We are so sorry for the wait. ${'I understand how frustrating this is. '.repeat(8)}`],
])('a reply with %s does more, or less', (_, text) => {
  expect(findApologyOnly(text, english)).toBeNull()
})

test('a hostile text costs no more than a short one', () => {
  const started = performance.now()
  for (const text of ['sorry '.repeat(20_000), 'a'.repeat(100_000), `sorry${' '.repeat(100_000)}`])
    findApologyOnly(text, english)
  expect(performance.now() - started).toBeLessThan(100)
})
