import { expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { APPROVED_AS, type KnownTemplate } from '#server/domain/template'
import type { Judgement } from '../criterion'
import { contextOf, conversationOf, judged, templatesOf } from '../testing'
import { genericReplyToSpecificQuestion } from './generic-reply-to-specific-question'

const TEMPLATE = 'Our self-service pages answer most topics, so kindly browse them first.'
const HOLD = 'One moment while our self-service pages are loading, thanks a lot to you.'
const RECEIVED = 'We have received what you wrote and our team will be in touch with you.'
const FORM = (date: string) =>
  `Our self-service pages changed on ${date}, so kindly browse them first and tell us then.`

const known = [TEMPLATE, HOLD, RECEIVED, FORM('3 May 2024'), FORM('9 June 2024')]

function judge(
  drawing: string,
  overrides: Partial<Conversation> = {},
  told: Partial<KnownTemplate> = {},
): readonly Judgement[] {
  const context = contextOf({ templates: templatesOf(known, told) })
  return judged(genericReplyToSpecificQuestion, conversationOf(drawing, overrides), context)
}

const ORDER = '09:00 customer: The blender from order 48213 came broken.'
const words = (count: number): string =>
  `09:00 customer: ${Array.from({ length: count }, (_, index) => `blender${'x'.repeat(index)}`).join(' ')}`

const cases: [string, string, [string, number][]][] = [
  ['no reply to judge', ORDER, []],
  [
    'an own reply',
    `${ORDER}\n09:01 agent 1@1: We will replace it with a new one by the end of the week.`,
    [['none', 0]],
  ],
  ['a template to an order number', `${ORDER}\n09:01 agent 1@1: ${TEMPLATE}`, [['generic', 300_000]]],
  [
    'a template to an amount',
    `09:00 customer: You took $20 too much.\n09:01 agent 1@1: ${TEMPLATE}`,
    [['generic', 300_000]],
  ],
  [
    'a template to an error text',
    `09:00 customer: The blender shows error E 12.\n09:01 agent 1@1: ${TEMPLATE}`,
    [['generic', 300_000]],
  ],
  [
    'a template to one question',
    `09:00 customer: Why is the blender loud?\n09:01 agent 1@1: ${TEMPLATE}`,
    [['none', 0]],
  ],
  [
    'a template to two questions',
    `09:00 customer: Why is the blender loud? Is that normal?\n09:01 agent 1@1: ${TEMPLATE}`,
    [['generic', 300_000]],
  ],
  ['a template to 24 words', `${words(24)}\n09:01 agent 1@1: ${TEMPLATE}`, [['none', 0]]],
  ['a template to 25 words', `${words(25)}\n09:01 agent 1@1: ${TEMPLATE}`, [['generic', 300_000]]],
  [
    'a template that takes up a word',
    `09:00 customer: Page 5 of your browser pages shows order 48213 twice.\n09:01 agent 1@1: ${TEMPLATE}`,
    [['none', 0]],
  ],
  [
    'another reply of the turn takes it up',
    `${ORDER}\n09:01 agent 1@1: ${TEMPLATE}\n09:02 agent 1@1: And the blender is replaced.`,
    [['none', 0]],
  ],
  ['a template with a field filled', `${ORDER}\n09:01 agent 1@1: Dear Kim, ${FORM('1 July 2024')}`, [['none', 0]]],
  [
    'a template with words of one’s own',
    `${ORDER}\n09:01 agent 1@1: ${TEMPLATE} I shall ask the driver and come back to you today.`,
    [['none', 0]],
  ],
  [
    'an absence notice asks nothing',
    `09:00 customer-auto: Ticket 48213 is with me.\n09:01 agent 1@1: ${TEMPLATE}`,
    [['none', 0]],
  ],
  ['a reply that only holds off', `${ORDER}\n09:01 agent 1@1: ${RECEIVED}`, [['none', 0]]],
  ['a request for patience', `${ORDER}\n09:01 agent 1@1: ${HOLD}`, [['none', 0]]],
  [
    'four of them cost no more than everything',
    Array.from(
      { length: 4 },
      (_, index) => `09:0${index} customer: blender ${48213 + index}\n09:0${index}:30 agent 1@1: ${TEMPLATE}`,
    ).join('\n'),
    [['generic', 1_000_000]],
  ],
]

test.each(cases)('%s', (_, drawing, expected) => {
  expect(judge(drawing).map(({ outcome, loss }) => [outcome, loss])).toEqual(expected)
})

test.each<[string, Partial<KnownTemplate>]>([
  ...APPROVED_AS.map((approvedAs): [string, Partial<KnownTemplate>] => [`approved as ${approvedAs}`, { approvedAs }]),
  ['a first acknowledgement', { isAcknowledgement: true }],
  ['excluded', { isExcluded: true }],
  ['a courtesy', { kind: 'courtesy' }],
])('a template that is %s is exempt', (_, told) => {
  expect(judge(`${ORDER}\n09:01 agent 1@1: ${TEMPLATE}`, {}, told).map(({ outcome }) => outcome)).toEqual(['none'])
})

test('not applicable in a language without a pack', () => {
  expect(judge(`${ORDER}\n09:01 agent 1@1: ${TEMPLATE}`, { language: 'fr' })).toEqual([])
})

test('the evidence is what was asked and what the template explains of the reply', () => {
  const [judgement] = judge(`${ORDER}\n09:01 agent 1@1: Dear Kim, ${TEMPLATE}\\nKind regards,\\nMaya`)
  expect(judgement?.evidence.map(({ quote }) => quote)).toEqual(['The blender from order 48213 came broken.', TEMPLATE])
})
