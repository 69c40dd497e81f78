import { expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { FULL_LOSS } from '#server/domain/finding'
import type { KnownTemplate } from '#server/domain/template'
import type { Judgement, ScoringContext } from '../criterion'
import { contextOf, conversationOf, judged, templatesOf } from '../testing'
import { askedForWhatWasGiven } from './asked-for-what-was-given'

const CANNED = 'We are glad to look into that for you. Please send us your order number and we will come back to you.'
const PICTURE = 'To see what is going on there, please send us a screenshot and we will look at it.'
const PLAIN = 'We have passed that on to the people who pack the parcels in our warehouse.'

function judge(
  drawing: string,
  settled: Partial<KnownTemplate> = {},
  changes: { conversation?: Partial<Conversation>; context?: Partial<ScoringContext> } = {},
): readonly Judgement[] {
  const conversation = conversationOf(drawing, changes.conversation)
  const templates = templatesOf([CANNED, PICTURE, PLAIN], settled)
  return judged(askedForWhatWasGiven, conversation, { ...contextOf(), templates, ...changes.context })
}

const GIVEN = '09:00 customer: Where is order 44718?'
const HALF = FULL_LOSS / 2
const OWN = 'I am looking at it right now, and I would need your order number to go on.'
/** Own words that make a template a part of a reply only. */
const around = (share: number): string => {
  const words = CANNED.split(' ').length
  return Array.from({ length: Math.round((words * (1 - share)) / share) }, (_, n) => `own${'x'.repeat(n)}`).join(' ')
}

const cases: [string, string, [string, number][]][] = [
  ['nothing to judge', GIVEN, []],
  ['a template that asks for what was given', `${GIVEN}\n09:05 agent 3@1: ${CANNED}`, [['asked_again', HALF]]],
  ['nothing was given', `09:00 customer: Where is it?\n09:05 agent: ${CANNED}`, [['none', 0]]],
  ['a template that asks for nothing', `${GIVEN}\n09:05 agent: ${PLAIN}`, [['none', 0]]],
  ['given 30 seconds before', `${GIVEN}\n09:00:30 agent: ${CANNED}`, [['asked_again', HALF]]],
  ['given 29 seconds before: they crossed', `${GIVEN}\n09:00:29 agent: ${CANNED}`, [['none', 0]]],
  ['given afterwards', `09:00 customer: hello\n09:05 agent: ${CANNED}\n09:06 customer: order 44718`, [['none', 0]]],
  ['own words that ask again', `${GIVEN}\n09:05 agent: ${OWN}`, [['none', 0]]],
  [
    'a template with own words around, two thirds of it',
    `${GIVEN}\n09:05 agent: ${CANNED} ${around(0.67)}`,
    [['asked_again', HALF]],
  ],
  ['a template that makes up two fifths', `${GIVEN}\n09:05 agent: ${CANNED} ${around(0.41)}`, [['asked_again', HALF]]],
  ['a template that makes up less than two fifths', `${GIVEN}\n09:05 agent: ${CANNED} ${around(0.38)}`, [['none', 0]]],
  ['a template, and own words that ask', `${GIVEN}\n09:05 agent: ${PLAIN} What is your order number?`, [['none', 0]]],
  ['why it is needed again is said', `${GIVEN}\n09:05 agent: That one was not found. ${CANNED}`, [['none', 0]]],
  ['the number is named', `${GIVEN}\n09:05 agent: Thanks for 44718! ${CANNED}`, [['none', 0]]],
  ['an automatic text is no reply', `${GIVEN}\n09:05 auto@1: ${CANNED}`, []],
  ['a note tells nobody', `09:00 note: order 44718\n09:01 customer: hello\n09:05 agent: ${CANNED}`, [['none', 0]]],
  ['an absence notice gives nothing', `09:00 customer-auto: order 44718\n09:05 agent: ${CANNED}`, [['none', 0]]],
  [
    'twice costs no more than once',
    `${GIVEN}\n09:05 agent: ${CANNED}\n09:06 customer: order 44718!\n09:09 agent: ${CANNED}`,
    [['asked_again', HALF]],
  ],
  [
    'the vendor who asks again carries it',
    `${GIVEN}\n09:05 agent 1@1: ${PLAIN}\n09:09 agent 2@2: ${CANNED}`,
    [
      ['none', 0],
      ['asked_again', HALF],
    ],
  ],
]

test.each(cases)('%s', (_, drawing, expected) => {
  expect(judge(drawing).map(({ outcome, loss }) => [outcome, loss])).toEqual(expected)
})

const ASKED = `${GIVEN}\n09:05 agent 3@1: ${CANNED}`

test('an approved template is not exempt', () => {
  expect(judge(ASKED, { approvedAs: 'policy' }).map(({ loss }) => loss)).toEqual([HALF])
})

test.each([{ kind: 'courtesy' }, { isExcluded: true }] as const)(
  'what is no template for the rules is: %j',
  (settled) => {
    expect(judge(ASKED, settled).map(({ outcome }) => outcome)).toEqual(['none'])
  },
)

test('the evidence is the words that ask and the value as it was given', () => {
  const [judgement] = judge(ASKED)
  expect(judgement?.evidence.map(({ messageId, quote }) => [messageId, quote])).toEqual([
    [2, 'Please send us your order number'],
    [1, '44718'],
  ])
  expect(judgement?.agentId).toBe(3)
  expect(judgement?.advisory).toBeUndefined()
  expect(judgement?.words).toBe('09:05 asked for the order number, given before, loss 0.50')
})

test('what describes the matter is only shown', () => {
  const [judgement] = judge(`09:00 customer: It fails, I attached a screenshot.\n09:05 agent: ${PICTURE}`)
  expect(judgement).toMatchObject({ outcome: 'asked_again', loss: HALF, advisory: true })
})

test('words that are not heard surely enough are only shown', () => {
  const takesPoints: ScoringContext['takesPoints'] = (detector) => detector !== 'asks-for-details'
  expect(judge(ASKED, {}, { context: { takesPoints } })[0]?.advisory).toBe(true)
})

test('not applicable in a language without a pack', () => {
  expect(judge(ASKED, {}, { conversation: { language: 'fr' } })).toEqual([])
})
