import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from './english'
import { findNextStep } from './find-next-step'
import { mayHold } from './find-wording'

const named: [string, string][] = [
  ["I'll look into the missing lamp.", 'will-act'],
  ['Well look into it.', 'will-act'],
  ['Ill pass that to the kitchen.', 'will-act'],
  ['We will gladly check with the depot.', 'will-act'],
  ["Send us a photo and we'll take a look.", 'will-act'],
  ["I'm going to transfer you to billing.", 'will-act'],
  ["I'll be sure to note your wish.", 'will-act'],
  ["We'll keep you posted.", 'will-act'],
  ["I'll gather the papers and get back to you.", 'will-act'],
  ['Will check and revert.', 'will-act'],
  ['Noted, and will forward it to the chef.', 'will-act'],
  ['A specialist will follow up by Friday.', 'will-act'],
  ['Our billing team should be in contact soon.', 'will-act'],
  ['They will ring you this afternoon.', 'will-act'],
  ['We hope to have it fixed tonight.', 'we-should'],
  ['I need to check the stock list.', 'need-to-look'],
  ['Let me check that for you.', 'let-me'],
  ['Give me a moment to pull up your order.', 'let-me'],
  ['Please hold while I find your file.', 'while-i'],
  ["We're currently looking into this.", 'under-way'],
  ['Were working on a fix.', 'under-way'],
  ['Our engineers are still investigating the outage.', 'group-under-way'],
  ['Your shelf is currently being repaired.', 'being-done'],
  ['Looking into this now.', 'doing-it'],
  ['Looking into your claim.', 'looking-now'],
  ["We'll engrave your name on it.", 'will-do-it'],
  ['Our florist will ring you.', 'our-group-will'],
  ['The claims department reviews it afterwards.', 'group-does'],
  ['A technician is on the way.', 'group-on-the-way'],
  ["We're having the lamp tested.", 'get-it-done'],
  ['We revert with the price tomorrow.', 'soon'],
  ['Our crews keep searching.', 'goes-on'],
  ['We have started a search of the depot.', 'has-begun'],
  ['The plumber is booked for Tuesday.', 'is-due'],
  ['We have a specialist looking at it.', 'have-group-at-work'],
  ['Your money will be refunded on Monday.', 'will-be-done'],
  ["You'll receive a reply from the shop.", 'you-will-get'],
  ["We're on it!", 'on-it'],
  ['Ann will call you back.', 'somebody-will-contact'],
  ["I'm rewinding the tape for you.", 'doing-something'],
  ['Then the parcel goes out.', 'goes-its-way'],
  ['Will do!', 'will-do'],
]
test.each(named)('%j says what is done next (%s)', (text, rule) => {
  const found = findNextStep(text, english)
  expect(found?.rule).toBe(rule)
  expect(text.slice(found?.start, found?.end).trim().length).toBeGreaterThan(3)
  expect(mayHold(text, english, 'nextStep')).toBe(true)
})

test.each([
  '',
  "We'll be happy to help.",
  "We will assist you further once you've signed in.",
  "We'll be here if you need us.",
  'We would be glad to look into that.',
  'Please send a photo so we can look into it.',
  "I've replied to your message.",
  'We have sent you a new link.',
  'Please restart the router.',
  'You will need to contact the shop.',
  'You can call our office.',
  'Let me know how it goes.',
  "Let's take a look: which model is it?",
  "I'll need your order number.",
  'We will not send a replacement.',
  "We'll see you on Friday!",
  'Would you like me to book it?',
  'The lamp is working again.',
  'It will be sunny on Sunday.',
  'My system will not let me book it.',
  'The team looks forward to your visit.',
  "We'll do our best!",
  'Your driver will be Mark.',
  'Should I continue searching?',
  'Checking the box should help.',
  'Shall I call you tomorrow?',
  'The store will open at ten.',
  "We're always working to improve.",
  'Your bank will call you.',
  "We're having a great day.",
  "If I'm reading this right, it is red.",
  '> We will look into it.',
])('%j says nothing of the kind', (text) => {
  expect(findNextStep(text, english)).toBeNull()
})

test('a hostile text costs no more than a short one', () => {
  const started = performance.now()
  for (const word of [
    'will ',
    'we will ',
    "we'll get ",
    'the team ',
    'let me ',
    'while i ',
    'you will have ',
    'a',
    ' ',
  ])
    findNextStep(word.repeat(100_000 / word.length), english)
  expect(performance.now() - started).toBeLessThan(800)
})

const LABELLED = '../shared/data/labelled/empathy_commitment.tsv'

describe.skipIf(!existsSync(LABELLED))('on labelled sentences (skipped where ../shared/data is absent)', () => {
  test('clear rows are found and nothing else is', () => {
    const lines = readFileSync(LABELLED, 'utf8').trim().split('\n').slice(1)
    const rows = lines
      .map((line) => line.split('\t'))
      .filter(([, , , , , , , note = '']) => !note.includes('borderline:next_step'))
      .map(([, , , , text = '', , label]) => ({ says: label === '1', found: findNextStep(text, english) !== null }))
    const truePositives = rows.filter(({ says, found }) => says && found).length
    expect(truePositives / rows.filter(({ found }) => found).length).toBeGreaterThanOrEqual(0.95)
    expect(truePositives / rows.filter(({ says }) => says).length).toBeGreaterThanOrEqual(0.95)
  })
})
