import { expect, test } from 'vitest'
import { english } from './english'
import { findFormalComplaint } from './find-formal-complaint'

const SAID: [string, string][] = [
  ['I want to make a complaint about the fitter', 'make-complaint'],
  ["I'm lodging an official complaint today", 'make-complaint'],
  ['please raise a grievance on my behalf', 'make-complaint'],
  ['Kindly register my complaint', 'make-complaint'],
  ['Treat this email as a formal complaint', 'taken-as-complaint'],
  ['I want this logged as a complaint', 'taken-as-complaint'],
  ["I'd like a complaint opened against the depot", 'complaint-wanted'],
  ['Formal complaint, order 88', 'formal-complaint'],
  ['Complaint: broken window', 'formal-complaint'],
  ['My complaint is as follows', 'formal-complaint'],
  ['How do I complain about a bus driver?', 'how-to-complain'],
  ['Where can I complain', 'how-to-complain'],
  ['What is your complaints procedure?', 'complaints-office'],
  ['Who handles complaints?', 'complaints-office'],
  ['email for complaints please', 'complaints-office'],
  ['I wish to complain about the hotel', 'will-complain'],
  ['I will be complaining to your head office', 'will-complain'],
]
test.each(SAID)('finds that %j complains formally: %s', (text, rule) => {
  expect(findFormalComplaint(text, english)?.rule).toBe(rule)
})

const NOT_SAID = [
  '',
  'No complaints from me',
  "I can't complain",
  'My only complaint is the colour',
  'I complained last week',
  'I made a complaint in June and heard nothing',
  'I do not want to make a complaint',
  'My neighbour made a noise complaint',
  'Not one to complain but the tea was cold',
  'I am complaining about the rain',
  'a stomach complaint kept me home',
  'Your reply to my complaint was slow',
  'The service was awful',
]
test.each(NOT_SAID)('%j does not', (text) => {
  expect(findFormalComplaint(text, english)).toBeNull()
})

test('the range holds the words that say it', () => {
  const text = 'Good day. I want to make a complaint now. Thanks.'
  const found = findFormalComplaint(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('make a complaint')
})

test.each(['make a complaint ', 'complain to ', 'complaints ', 'how do i ', 'a'])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    findFormalComplaint(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(1500)
  },
)
