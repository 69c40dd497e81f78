import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from './english'
import { evaluateDetector } from './evaluate-detector'
import { findAutoReply } from './find-auto-reply'
import { parseLabelledSentences } from './labelled-sentences'

const AUTOMATIC: [string, string][] = [
  ['This is an automatically generated message from the parcel desk.', 'says-automatic'],
  ['Automatic reply: Quarterly figures', 'says-automatic'],
  ['Auto-Reply: I have moved to another firm.', 'says-automatic'],
  ['This e-mail was generated automatically by our booking system.', 'says-automatic'],
  ['Hello! I am the virtual assistant of Larch Bank. Pick a topic below.', 'says-automatic'],
  ['This notification has been sent by an automated system.', 'says-automatic'],
  ["Please don't respond to this email, we will not see it.", 'do-not-reply'],
  ['Replies to this address are not monitored.', 'do-not-reply'],
  ['You are getting mail from an unmonitored mailbox.', 'do-not-reply'],
  ['This inbox isn’t monitored. Visit our help pages instead.', 'do-not-reply'],
  ['I am out of the office until 14 June and will read your note when I return.', 'out-of-office'],
  ["Hi, I'm currently away from my desk. For urgent matters call Priya on 555 0100.", 'out-of-office'],
  ['Out of office until Monday. Contact the front desk if it cannot wait.', 'out-of-office'],
  ['I will be on parental leave until the end of September. Please write to Tom in the meantime.', 'on-leave'],
  ['Thanks for your email. I am on vacation and will reply when I am back.', 'on-leave'],
  ['I am travelling this week with only limited access to email.', 'is-away'],
  ['Delivery has failed to these recipients: box full.', 'bounce'],
  ['Your message to orders@larch.example could not be delivered. The address was not found.', 'bounce'],
  ['Undeliverable: Re: the kettle', 'bounce'],
  ['Mail delivery failed: returning message to sender', 'bounce'],
  ['550 5.1.1 The account that you tried to reach does not exist', 'bounce'],
  ['You have been unsubscribed from the gardeners mailing list.', 'list-software'],
  ['Your post to the knitting list is awaiting moderator approval.', 'list-software'],
  ['Someone, hopefully you, asked for a new password for this address.', 'list-software'],
  ['Please confirm your subscription by clicking the link below.', 'asks-to-confirm'],
  ['You are receiving this message because you follow this ticket.', 'why-received'],
  ['This issue has been automatically marked as stale. It will be closed in a week.', 'says-automatic'],
  ['This pull request was closed because there was no activity for 60 days.', 'case-state'],
  ['Congratulations on your first contribution to this repository!', 'greets-newcomers'],
  ['Before we can merge this, please sign our Contributor License Agreement.', 'cla'],
  [
    'Thanks for opening this pull request! A maintainer will review it soon. Please read the contributing guidelines.',
    'greets-newcomers',
  ],
  ['Your support ticket has been received. We are on it.', 'has-been-received'],
  ['Ticket received! One of our agents will contact you soon.', 'has-been-received'],
  ['We have received your enquiry and aim to respond within two working days.', 'has-been-received'],
  ['Thank you for contacting Larch Bank. A member of our team will be in touch shortly.', 'will-answer'],
  ['We got your message! We usually reply within a few hours.', 'has-been-received'],
  ['This is to confirm that we have received your application. Your reference number is 4411.', 'has-been-received'],
  ["We're currently outside our business hours. Leave us a message and we'll reply in the morning.", 'outside-hours'],
  ['Our office is now closed. Our opening hours are Monday to Friday, 9am - 5pm.', 'we-are-away'],
  ['All our agents are currently busy. Please wait.', 'busy'],
  ['You are number 4 in the queue. Thank you for waiting.', 'in-queue'],
  [
    'We are receiving a higher than usual number of requests, so a response may take up to 3 days. Thank you for writing to us.',
    'will-answer',
  ],
  ['##- Please type your reply above this line -##', 'do-not-reply'],
  ['Thank you for your message. If it is urgent, please call us on 555 0100.', 'if-urgent'],
  [
    'Thanks for reaching out, {first_name}! Our support team will get back to you within 1 business day.',
    'placeholder',
  ],
]

