import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import type { Detector } from '#server/domain/detector'
import type { Standard } from '#server/domain/standard'
import type { Trigger } from '#server/domain/trigger'
import { measureClocks } from './clocks'
import type { ScoringContext } from './criterion'
import { defaultStandard } from './default-standard'
import { at, contextOf, conversationOf } from './testing'
import { traceTriggers } from './triggers'

function triggersOf(
  drawing: string,
  overrides: Partial<Conversation> = {},
  context: ScoringContext = contextOf(),
): Trigger[] {
  const conversation = conversationOf(drawing, overrides)
  const said = conversation.messages.filter(({ visibility, role }) => visibility === 'public' && role !== 'system')
  return traceTriggers(conversation, said, measureClocks(conversation, context).clocks, context)
}

const withStandard = (changes: Partial<Standard>, asOf?: number) =>
  contextOf({ standard: { ...defaultStandard, ...changes }, ...(asOf === undefined ? {} : { asOf }) })

const ASK = '09:00 customer: I want to speak to a supervisor.'

describe('the steps of a request', () => {
  test('each is told with its time', () => {
    const [trigger] = triggersOf(`${ASK}
      09:01 agent 1@1: I am transferring you to my supervisor now.
      09:06 agent 2@1: Good evening, this is the duty manager.`)
    expect(trigger).toMatchObject({
      type: 'supervisor_request',
      source: 'words',
      at: at('09:00'),
      asks: 1,
      acknowledgedAt: at('09:01'),
      handedOverAt: at('09:01'),
      answeredAt: at('09:06'),
      outcome: 'honoured',
      advisory: false,
    })
  })
  test('a promise is told with when it is due', () => {
    const [trigger] = triggersOf(`${ASK}\n09:01 agent: A manager will call you within 2 hours.`)
    expect(trigger).toMatchObject({ promisedAt: at('09:01'), promiseDueAt: at('11:01'), handedOverAt: null })
  })
  test('asking again before it is handled is one trigger with its number of asks', () => {
    const triggers = triggersOf(
      `${ASK}\n09:02 agent: What is it about?\n09:03 customer: Get me your supervisor!\n09:04 customer: Supervisor please!`,
    )
    expect(triggers.map(({ asks }) => asks)).toEqual([3])
  })
  test('a line of the helpdesk tells that it was passed on', () => {
    const [trigger] = triggersOf(
      `${ASK}\n09:03 system: Conversation transferred to Tier 2\n09:05 agent 2@1: Hello, how is it going?`,
    )
    expect(trigger).toMatchObject({ handedOverAt: at('09:03') })
  })
  test('a label of the helpdesk tells it too, at the next answer of a person', () => {
    const [trigger] = triggersOf(`${ASK}\n09:05 agent 2@1: Hello, what is it about?`, { tags: 'billing, escalated' })
    expect(trigger).toMatchObject({ handedOverAt: at('09:05') })
  })
})

describe('a hand-over', () => {
  const handled = (note: string, words: string) =>
    triggersOf(`${ASK}\n${note}\n09:01 agent 1@1: ${words}\n09:06 agent 2@1: Hello.`)[0]?.handOver
  const plain = 'I am transferring you to my supervisor now.'
  test.each([
    ['without a word of the case is cold', '08:59 system: x', plain, 'cold'],
    ['with a note of five words is warm', '09:00 note: customer charged twice, wants refund', plain, 'warm'],
    ['with a note of four words is cold', '09:00 note: angry about the invoice', plain, 'cold'],
    ['that says so is warm', '08:59 system: x', `${plain} You won't have to repeat anything.`, 'warm'],
  ])('%s', (_, note, words, kind) => {
    expect(handled(note, words)).toBe(kind)
  })
})

