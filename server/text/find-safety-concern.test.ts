import { expect, test } from 'vitest'
import { english } from './english'
import { findSafetyConcern } from './find-safety-concern'

const SAID: [string, string][] = [
  ['The kettle caught fire', 'fire'],
  ['Smoke is coming from the fridge', 'fire'],
  ['there is a burning smell near the router', 'fire'],
  ['The heater gave me an electric shock', 'shock'],
  ['My son burnt his hand on the grill', 'injury'],
  ['she was taken to hospital', 'injury'],
  ['We got food poisoning from the fish', 'food'],
  ['I found glass in my soup', 'food'],
  ['I had an allergic reaction', 'allergy'],
  ['The driver was texting all the way', 'unsafe-conduct'],
  ['the brakes failed on the hill', 'unsafe-conduct'],
  ['I want to kill myself', 'self-harm'],
  ['My mother has dementia and her line is dead for days, she is without help', 'vulnerable'],
  ['no heating and a baby in the flat at minus two', 'vulnerable'],
  ['Someone hacked into my account', 'fraud'],
  ['There is an unauthorised payment on my card', 'fraud'],
  ['I never placed this order', 'fraud'],
  ["I can see another customer's address", 'data-breach'],
  ['You sent my bank details to a stranger', 'data-breach'],
]
test.each(SAID)('finds that %j tells of danger: %s', (text, rule) => {
  expect(findSafetyConcern(text, english)?.rule).toBe(rule)
})

const NOT_SAID = [
  '',
  'This queue is killing me',
  'You guys are on fire!',
  'Is the lamp safe for kids?',
  'Do you sell smoke alarms?',
  'How do I set up two-step login?',
  'I was shocked by the price',
  'My cookies are disabled',
  'The fire stick does not work',
  'Burning a CD takes an hour',
  'My order is late',
  'The soup was cold',
  'dying to see the new season',
]
test.each(NOT_SAID)('%j does not', (text) => {
  expect(findSafetyConcern(text, english)).toBeNull()
})

test('the range holds the words that say it', () => {
  const text = 'Help! The kettle caught fire at noon. What now?'
  const found = findSafetyConcern(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('kettle caught fire')
})

test.each(['my hand ', 'disabled no heat ', 'someone has been ', 'another customer ', 'smoke from the ', 'a'])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    findSafetyConcern(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(1500)
  },
)
