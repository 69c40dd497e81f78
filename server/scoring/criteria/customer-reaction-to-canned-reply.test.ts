import { expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { FULL_LOSS } from '#server/domain/finding'
import type { KnownTemplate } from '#server/domain/template'
import type { Judgement, ScoringContext } from '../criterion'
import { contextOf, conversationOf, judged, templatesOf } from '../testing'
import { customerReactionToCannedReply } from './customer-reaction-to-canned-reply'

const CANNED = 'Please sign out, sign in again and clear the cache of your browser.'
const ALSO_CANNED = 'Our opening hours are nine to five on every day of the week.'
const OWN = 'I have looked at your router and see that it has been offline since noon.'

function judge(
  drawing: string,
  settled: Partial<KnownTemplate> = {},
  changes: { conversation?: Partial<Conversation>; context?: Partial<ScoringContext> } = {},
): readonly Judgement[] {
  const conversation = conversationOf(drawing, changes.conversation)
  const templates = templatesOf([CANNED, ALSO_CANNED], settled)
  return judged(customerReactionToCannedReply, conversation, { ...contextOf(), templates, ...changes.context })
}

const ASKED = '09:00 customer: my router blinks red'
const BEFORE = `${ASKED}\n09:01 agent 3@1: ${CANNED}`
const HALF = FULL_LOSS / 2

const cases: [string, string, [string, number][]][] = [
  ['nothing to judge', ASKED, []],
  ['a canned reply and thanks', `${BEFORE}\n09:02 customer: thanks, it works`, [['none', 0]]],
  [
    'a canned reply and "that’s not what I asked"',
    `${BEFORE}\n09:02 customer: that's not what I asked`,
    [['objected', HALF]],
  ],
  [
    'a canned reply and "I already told you"',
    `${BEFORE}\n09:02 customer: I already told you I did`,
    [['objected', HALF]],
  ],
  ['a canned reply and "copy paste"', `${BEFORE}\n09:02 customer: is this copy paste?`, [['objected', HALF]]],
  ['a canned reply and "are you a bot"', `${BEFORE}\n09:02 customer: are you a bot`, [['objected', HALF]]],
  [
    'a canned reply and "did you even read"',
    `${BEFORE}\n09:02 customer: did you even read my message`,
    [['objected', HALF]],
  ],
  [
    'a canned reply and "stop sending me the same answer"',
    `${BEFORE}\n09:02 customer: stop sending me the same answer`,
    [['objected', HALF]],
  ],
  [
    'the message after the next is too late',
    `${BEFORE}\n09:02 customer: hm\n09:03 customer: not what I asked`,
    [['none', 0]],
  ],
  [
    'a reply in own words is no canned one',
    `${ASKED}\n09:01 agent: ${OWN}\n09:02 customer: not what I asked`,
    [['none', 0]],
  ],
  [
    'of two thirds template with own words around: what is objected to may be these',
    `${ASKED}\n09:01 agent: ${CANNED} I have looked at your router too.\n09:02 customer: not what I asked`,
    [['none', 0]],
  ],
  [
    'with a name filled in',
    `${ASKED}\n09:01 agent: Hello Ms Berg! ${CANNED}\n09:02 customer: not what I asked`,
    [['objected', HALF]],
  ],
  ['own words came in between', `${BEFORE}\n09:02 agent: ${OWN}\n09:03 customer: not what I asked`, [['none', 0]]],
  [
    'a short remark came in between',
    `${BEFORE}\n09:02 agent: Anything else?\n09:03 customer: not what I asked`,
    [['objected', HALF]],
  ],
  [
    'an automatic text came in between',
    `${BEFORE}\n09:02 auto@1: Rate us!\n09:03 customer: are you a bot`,
    [['none', 0]],
  ],
  ['a bot came in between', `${BEFORE}\n09:02 bot: Hello.\n09:03 customer: are you a bot`, [['none', 0]]],
  ['the customer had written nothing before', `09:01 agent: ${CANNED}\n09:02 customer: are you a bot`, [['none', 0]]],
  ['an automatic text is nobody’s reply', `${ASKED}\n09:01 auto@1: ${CANNED}\n09:02 customer: are you a bot`, []],
  [
    'an absence notice does not react',
    `${BEFORE}\n09:02 customer-auto: copy paste reply\n09:03 customer: ok`,
    [['none', 0]],
  ],
  [
    'twice costs no more than once',
    `${BEFORE}\n09:02 customer: not what I asked\n09:03 agent: ${ALSO_CANNED}\n09:04 customer: are you a bot`,
    [['objected', HALF]],
  ],
  [
    'the vendor of the canned reply carries it, whoever comes after',
    `${BEFORE}\n09:02 customer: not what I asked\n09:03 agent 9@2: ${OWN}`,
    [
      ['objected', HALF],
      ['none', 0],
    ],
  ],
]

test.each(cases)('%s', (_, drawing, expected) => {
  expect(judge(drawing).map(({ outcome, loss }) => [outcome, loss])).toEqual(expected)
})

const OBJECTED = `${BEFORE}\n09:02 customer: Well. That's not what I asked.`

test('an approved template is not exempt', () => {
  expect(judge(OBJECTED, { approvedAs: 'steps' }).map(({ loss }) => loss)).toEqual([HALF])
})

test.each([{ kind: 'courtesy' }, { isExcluded: true }] as const)(
  'what is no template for the rules is: %j',
  (settled) => {
    expect(judge(OBJECTED, settled).map(({ outcome }) => outcome)).toEqual(['none'])
  },
)

test('the evidence is the canned passage and the customer’s words, of the agent who sent it', () => {
  const [judgement] = judge(OBJECTED)
  expect(judgement?.evidence.map(({ messageId, quote }) => [messageId, quote])).toEqual([
    [2, CANNED],
    [3, "That's not what I asked"],
  ])
  expect(judgement?.agentId).toBe(3)
  expect(judgement?.advisory).toBeUndefined()
  expect(judgement?.words).toBe('09:01 canned reply, the customer objected to it, loss 0.50')
})

test('a greeting before the template is no evidence', () => {
  const [judgement] = judge(`${ASKED}\n09:01 agent: Hello Ms Berg! ${CANNED}\n09:02 customer: are you a bot`)
  expect(judgement?.evidence[0]).toEqual({ messageId: 2, start: 15, end: 15 + CANNED.length, quote: CANNED })
})

test('words that are not heard surely enough are only shown', () => {
  const takesPoints: ScoringContext['takesPoints'] = (detector, vendorId) =>
    detector !== 'canned-reaction' || vendorId !== 1
  const [judgement] = judge(OBJECTED, {}, { context: { takesPoints } })
  expect(judgement).toMatchObject({ outcome: 'objected', loss: HALF, advisory: true })
})

test('not applicable in a language without a pack', () => {
  expect(judge(OBJECTED, {}, { conversation: { language: 'fr' } })).toEqual([])
})
