import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from './english'
import { findEmpathy } from './find-empathy'
import { mayHold } from './find-wording'

const shown: [string, string][] = [
  ['Sorry for the long wait, Dana.', 'sorry-for'],
  ['Im sorry to hear the kettle leaks.', 'sorry-for'],
  ["Sorry about that, let's start again.", 'sorry-for'],
  ['Sorry, Dana, for the mix-up.', 'sorry-name-for'],
  ["We're sorry you had to ring twice.", 'sorry-that-you'],
  ['I am sorry your lamp came broken.', 'sorry-that-you'],
  ['Were sorry youre having a bad time with the app.', 'sorry-that-you'],
  ['Sorry the courier was rude.', 'sorry-that-you'],
  ['Sorry we missed your message.', 'sorry-we-failed'],
  ['Sorry we didnt answer sooner.', 'sorry-we-failed'],
  ["I'm so sorry, Ben!", 'deeply-sorry'],
  ["Oh, I'm sorry. That is our doing.", 'sorry'],
  ['We apologise for the noise.', 'apologise'],
  ['My sincere apologies.', 'apologise'],
  ['We deeply regret any inconvenience.', 'pardon'],
  ['Please excuse the delay.', 'pardon'],
  ['That was our mistake.', 'own-fault'],
  ['I completely understand your frustration.', 'grasps-feeling'],
  ['We can only imagine how upsetting this is.', 'grasps-feeling'],
  ['We appreciate how annoying that is.', 'grasps-feeling'],
  ["I know it's hard to be upset on a holiday.", 'sees-feeling'],
  ['Your reaction is completely understandable.', 'understandable'],
  ['You have every right to be angry.', 'entitled'],
  ["That's really frustrating.", 'names-trouble'],
  ['This must be very stressful for you.', 'names-trouble'],
  ["That doesn't sound right.", 'not-good'],
  ['This is not the experience we want for our guests.', 'not-as-wanted'],
  ['We are saddened to hear this.', 'moved'],
  ['You must be worried.', 'seems-to-feel'],
  ["It's only natural to be upset.", 'natural'],
  ['What a nuisance!', 'what-a-shame'],
  ["We'd be annoyed as well.", 'would-feel'],
  ['Losing a whole album is heartbreaking.', 'deeply-felt'],
  ['This concerns us.', 'moves'],
  ['We hate to hear that.', 'dislikes'],
  ['Oh no! Which size was it?', 'sighs'],
]
test.each(shown)('%j shows empathy (%s)', (text, rule) => {
  const found = findEmpathy(text, english)
  expect(found?.rule).toBe(rule)
  expect(text.slice(found?.start, found?.end).trim().length).toBeGreaterThan(3)
  expect(mayHold(text, english, 'empathy')).toBe(true)
})

test.each([
  '',
  "I'm sorry, I don't have access to your account.",
  'Sorry, we cannot change the colour.',
  "I'm very sorry, but the hall is fully booked.",
  'Sorry to say it is sold out.',
  "Sorry, I didn't catch that.",
  'Sorry I did not understand your question.',
  'Sorry, no refunds on opened boxes.',
  'I am sorry. I need your order number first.',
  'Sorry the shop is closed today.',
  'We apologise, but we cannot cancel it.',
  'No need to apologise!',
  'I understand.',
  'We understand your order has been paid.',
  'We appreciate your concern and your loyalty.',
  'We regret to inform you that the sale has ended.',
  'Thank you for your patience and understanding.',
  'Let me know if you have any trouble.',
  'What a lovely picture!',
  'Great to hear that it works.',
  'Please tell us how to improve.',
  'Sorry for asking, is it the red one?',
  "Sorry your pass isn't valid on this line.",
  'Please apologise to your neighbour.',
  'They said sorry to my colleague.',
  'It is concerning your subscription.',
  'Is the new layout annoying?',
  'Sorry, for which day?',
  'Sorry, how do you spell that?',
  "Sorry there isn't a lift.",
  'So sorry, no dogs.',
  '> Sorry for the wait.',
])('%j shows none', (text) => {
  expect(findEmpathy(text, english)).toBeNull()
})

test('a hostile text costs no more than a short one', () => {
  const started = performance.now()
  for (const word of ['sorry ', 'sorry, ', 'understand ', 'I know how ', "that's so ", 'regret the ', 'a', ' '])
    findEmpathy(word.repeat(100_000 / word.length), english)
  expect(performance.now() - started).toBeLessThan(800)
})

const LABELLED = '../shared/data/labelled/empathy_commitment.tsv'

describe.skipIf(!existsSync(LABELLED))('on labelled sentences (skipped where ../shared/data is absent)', () => {
  test('clear rows are found and nothing else is', () => {
    const lines = readFileSync(LABELLED, 'utf8').trim().split('\n').slice(1)
    const rows = lines
      .map((line) => line.split('\t'))
      .filter(([, , , , , , , note = '']) => !note.includes('borderline:empathy'))
      .map(([, , , , text = '', label]) => ({ shows: label === '1', found: findEmpathy(text, english) !== null }))
    const truePositives = rows.filter(({ shows, found }) => shows && found).length
    expect(truePositives / rows.filter(({ found }) => found).length).toBeGreaterThanOrEqual(0.97)
    expect(truePositives / rows.filter(({ shows }) => shows).length).toBeGreaterThanOrEqual(0.95)
  })
})
