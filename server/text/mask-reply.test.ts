import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FEWEST_TOKENS_JUDGED, maskReply, replyHash } from './mask-reply'

const BODY = 'your parcel is on its way and should be there very soon'

describe('what is masked', () => {
  const cases: [string, string, string][] = [
    ['a web address', 'see https://shop.example/a?b=1.', 'see ⟨url⟩.'],
    ['a bare domain', 'see shop.example.com/help now', 'see ⟨url⟩ now'],
    ['the address of a link', 'see [this](https://shop.example/a).', 'see [this](⟨url⟩).'],
    ['an e-mail address', 'write to Maya.B@shop.example, please', 'write to ⟨email⟩, please'],
    ['a phone number', 'call +49 30 1234 567 today', 'call ⟨phone⟩ today'],
    ['an American phone number', 'call 555-010-1234 today', 'call ⟨phone⟩ today'],
    ['money before and after', 'it is $1,200.50 or 20 euros or 5€', 'it is ⟨money⟩ or ⟨money⟩ or ⟨money⟩'],
    ['dates', 'on 2025-03-04, 4/3/25, March 4, 2025 or the 4th of March', 'on ⟨date⟩, ⟨date⟩, ⟨date⟩ or the ⟨date⟩'],
    ['a weekday', 'by Monday at 5 pm', 'by ⟨date⟩ at ⟨time⟩'],
    ['times', 'from 10:30 to 5pm', 'from ⟨time⟩ to ⟨time⟩'],
    ['ids', 'order #A-12345, case 88123 and RX82771B', 'order ⟨id⟩, case ⟨id⟩ and ⟨id⟩'],
    [
      'numbers',
      '3 of 10 items, 15% off, within 24-48 hours',
      '⟨number⟩ of ⟨number⟩ items, ⟨number⟩ off, within ⟨number⟩ hours',
    ],
    ['the month that is a verb', 'you may 	go   on', 'you may go on'],
    ['fullwidth digits', 'order １２３４５', 'order ⟨id⟩'],
    ['a name after a greeting', 'Hi Anna,\nall is well', 'hi ⟨name⟩, all is well'],
    ['a title and a name', 'Dear Mr. Smith, all is well', 'dear ⟨name⟩, all is well'],
    ['no name after a greeting', 'Hello there, all is well', 'hello there, all is well'],
    ['a sentence after a greeting', 'Hello Thanks for that', 'hello thanks for that'],
    ['a name that is told', 'my name is Maya Berg and', 'my name is ⟨name⟩ and'],
    ['a name with a company', 'This is Maya from Acme', 'this is ⟨name⟩ from acme'],
    ['no name where a thing is meant', 'This is Important to us', 'this is important to us'],
    [
      'the signer',
      'all is well\n\nKind regards,\nMaya Berg\nCustomer care',
      'all is well kind regards, ⟨name⟩ customer care',
    ],
    ['initials', 'all is well ^MB', 'all is well ⟨name⟩'],
    ['a shown name anywhere', 'Hi Anna, so Anna it is', 'hi ⟨name⟩, so ⟨name⟩ it is'],
    ['a handle', '@anna_1 all is well', '⟨name⟩ all is well'],
  ]
  test.each(cases)('%s', (_, text, masked) => {
    expect(maskReply(text).masked).toBe(masked)
  })

  test.each(cases)('slots stand where they say: %s', (_, text) => {
    for (const { value, start, end } of maskReply(text).slots) expect(text.slice(start, end)).toBe(value)
  })
})

describe('identity of a reply', () => {
  const same: [string, string, string][] = [
    ['greeting and name', `Hi Anna, ${BODY}`, `Dear Mr Smith, ${BODY}`],
    ['closing and signer', `${BODY}.\nKind regards,\nMaya`, `${BODY}.\n\nBest wishes\nTom Berg\nSupport`],
    ['initials of the agent', `${BODY}. ^MK`, `${BODY}. -Tom`],
    ['letter case and punctuation', `${BODY}!`, `${BODY.toUpperCase()}.`],
    ['apostrophes', `we're sorry ${BODY}`, `we’re sorry ${BODY}`],
    ['slots', `order 12345 of 3 May, ${BODY}`, `order 99887 of 17 June 2024, ${BODY}`],
    ['blanks', `${BODY} `, `  ${BODY.replaceAll(' ', '\n\n')}`],
  ]
  test.each(same)('%s do not count', (_, first, second) => {
    expect(maskReply(first).hash).toBe(maskReply(second).hash)
  })

  test('one other word makes another reply', () => {
    expect(maskReply(BODY).hash).not.toBe(maskReply(BODY.replace('parcel', 'letter')).hash)
    expect(maskReply(BODY).hash).not.toBe(maskReply(`${BODY} 5`).hash)
  })

  test('word order and word borders count', () => {
    expect(maskReply('a bc').hash).not.toBe(maskReply('ab c').hash)
    expect(maskReply('a b').hash).not.toBe(maskReply('b a').hash)
  })

  test('200,000 different texts have different hashes', () => {
    const hashes = new Set<number>()
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    for (let index = 0; index < 200_000; index++) {
      const word = [...index.toString(26)].map((digit) => letters[Number.parseInt(digit, 26)]).join('')
      hashes.add(replyHash(`${BODY} ${word}`) ?? -1)
    }
    expect(hashes.size).toBe(200_000)
  })
})

test.each([
  [7, false],
  [8, true],
])('%i words between greeting and closing are judged: %s', (count, judged) => {
  const text = `Hi Anna,\n${Array.from({ length: count }, () => 'word').join(' ')}\nRegards,\nMaya`
  expect(maskReply(text).tokens).toBe(count)
  expect(maskReply(text).tokens >= FEWEST_TOKENS_JUDGED).toBe(judged)
  expect(replyHash(text) !== null).toBe(judged)
})

test('the fast way gives the same hash, a safe whole number', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 30 })), (text) => {
      const masked = maskReply(text)
      expect(Number.isSafeInteger(masked.hash) && masked.hash >= 0).toBe(true)
      expect(replyHash(text)).toBe(masked.tokens >= FEWEST_TOKENS_JUDGED ? masked.hash : null)
      for (const { value, start, end } of masked.slots) expect(text.slice(start, end)).toBe(value)
    }),
  )
})

test.each([
  'a',
  '1',
  '@',
  'Hi ',
  'this is ',
  '.',
  '\n',
  'regards, A ',
  'é',
  'http://',
  'my name is Anna ',
  '1 May ',
  '+1 ',
  'a.b@',
  '/',
  '(',
])('100,000 characters of %j cost milliseconds', (part) => {
  const text = part.repeat(100_000 / part.length)
  const started = performance.now()
  maskReply(text)
  expect(performance.now() - started).toBeLessThan(1000)
})
