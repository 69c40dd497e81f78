import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import { FULL_LOSS } from '#server/domain/finding'
import { contextOf, conversationOf, judged, templatesOf } from '../testing'
import { unfilledPlaceholder } from './unfilled-placeholder'

const CANNED = 'a new lamp is on its way and should be there very soon.'
const templates = templatesOf([`Hi Anna, ${CANNED}`])

const judge = (drawing: string, overrides: Partial<Conversation> = {}) =>
  judged(unfilledPlaceholder, conversationOf(drawing, overrides), contextOf({ templates }))
const outcomes = (drawing: string, overrides: Partial<Conversation> = {}) =>
  judge(drawing, overrides).map(({ outcome, loss }) => [outcome, loss])

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
  expect(outcomes(drawing)).toEqual(expected)
})

describe('a greeting without its name', () => {
  const named = '09:00 customer: My name is Anna and the lamp is broken.'
  test.each<[string, string, string]>([
    ['unfilled', 'is beyond doubt with a field’s name', `${named}\n09:01 agent 1@1: Dear First Name, it is here.`],
    ['unfilled', 'is beyond doubt after "Dear"', `${named}\n09:01 agent 1@1: Dear , it is here.`],
    ['unfilled', 'is beyond doubt in a known template', `${named}\n09:01 agent 1@1: Hi , ${CANNED}`],
    ['none', 'may be typed so', `${named}\n09:01 agent 1@1: Hi , it is here.`],
    ['none', 'may be a habit', `${named}\n09:01 agent 1@1: Hi , ${CANNED.replace(' and', ' , and')}`],
    ['none', 'may come of an export without names', `09:00 customer: hello\n09:01 agent 1@1: Dear , it is here.`],
  ])('%s: it %s', (outcome, _, drawing) => {
    expect(outcomes(drawing)).toEqual([[outcome, outcome === 'none' ? 0 : FULL_LOSS]])
  })
})

describe('another person’s name', () => {
  const signed = '09:00 customer: The lamp is broken.\\nRegards,\\nTom Berg'
  test('costs everything and is critical for the business', () => {
    const [judgement] = judge(`${signed}\n09:01 agent 3@1: Hi Sarah, ${CANNED}`)
    expect(judgement).toMatchObject({ outcome: 'wrong_name', loss: FULL_LOSS, critical: 'business', agentId: 3 })
    expect(judgement?.words).toBe('sent to Sarah, but the customer is Tom Berg, loss 1.00')
    expect(judgement?.evidence.map(({ quote }) => quote)).toEqual(['Tom Berg', 'Sarah'])
  })

  test('is judged by the export’s name too', () => {
    const bare = `09:00 customer: broken\n09:01 agent 1@1: Hi Sarah, ${CANNED}`
    expect(outcomes(bare)).toEqual([['none', 0]])
    expect(outcomes(bare, { customer: 'Tom Berg' })).toEqual([['wrong_name', FULL_LOSS]])
  })

  test('stands behind an unfilled field of the same vendor', () => {
    const [judgement] = judge(`${signed}\n09:01 agent 1@1: Hi Sarah, see {{link}} for more.`)
    expect(judgement?.outcome).toBe('unfilled')
    expect(judgement?.words).toBe('sent with {{link}}, sent to Sarah, but the customer is Tom Berg, loss 1.00')
  })

  test('is charged to the vendor who wrote it', () => {
    expect(outcomes(`${signed}\n09:01 agent 1@1: Hi Tom, hello.\n09:05 agent 2@2: Hi Sarah, hello.`)).toEqual([
      ['none', 0],
      ['wrong_name', FULL_LOSS],
    ])
  })
})

test('it is critical for the business, with the field as evidence', () => {
  const [judgement] = judge('09:00 agent 1@1: Hi {{first_name}}, all is well.')
  expect(judgement?.critical).toBe('business')
  expect(judgement?.evidence).toEqual([{ messageId: 1, start: 3, end: 17, quote: '{{first_name}}' }])
  expect(judgement?.words).toBe('sent with {{first_name}}, loss 1.00')
})
