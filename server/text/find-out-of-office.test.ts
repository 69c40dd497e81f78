import { describe, expect, test } from 'vitest'
import { english } from './english'
import { findOutOfOffice } from './find-out-of-office'

describe('what a mailbox sends by itself', () => {
  test.each<[string, string]>([
    ['I am out of the office until 14 June and will read your note when I return.', 'out-of-office'],
    ['Thank you for your email. I am currently out of the office.', 'out-of-office'],
    ['I am out of the office this week.', 'out-of-office'],
    ['Hi, I am away from my desk. For urgent matters call Priya on 555 0100.', 'out-of-office'],
    ['I am on annual leave, returning on 3 August.', 'on-leave'],
    ['I will be on parental leave until March with limited access to email.', 'on-leave'],
    ['Thanks for your message. I am travelling and will reply when I am back.', 'is-away'],
    ['Automatic reply: I am on holiday until Friday.', 'on-leave'],
    ['Your message to ada.quill@example.com could not be delivered.', 'bounce'],
    ['Delivery Status Notification (Failure)', 'bounce'],
  ])('finds it in %j', (text, rule) => expect(findOutOfOffice(text, english)?.rule).toBe(rule))
})

describe('what a person says of an absence', () => {
  test.each([
    '',
    'Thank you for contacting us. We will reply within 24 hours.',
    'I was out of the office last week, sorry for the late answer.',
    "I'm out of the office until Friday, so please deliver my parcel on Saturday.",
    'I will be out of the office tomorrow. Could you call me on Thursday?',
    'I am on maternity leave until May and my order has not come.',
    "I'm on holiday from Monday, can you ship it before?",
    "I'm away until Friday.",
    'He is out of the office until Monday.',
    'Your agent wrote "I am out of the office until Monday" and never came back to me.',
    'On Mon, 3 Mar 2025, Ada Quill wrote: > I am out of the office until Friday.',
    '> I am out of the office until Friday.\nShall we wait for her?',
    'How do I set an out of office reply in your app?',
    'My parcel could not be delivered.',
  ])('finds nothing in %j', (text) => expect(findOutOfOffice(text, english)).toBeNull())
})
