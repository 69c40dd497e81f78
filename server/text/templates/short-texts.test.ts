import { expect, test } from 'vitest'
import { ShortTexts } from './short-texts'

test('what was found of a short text is kept, even where it is nothing', () => {
  const texts = new ShortTexts<number>()
  expect(texts.get('Your lamp is here')).toBeUndefined()
  texts.set('Your lamp is here', 0)
  texts.set('', 4)
  expect(texts.get('Your lamp is here')).toBe(0)
  expect(texts.get('')).toBe(4)
  expect(texts.get('Your lamp is here.')).toBeUndefined()
})

test('what was found last counts', () => {
  const texts = new ShortTexts<string>()
  texts.set('Sent', 'first')
  texts.set('Sent', 'second')
  expect(texts.get('Sent')).toBe('second')
})

test.each([
  [160, 1],
  [161, undefined],
])('of a text of %i signs, %s is kept', (length, kept) => {
  const texts = new ShortTexts<number>()
  texts.set('a'.repeat(length), 1)
  expect(texts.get('a'.repeat(length))).toBe(kept)
})

test('forgets all when it is full, and keeps what comes then', () => {
  const texts = new ShortTexts<number>()
  const most = 1 << 14
  for (let n = 0; n < most; n++) texts.set(`text ${n}`, n)
  expect(texts.get('text 0')).toBe(0)
  expect(texts.get(`text ${most - 1}`)).toBe(most - 1)
  texts.set('one more', 7)
  expect(texts.get('text 0')).toBeUndefined()
  expect(texts.get(`text ${most - 1}`)).toBeUndefined()
  expect(texts.get('one more')).toBe(7)
})
