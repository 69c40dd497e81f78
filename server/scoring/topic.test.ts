import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_TOPIC } from '#server/domain/filter'
import type { TopicRule } from '#server/domain/standard'
import { scoreConversation } from './score-conversation'
import { defaultStandard, parseStandard } from './standard'
import { contextOf, conversationOf } from './testing'
import { decideTopic, openingTexts, topicOf } from './topic'

const rule = (topic: string, words: string, syntax: TopicRule['syntax'] = 'literal'): TopicRule => ({
  ...{ topic, words, syntax },
})
const REFUND = rule('Refund', 'money back')
const PARCEL = rule('Parcel', 'parcel')

const told = (topic: string | null) => conversationOf('09:00 customer: I want my money back.', { topic })

test.each([
  ['Refund', 'Refund'],
  [' Refund\n', 'Refund'],
  ['', ''],
  ['   ', ''],
  [null, ''],
  ['x'.repeat(LONGEST_TOPIC + 1), 'x'.repeat(LONGEST_TOPIC)],
])('without rules a conversation whose export tells %j is about %j', (topic, expected) => {
  expect(topicOf(told(topic), { topics: [] })).toBe(expected)
})

describe('rules on topics', () => {
  test.each([
    ['fill what the export leaves open', null, [REFUND], 'Refund'],
    ['fill blanks', '  ', [REFUND], 'Refund'],
    ['never overrule the export', 'Billing', [REFUND], 'Billing'],
    ['say nothing where no words are found', null, [PARCEL], ''],
    ['decide in their order', null, [rule('Money', 'money'), REFUND], 'Money'],
    ['may give one topic for several words', null, [rule('Refund', 'cash back'), REFUND], 'Refund'],
    ['may be patterns', null, [rule('Refund', 'm\\w+ back', 'pattern')], 'Refund'],
    ['find whole words only', null, [rule('Mon', 'mon')], ''],
  ] as const)('%s', (_, topic, topics, expected) => {
    expect(topicOf(told(topic), { topics })).toBe(expected)
  })

  test.each([
    ['the subject', '09:00 agent: Hello.\n', 'About my PARCEL', 'Parcel'],
    [
      'the customer before the first reply',
      '09:00 customer: Hello.\n09:01 customer: My parcel?\n09:02 agent: Yes.',
      null,
      'Parcel',
    ],
    ['what comes behind a bot', '09:00 customer: Hello.\n09:01 bot: Hi.\n09:02 customer: My parcel?', null, 'Parcel'],
    [
      'what comes behind an automatic answer',
      '09:00 customer: Hi.\n09:01 auto: Got it.\n09:02 customer: My parcel?',
      null,
      'Parcel',
    ],
    ['nothing after the first reply', '09:00 customer: Hello.\n09:01 agent: Hi.\n09:02 customer: My parcel?', null, ''],
    ['no words of agents', '09:00 agent: Your parcel is here.', null, ''],
    ['no words of bots', '09:00 bot: Is it a parcel?\n09:01 customer: No.', null, ''],
    ['no internal notes', '09:00 note: A parcel.\n09:01 customer: Hello.', null, ''],
    ["no machine's answer of the customer", '09:00 customer-auto: Your parcel mail is read later.', null, ''],
    ['nothing where nothing is said', '', null, ''],
  ])('look at %s', (_, drawing, subject, expected) => {
    expect(topicOf(conversationOf(drawing, { subject }), { topics: [PARCEL] })).toBe(expected)
  })

  test('are those of the standard under which the conversation is scored', () => {
    const score = scoreConversation(told(null), contextOf({ standard: { ...defaultStandard, topics: [REFUND] } }))
    expect(score.facts.topic).toBe('Refund')
  })

  test('tell which rule decided and where its words stand', () => {
    expect(decideTopic(['Hello', 'I want my money back'], [PARCEL, REFUND])).toEqual({
      ...{ topic: 'Refund', rule: 1, text: 1, start: 10, end: 20 },
    })
  })
})

const WORDS = ['parcel', 'refund', 'login', 'invoice', 'late'] as const
const rules = fc.array(
  fc.record({
    topic: fc.constantFrom('A', 'B', 'C'),
    syntax: fc.constantFrom('literal' as const, 'pattern' as const),
    words: fc.constantFrom(...WORDS),
  }),
  { maxLength: 6 },
)
const texts = fc.array(
  fc.array(fc.constantFrom(...WORDS, 'and', 'my'), { maxLength: 5 }).map((words) => words.join(' ')),
  { maxLength: 4 },
)

describe('the rule that decides', () => {
  test('is the first that finds its words anywhere, whatever comes behind it', () => {
    fc.assert(
      fc.property(rules, texts, (topics, said) => {
        const first = topics.findIndex(({ words }) => said.some((text) => text.split(' ').includes(words)))
        const decided = decideTopic(said, topics)
        expect(decided?.rule ?? -1).toBe(first)
        if (decided) expect(said[decided.text]?.slice(decided.start, decided.end)).toBe(topics[decided.rule]?.words)
      }),
    )
  })

  test('does not change when rules are added behind it', () => {
    fc.assert(
      fc.property(rules, rules, texts, (topics, more, said) => {
        const decided = decideTopic(said, topics)
        if (decided) expect(decideTopic(said, [...topics, ...more])).toEqual(decided)
      }),
    )
  })
})

test('a standard saved before there were rules on topics has none', () => {
  const { topics, ...before } = defaultStandard
  expect(topics).toEqual([])
  expect(parseStandard(before).topics).toEqual([])
})

test('what rules look at are the subject and the opening words, in order', () => {
  const conversation = conversationOf('09:00 customer: One.\n09:01 customer: Two.\n09:02 agent: Three.', {
    subject: 'S',
  })
  expect(openingTexts(conversation)).toEqual(['S', 'One.', 'Two.'])
})