const TYPED = [
  '',
  'ok',
  'We have received your DM and will follow up with you there. ^KB',
  'Thanks for your message! I have checked the order and it left us today. -Mia',
  'Thank you for contacting us. Could you tell me which kettle you bought?',
  'I was out of the office last week, sorry for the late answer.',
  "I'm out of the office until Friday, so please deliver my parcel on Saturday.",
  'My colleague Jo is out of the office today, I am taking over.',
  'All I ever get is an automated message.',
  'Your system said "this is an automated message" and nothing else.',
  'I got an automatic reply three days ago and nothing since.',
  'Is this an automated reply?',
  "I'm not a robot.",
  'Am I talking to a bot?',
  'The phishing mail says do not reply to this email. Is it yours?',
  'My parcel could not be delivered.',
  'I sent you an email, it came back as undelivered.',
  "I'm on holiday from Monday, can you ship it before?",
  'I am on maternity leave and cannot afford this bill.',
  'The payment renews automatically on the first of the month.',
  'You can turn on automatic replies in the settings.',
  'To set an out-of-office message, open the settings of your mailbox.',
  'Your refund has been approved and will be with you within 5 days.',
  "Thanks for waiting! I've spoken to the warehouse and a new one is on its way.",
  'I opened a ticket yesterday and nobody has answered.',
  'Why was this issue closed as stale? It is still broken.',
  'Our opening hours are 9 to 5.',
  'The shop is closed on Sundays.',
  'Sorry about that, we will look into it and get back to you shortly.',
  'Do not reply to that message, it is a scam.',
  'Please unsubscribe me from your newsletter.',
  'How do I confirm my email address?',
  'On Mon, 3 Mar 2025, Ada Quill wrote: > I am out of the office until Friday. Shall we wait for her then?',
  'Thank you for your email of 3 May. Please find our answer attached.',
  'I have limited access to my account since the update.',
  'Your ticket is with our second line, they found the cause this morning.',
  "Thanks for your patience, I'm still looking.",
  'I can see that your request was submitted on Tuesday and is still with the team.',
  'We appreciate your feedback and have shared it with the team.',
]

describe('what software sends', () => {
  test.each(AUTOMATIC)('finds it in %j by %s', (text, rule) => {
    const found = findAutoReply(text, english)
    expect(found?.rule).toBe(rule)
    expect(found?.end).toBeGreaterThan(found?.start ?? 0)
  })
})

describe('what a person typed', () => {
  test.each(TYPED)('finds nothing in %j', (text) => {
    expect(findAutoReply(text, english)).toBeNull()
  })
})

const LABELLED = '../shared/data/labelled/auto_reply.tsv'
const labelled = existsSync(LABELLED) ? parseLabelledSentences(readFileSync(LABELLED, 'utf8'), 'auto-reply') : []

describe.skipIf(labelled.length === 0)('over the labelled texts, which are not part of the project', () => {
  test('finds nearly all that is clear, and hardly any that a person typed', () => {
    const { clear, misses } = evaluateDetector('auto-reply', labelled)
    const wrong = misses.map(({ sentence }) => sentence.text)
    expect(clear.truePositives / (clear.truePositives + clear.falsePositives), wrong.join('\n')).toBeGreaterThan(0.97)
    expect(clear.truePositives / (clear.truePositives + clear.falseNegatives), wrong.join('\n')).toBeGreaterThan(0.95)
  })
})

test.each([
  'a',
  'this is an automated ',
  'your ticket ',
  'your a a a ticket ',
  'out of ',
  'we will get back ',
  'I am away ',
  'this message ',
  'if urgent ',
  'copy of ',
  'stale ',
  '"reply ',
  'please include your ',
  '. ',
  '(',
])('100,000 characters of %j cost milliseconds', (part) => {
  const started = performance.now()
  findAutoReply(part.repeat(100_000 / part.length), english)
  expect(performance.now() - started).toBeLessThan(1500)
})
