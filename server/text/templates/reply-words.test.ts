import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rounds } from '#server/testing-rounds'
import { maskedText, replyHash } from './reply-words'

const BODY = 'your parcel is on its way and should be there very soon'

describe('identity of a reply', () => {
  const same: [string, string, string][] = [
    ['greeting and name', `Hi Anna, ${BODY}`, `Dear Mr Smith, ${BODY}`],
    ['closing and signer', `${BODY}.\nKind regards,\nMaya`, `${BODY}.\n\nWarm regards\nTom Berg\nSupport`],
    ['initials of the agent', `${BODY}. ^MK`, `${BODY}. ^TB`],
    ['letter case and punctuation', `${BODY}!`, `${BODY.toUpperCase()}.`],
    ['apostrophes', `we're sorry ${BODY}`, `we’re sorry ${BODY}`],
    ['slots', `order 12345 of 3 May, ${BODY}`, `order 99887 of 17 June 2024, ${BODY}`],
    ['blanks', `${BODY} `, `  ${BODY.replaceAll(' ', '\n\n')}`],
  ]
  test.each(same)('%s do not count', (_, first, second) => {
    expect(replyHash(first)).not.toBeNull()
    expect(replyHash(first)).toBe(replyHash(second))
  })

  test('one other word makes another reply', () => {
    expect(replyHash(BODY)).not.toBe(replyHash(BODY.replace('parcel', 'letter')))
    expect(replyHash(BODY)).not.toBe(replyHash(`${BODY} 5`))
  })

  test('word order and word borders count', () => {
    expect(replyHash(`a bc ${BODY}`)).not.toBe(replyHash(`ab c ${BODY}`))
    expect(replyHash(`a b ${BODY}`)).not.toBe(replyHash(`b a ${BODY}`))
  })

  test('courtesies are part of it', () => {
    expect(replyHash(`Thank you for contacting us. ${BODY}`)).not.toBe(replyHash(BODY))
  })

  test('200,000 different texts have different hashes', () => {
    const texts = rounds(200_000)
    const hashes = new Set<number>()
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    for (let index = 0; index < texts; index++) {
      const word = [...index.toString(26)].map((digit) => letters[Number.parseInt(digit, 26)]).join('')
      hashes.add(replyHash(`${BODY} ${word}x`) ?? -1)
    }
    expect(hashes.size).toBe(texts)
  })
})

test.each([
  [7, false],
  [8, true],
])('%i words between greeting and closing are known again: %s', (count, judged) => {
  const text = `Hi Anna,\n${Array.from({ length: count }, () => 'word').join(' ')}\nRegards,\nMaya`
  expect(replyHash(text) !== null).toBe(judged)
})

test('the hash of any text is null or a safe whole number', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 30 })), (text) => {
      const hash = replyHash(text)
      expect(hash === null || (Number.isSafeInteger(hash) && hash >= 0)).toBe(true)
      expect(replyHash(text)).toBe(hash)
    }),
  )
})

test.each([
  ['a web address', 'see https://shop.example/a?b=1 now', 'see ⟨url⟩ now'],
  ['an address of mail', 'write to maya.b@shop.example, please', 'write to ⟨email⟩, please'],
  ['a name', 'we told Anna Berg that it is well', 'we told ⟨name⟩ that it is well'],
  ['an id', 'your order A12345 is here', 'your order ⟨id⟩ is here'],
  ['blanks', 'you may  go\n\ton', 'you may go on'],
  ['nothing', '', ''],
])('masks %s', (_, text, masked) => {
  expect(maskedText(text)).toBe(masked)
})
