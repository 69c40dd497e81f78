import { expect, test } from 'vitest'
import { english } from './english'
import { findCannedReaction } from './find-canned-reaction'

const SAID: [string, string][] = [
  ['I have already told you my flat number.', 'told-already'],
  ["We've given you the code twice", 'told-already'],
  ['As I wrote, there is no light on the box', 'told-already'],
  ['no, like I said, the blue cable', 'told-already'],
  ['How often do I have to repeat that?', 'told-already'],
  ['The date is in my previous mail', 'told-already'],
  ['we went through this last week', 'told-already'],
  ["That isn't what I was asking.", 'not-what-was-asked'],
  ['You misunderstood my question', 'not-what-was-asked'],
  ['I asked about the deposit, not the rent', 'not-what-was-asked'],
  ['Sorry but this has nothing to do with my question', 'not-what-was-asked'],
  ['you still have not answered my question', 'not-answered'],
  ['You ignored what I wrote', 'not-answered'],
  ['Is this a copy and paste answer?', 'pasted'],
  ['Please stop the scripted replies', 'pasted'],
  ['you are reading from a script', 'pasted'],
  ['are you a robot?', 'machine'],
  ['Am I chatting with a bot', 'machine'],
  ['Is there an actual person reading this?', 'machine'],
  ['did you actually read my email', 'not-read'],
  ["You didn't read what I sent", 'not-read'],
  ['nobody reads my messages', 'not-read'],
  ['Stop sending me that link', 'same-again'],
  ['you sent me the same text this morning', 'same-again'],
  ['I keep getting the same answer', 'same-again'],
  ['You are repeating yourself', 'same-again'],
]
test.each(SAID)('finds in %j: %s', (text, rule) => {
  expect(findCannedReaction(text, english)?.rule).toBe(rule)
})

const NOT_SAID = [
  '',
  'I already told my sister',
  'As I told you, it works now, thanks',
  'You already answered me, thank you',
  'Can I copy and paste the key into the field?',
  'How do I set up a canned reply in my inbox?',
  'Is there a bot for the group?',
  'You are the best AI ever',
  'That is not what I asked for, I wanted the large one',
  'I did not order this',
  'The invoice has nothing to do with me',
  'You told me before that it is free of charge',
  'It looks like I wrote the wrong date',
  'I just sent you the form',
  'I was misunderstanding the manual',
  'Can I speak to a human?',
  'The template for the label is missing',
  'As mentioned on your page, delivery is free',
  'I get the same error again',
  'Did you see the rain today?',
]
test.each(NOT_SAID)('finds nothing in %j', (text) => {
  expect(findCannedReaction(text, english)).toBeNull()
})

test('the range holds the words that say it', () => {
  const text = 'Hello. That is not what I asked, sorry.'
  const found = findCannedReaction(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('not what I asked')
})

test.each(['I already told you ', 'are you ', 'not what I ', 'stop sending ', 'copy paste ', 'a', 'same reply, '])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    findCannedReaction(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(1500)
  },
)
