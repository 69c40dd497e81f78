import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from './english'
import { evaluateDetector } from './evaluate-detector'
import { findUrgency } from './find-urgency'
import { parseLabelledSentences } from './labelled-sentences'

const PRESSED: [string, string][] = [
  ['Please answer ASAP', 'presses'],
  ['This is urgent.', 'presses'],
  ['sort it as soon as possible', 'presses'],
  ['We are running out of time', 'presses'],
  ['I need somebody to fix this right now', 'wants-at-once'],
  ['Refund it immediately', 'wants-at-once'],
  ['I require an immediate response', 'presses'],
  ['please help quickly', 'wants-at-once'],
  ['I need the documents before Friday', 'needed-by'],
  ['It has to be fixed by 5pm', 'needed-by'],
  ['I must have it tonight!', 'needed-by'],
  ["I'm going to miss my train", 'will-miss'],
  ["Our wedding is tomorrow. We can't reach the venue", 'near-event'],
  ['Flight in 3 hours and I cannot check in', 'near-event'],
]
test.each(PRESSED)('finds that %j presses: %s', (text, rule) => {
  expect(findUrgency(text, english)?.rule).toBe(rule)
})

const NOT_PRESSED = [
  '',
  'My parcel should arrive today.',
  'I am flying tomorrow, looking forward to it!',
  'No rush at all.',
  'It is not urgent.',
  "There isn't any urgency.",
  'The app stopped working immediately after the update.',
  'Thanks for the fast reply!',
  'Thank you for fixing it so quickly.',
  "I'll send you the form as soon as possible.",
  'Delivery took three days.',
  'I stayed on hold for an hour.',
  'How fast is the connection?',
  'The concert was called off three hours before the doors opened. No refund yet.',
  'Could you set up a viewing for Friday at 4pm?',
  'I need to plan a party for Monday, can you help?',
  'I will be arriving at 6 pm, please keep the room.',
  'The stop is a 10 minute walk away, can you help me find it?',
]
test.each(NOT_PRESSED)('%j does not press', (text) => {
  expect(findUrgency(text, english)).toBeNull()
})

test('the range holds the words that press', () => {
  const text = 'Hello. My cruise leaves tomorrow. I need help.'
  const found = findUrgency(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('leaves tomorrow. I need')
})

test.each(['need ', 'asap not ', 'flight tomorrow ', 'please before ', '9 hours ', 'a'])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    findUrgency(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(1500)
  },
)

const LABELLED = '../shared/data/labelled/urgency.tsv'

describe.skipIf(!existsSync(LABELLED))('on labelled sentences (skipped where ../shared/data is absent)', () => {
  test('no clear find is wrong, and all but one are found', () => {
    const { clear } = evaluateDetector('urgency', parseLabelledSentences(readFileSync(LABELLED, 'utf8'), 'urgency'))
    expect(clear.falsePositives).toBe(0)
    expect(clear.falseNegatives).toBeLessThanOrEqual(1)
  })
})
