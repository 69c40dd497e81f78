import { describe, expect, it } from 'vitest'
import { defaultStandard } from '#server/scoring/default-standard'
import { hoursFacts, minimumFacts, topicFacts, wantedFacts, weightFacts } from './describe-numbers'

const lines = (facts: ReturnType<typeof weightFacts>) => facts.map(({ name, words }) => `${name}: ${words}`)

describe('the numbers of the default standard in words', () => {
  it('weights', () =>
    expect(lines(weightFacts(defaultStandard))).toEqual([
      'Response: 40 % of the score',
      'Escalation: 35 % of the score',
      'Canned answers: 25 % of the score',
    ]))

  it('what is wanted', () =>
    expect(lines(wantedFacts(defaultStandard))).toEqual([
      'First replies in time: 90 % are wanted',
      'Escalations handled: 95 % are wanted',
      'Escalations in chat and messaging: Acknowledged within 2 min, handed over within 10 min, first words of the senior 15 min after that, in calendar hours',
      'Escalations in writing: Acknowledged within 4 h, handed over within 8 h, first words of the senior 8 h after that, in covered hours',
    ]))

  it('what counts', () =>
    expect(lines(minimumFacts(defaultStandard))).toEqual([
      'Too few: A figure needs at least 30 conversations',
      'Margin that matters: A difference smaller than 5 points does not matter',
      'Template: The same text in at least 5 conversations',
      'Customer left at once: A wait of less than 10 s is left out',
      'Too many turns: More than 6 turns of agents in one conversation',
    ]))

  it('topics with all words that tell each', () => {
    expect(topicFacts(defaultStandard)).toEqual([])
    const rule = (topic: string, words: string, syntax: 'literal' | 'pattern' = 'literal') => ({ topic, words, syntax })
    const topics = [rule('Refund', 'money back'), rule('Parcel', 'courier'), rule('Refund', 'repa(y|id)', 'pattern')]
    expect(lines(topicFacts({ ...defaultStandard, topics }))).toEqual([
      'Refund: “money back”, pattern repa(y|id)',
      'Parcel: “courier”',
    ])
  })

  it('company hours', () =>
    expect(lines(hoursFacts(defaultStandard))).toEqual([
      'Zone: UTC',
      'Business hours: Mon–Fri 09:00–17:00',
      'Other days: No holidays are set',
    ]))
})
