import { expect, test } from 'vitest'
import { english } from './english'
import { findLegalThreat } from './find-legal-threat'

const SAID: [string, string][] = [
  ['I will sue you', 'court'],
  ['We are starting legal proceedings', 'court'],
  ['See you in court!', 'court'],
  ["I'll take you to small claims court", 'court'],
  ['This is a letter before action', 'court'],
  ['You will hear from my solicitor', 'lawyer'],
  ['My lawyer will write to you', 'lawyer'],
  ['I am going to the police with this', 'police'],
  ['I will report you to Trading Standards', 'regulator'],
  ["I'm contacting the ombudsman", 'regulator'],
  ['Next stop: the ombudsman', 'regulator'],
  ['The ombudsman can decide, see what they say', 'regulator'],
  ['Solicitors have now been instructed', 'lawyer'],
  ['This is a matter for the police', 'police'],
  ['Our local radio station has been told', 'media'],
  ['Everybody should know how you treat people', 'media'],
  ['This is going straight on Trustpilot', 'media'],
  ['klarna will reverse it for me', 'chargeback'],
  ['I know my rights', 'court'],
  ['I am going to the press', 'media'],
  ['I will post this all over Facebook', 'media'],
  ["I'll do a chargeback", 'chargeback'],
  ['I will dispute the charge with my bank', 'chargeback'],
  ['My bank will reverse the payment', 'chargeback'],
]
test.each(SAID)('finds that %j threatens: %s', (text, rule) => {
  expect(findLegalThreat(text, english)?.rule).toBe(rule)
})

const NOT_SAID = [
  '',
  'I am a lawyer and need an invoice',
  'Is it legal to fly with a kite?',
  'My friend is suing her dentist',
  'The food court was closed',
  'The tennis court is wet',
  'Press the red button',
  'How do I dispute a payment?',
  'I will sue you lol',
  'I do not want to go to court',
  "The ombudsman's leaflet was clear",
  'The police were at the door so I missed the courier',
  'My solicitor needs a copy of the deed',
  'Which regulator are you licensed by?',
  'The gas regulator leaks',
  'They threatened me with a solicitor',
  'I bought the lamp online',
  'My sister took her builder to court and won',
  'What are my legal rights here?',
]
test.each(NOT_SAID)('%j does not', (text) => {
  expect(findLegalThreat(text, english)).toBeNull()
})

test('the range holds the words that say it', () => {
  const text = 'Pay up. I will sue you. Bye.'
  const found = findLegalThreat(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('will sue')
})

test.each(['i will ', 'to the ', 'my lawyer ', 'ombudsman ', 'going to the bank ', 'a'])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    findLegalThreat(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(500)
  },
)
