import { expect, test } from 'vitest'
import { quoteOf } from './quote'
import { conversationOf } from './testing'

const saying = (text: string) => {
  const [message] = conversationOf('09:00 customer: x').messages
  if (message === undefined) throw new Error('One message was drawn.')
  return { ...message, text }
}

test.each([
  ['a short message is quoted whole', 'it is late', 20, 'it is late'],
  ['a long one up to its last whole word', 'it is late again', 12, 'it is late'],
  ['a word that ends there is whole', 'it is late again', 10, 'it is late'],
  ['one long word is cut', 'x'.repeat(100), 50, 'x'.repeat(50)],
  ['never half a character', `${'x'.repeat(49)}😀`, 50, 'x'.repeat(49)],
])('%s', (_, text, longest, quote) => {
  expect(quoteOf(saying(text), longest)).toEqual({ messageId: 1, start: 0, end: quote.length, quote })
})

test('a message without text has no quote', () => {
  expect(quoteOf(saying(''))).toBeNull()
})
