import { describe, expect, test } from 'vitest'
import { isHoldingReply } from './holding-reply'

describe('a reply that only says that somebody is at it', () => {
  test.each([
    ['We are looking into it and will get back to you.'],
    ['Your message was received, a colleague will be in touch.'],
    ['Please bear with me for a moment.'],
  ])('holds: %s', (text) => expect(isHoldingReply(text)).toBe(true))

  test.each([
    ['Which order is it about? I am checking it now.', 'a question'],
    ['We received your parcel back; click Refunds to see the amount.', 'an instruction'],
    ['The amount went back to your card this morning.', 'an answer'],
    [`We are looking into it ${'really '.repeat(30)}.`, 'more than thirty words'],
    ['', 'nothing at all'],
  ])('does not hold: %s (%s)', (text) => expect(isHoldingReply(text)).toBe(false))
})
