import { describe, expect, test } from 'vitest'
import { isCourtesy } from './courtesy'

describe('a reply made of courtesies alone', () => {
  test.each([
    'Is there anything else I can do for you today?',
    'Hello, how can I help you?',
    'Thank you so much for your patience!',
    "I'm very sorry for the inconvenience.",
    'One moment please.',
    "You're welcome! Have a great day.",
    'Thanks for reaching out. Is there something else I may help with?',
  ])('%s', (text) => expect(isCourtesy(text)).toBe(true))

  test.each([
    'I am sorry, but I cannot find an account with that name.',
    'Thank you, your refund was sent this morning.',
    'Is there anything else? Your parcel left yesterday.',
    'Hello, your order 88121 is on its way.',
    'Sorry for that, we ship it again today.',
    'Have a look at the billing page.',
    '',
  ])('is not: %s', (text) => expect(isCourtesy(text)).toBe(false))
})
