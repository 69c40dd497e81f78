import { expect, test } from 'vitest'
import { FULL_LOSS } from '#server/domain/finding'
import type { Judgement } from '../criterion'
import { contextOf, conversationOf, factsOf } from '../testing'
import { unfilledPlaceholder } from './unfilled-placeholder'

function judge(drawing: string): readonly Judgement[] {
  const conversation = conversationOf(drawing)
  const publicMessages = conversation.messages.filter(({ visibility }) => visibility === 'public')
  return unfilledPlaceholder.judge({
    conversation,
    publicMessages,
    clocks: [],
    facts: factsOf(conversation, contextOf()),
    context: contextOf(),
  })
}

const cases: [string, string, [string, number][]][] = [
  ['no reply', '09:00 customer: hello', []],
  ['a filled reply', '09:00 agent 1@1: Hi Anna, all is well.', [['none', 0]]],
  ['an unfilled reply', '09:00 agent 1@1: Hi {{first_name}}, all is well.', [['unfilled', FULL_LOSS]]],
  [
    'two unfilled replies cost no more',
    '09:00 agent 1@1: Hi {{first_name}}.\n09:01 agent 1@1: Bye [Customer Name].',
    [['unfilled', FULL_LOSS]],
  ],
  [
    'the customer’s own words',
    '09:00 customer: it prints {{first_name}}\n09:01 agent 1@1: Where does it print {{first_name}}?',
    [['none', 0]],
  ],
  ['a customer’s message', '09:00 customer: Hi {{first_name}}', []],
  ['an internal note', '09:00 note: Hi {{first_name}}', []],
  ['an automatic text', '09:00 auto@1: Hi {{first_name}}', []],
  [
    'each vendor carries its own',
    '09:00 agent 1@1: Hi {name},\n09:05 agent 2@2: Hi Anna,',
    [
      ['unfilled', FULL_LOSS],
      ['none', 0],
    ],
  ],
]

test.each(cases)('%s', (_, drawing, expected) => {
  expect(judge(drawing).map(({ outcome, loss }) => [outcome, loss])).toEqual(expected)
})

test('it is critical for the business, with the field as evidence', () => {
  const [judgement] = judge('09:00 agent 1@1: Hi {{first_name}}, all is well.')
  expect(judgement?.critical).toBe('business')
  expect(judgement?.evidence).toEqual([{ messageId: 1, start: 3, end: 17, quote: '{{first_name}}' }])
  expect(judgement?.words).toBe('sent with {{first_name}}, loss 1.00')
})