describe('a customer is made to repeat', () => {
  const asked = (given: string, question: string) =>
    triggersOf(`08:50 customer: ${given}
      ${ASK}
      09:01 agent 1@1: I am transferring you to my supervisor now.
      09:06 agent 2@1: Hello. ${question}`)[0]?.madeToRepeat
  test.each([
    ['My order 4711823 is late', 'What is your order number?', true],
    ['My order is late', 'What is your order number?', false],
    ['My order 4711823 is late', 'What colour is it?', false],
  ])('%j, then %j: %s', (given, question, repeats) => {
    expect(asked(given, question)).toBe(repeats)
  })
})

describe('the seven types', () => {
  const types = (drawing: string, overrides?: Partial<Conversation>, context?: ScoringContext) =>
    triggersOf(drawing, overrides, context).map(
      ({ type, source, advisory }) => `${type} ${source}${advisory ? ' advisory' : ''}`,
    )
  test('a formal complaint', () => {
    expect(types('09:00 customer: I want to make a formal complaint.')).toEqual(['formal_complaint words'])
  })
  test('a third contact by its words is shown only, until the company counts it', () => {
    const drawing = '09:00 customer: This is my third email about it.'
    expect(types(drawing)).toEqual(['third_contact words advisory'])
    expect(types(drawing, {}, withStandard({ triggersCounted: ['third_contact'] }))).toEqual(['third_contact words'])
  })
  test('a second missed target, at the moment it was missed', () => {
    const [trigger] = triggersOf(
      '09:00 customer: hi\n09:30 agent: yes?\n09:31 customer: it is broken\n10:30 agent: Which one?',
    )
    expect(trigger).toMatchObject({ type: 'second_breach', source: 'structure', at: at('09:36'), advisory: true })
  })
  test('a tag, a priority, a phrase or a sum of the list', () => {
    const listed = { tags: ['VIP gold'], priorities: ['Urgent'], phrases: ['board member'], amountAbove: 500 }
    const context = withStandard({ listedCases: listed })
    const hello = '09:00 customer: Hello there.'
    expect(types(hello, { tags: 'late, vip gold' }, context)).toEqual(['listed_case structure'])
    expect(types(hello, { priority: 'URGENT' }, context)).toEqual(['listed_case structure'])
    expect(types('09:00 customer: I am a Board Member.', {}, context)).toEqual(['listed_case words'])
    expect(types('09:00 customer: You owe me $500.01', {}, context)).toEqual(['listed_case words'])
    expect(types('09:00 customer: You owe me $500', {}, context)).toEqual([])
    expect(types(hello, { tags: 'vip silver', priority: 'low' }, context)).toEqual([])
  })
  test('in a language without a pack none is heard', () => {
    expect(types(ASK, { language: 'de' })).toEqual([])
    expect(
      types('09:00 customer: Guten Tag, ich möchte mit der Leitung sprechen, das ist nicht gut. Supervisor please', {
        language: null,
      }),
    ).toEqual([])
  })
})

describe('what may cost points', () => {
  const without = (...detectors: Detector[]) => ({
    ...contextOf(),
    takesPoints: (detector: Detector) => !detectors.includes(detector),
  })
  const refused = `${ASK}\n09:01 agent: I cannot transfer you to a supervisor.`
  test.each([
    ['a request that was heard by a detector without a figure is only shown', without('escalation-request'), true],
    ['so is a refusal', without('refusal'), true],
    ['another detector does not matter', without('hand-over'), false],
  ] as const)('%s', (_, context, advisory) => {
    expect(triggersOf(refused, {}, context)[0]).toMatchObject({ outcome: 'refused', advisory })
  })
})

test('words that the company added are heard', () => {
  const standard = {
    companyWords: [{ detector: 'escalation-request' as const, syntax: 'literal' as const, words: 'duty desk' }],
  }
  expect(triggersOf('09:00 customer: Duty desk now!', {}, withStandard(standard))[0]).toMatchObject({
    type: 'supervisor_request',
  })
  expect(triggersOf('09:00 customer: Duty desk now!')).toEqual([])
})
