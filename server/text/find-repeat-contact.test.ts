import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from './english'
import { evaluateDetector } from './evaluate-detector'
import { findRepeatContact } from './find-repeat-contact'
import { parseLabelledSentences } from './labelled-sentences'

const TOLD: [string, string][] = [
  ['I phoned you last Tuesday about the boiler.', 'got-in-touch'],
  ["We've already contacted the billing desk about it", 'got-in-touch'],
  ['@acme rang your office, was told to write instead', 'got-in-touch'],
  ['Ive spoken to three people and none could help', 'got-in-touch'],
  ['My husband has called about this as well.', 'got-in-touch'],
  ['I have messaged you five times today', 'got-in-touch'],
  ['asked about it twice, nothing changed', 'counts-contacts'],
  ['I explained all this to your colleague a week ago.', 'counts-contacts'],
  ['I opened a support ticket and never saw it again', 'handed-in'],
  ['We filed a formal complaint in May.', 'handed-in'],
  ['Four emails and still the wrong invoice.', 'counts-letters'],
  ['This is my third call about one parcel.', 'counts-letters'],
  ['Did anybody read my previous message?', 'follows-up'],
  ['For the second time I am asking where the engineer is', 'nth-time'],
  ['Sent the form in June, no reply.', 'no-answer'],
  ['Two weeks without any response from your side', 'no-answer'],
  ["I still haven't heard back from the claims team.", 'nothing-heard'],
  ['we never got an answer', 'no-answer'],
  ['You have not replied to my letter', 'nothing-heard'],
  ['Heard nothing since then.', 'got-in-touch'],
  ['Nobody ever got back to me', 'nobody-answers'],
  ['no one ever picks up at your branch', 'nobody-answers'],
  ['why are you ignoring me', 'sent-around'],
  ['Still waiting for a call back from your technician', 'waits-for-answer'],
  ['I am waiting to hear from the returns team', 'nothing-heard'],
  ['I was promised that someone would ring me on Friday', 'was-promised'],
  ['You said you would look into it', 'was-promised'],
  ['Your agent told me the voucher was valid', 'staff-said'],
  ['I was informed by your colleague that it is free', 'was-promised'],
  ['She hung up on me!', 'sent-around'],
  ['tried calling but the line is dead', 'got-in-touch'],
  ["I've been trying to get hold of someone all day", 'tries-to-reach'],
  ["I've been trying to move my booking for two weeks", 'keeps-contacting'],
  ['Spent two hours on the phone with you this morning', 'hours-on-contact'],
  ['I keep getting the run-around.', 'sent-around'],
  ['passed from one department to the next', 'sent-around'],
  ['I keep having to explain this', 'keeps-contacting'],
  ['Following up on my email of 3 March', 'follows-up'],
  ['Any update on this?', 'follows-up'],
  ['Contacting you once again about the missing lamp', 'again'],
  ['After speaking to your store I am none the wiser', 'got-in-touch'],
  ['My case has been open for three weeks', 'still-open'],
  ['I already told your colleague', 'got-in-touch'],
]
test.each(TOLD)('finds that %j tells of an earlier contact: %s', (text, rule) => {
  const found = findRepeatContact(text, english)
  expect(found?.rule).toBe(rule)
})

const NOT_TOLD = [
  '',
  'Can I call you about my order?',
  'Should I email the form or post it?',
  'Please call me back this afternoon.',
  'The screen went black again.',
  'The app has crashed three times today.',
  'It broke for the second time.',
  'Thanks for the quick reply!',
  'Thank you for your response.',
  "I've never heard of that model.",
  'On hold for 40 minutes now.',
  'My mother called me yesterday.',
  'Who do I contact about a lost key?',
  "I haven't received my parcel.",
  'I tried to restart it several times.',
  'I called my bank.',
  'This is what we called it at school.',
  'The function is never called.',
  'If I called you, would it be quicker?',
  'The file is called report.pdf.',
  'My phone has been repaired.',
  'I have just sent you the photo, thanks.',
  'It keeps saying the password is wrong.',
  'Waiting for my delivery.',
]
test.each(NOT_TOLD)('%j tells of none', (text) => {
  expect(findRepeatContact(text, english)).toBeNull()
})

test('the range holds the words that tell it', () => {
  const text = 'Hello. Good day. I phoned you last week. Bye.'
  const found = findRepeatContact(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('I phoned')
})

test.each(['I called ', 'no ', 'waiting for a ', 'been trying ', 'still not ', 'my last ', 'a'])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    findRepeatContact(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(1500)
  },
)

const LABELLED = '../shared/data/labelled/urgency.tsv'

describe.skipIf(!existsSync(LABELLED))('on labelled sentences (skipped where ../shared/data is absent)', () => {
  test('at most one clear find is wrong, and at most two are missed', () => {
    const { clear } = evaluateDetector(
      'repeat-contact',
      parseLabelledSentences(readFileSync(LABELLED, 'utf8'), 'repeat-contact'),
    )
    expect(clear.falsePositives).toBeLessThanOrEqual(1)
    expect(clear.falseNegatives).toBeLessThanOrEqual(2)
  })
})
