import { describe, expect, it } from 'vitest'
import { VERDICTS } from '#server/domain/verdict'
import { isWorse, topicVerdictSentence, topicWords } from './topic-words'

const against = {
  ...{ verdict: 'worse' as const, dimensions: ['response' as const], own: 0.712, inHouse: 0.801 },
  ...{ difference: -0.089, interval95: { low: -0.12, high: -0.05 } },
}

describe('a verdict on a topic', () => {
  it('tells both figures, what they are over, the difference and its range', () =>
    expect(topicVerdictSentence('Owls', 'refund', against)).toMatch(
      /^refund: Owls keeps 71\.2 of 100 points, in-house 80\.1, over response alone: −8\.9 points, where chance allows −12\.0 to −5\.0\. /,
    ))

  it('tells no figures that stand on too little', () =>
    expect(topicVerdictSentence('Owls', 'refund', { ...against, verdict: 'too_few' })).not.toMatch(/\d/))

  it('is worse only where chance would not give it', () =>
    expect(VERDICTS.filter((verdict) => isWorse({ ...against, verdict }))).toEqual([
      ...['clearly_worse', 'worse', 'worse_within_margin'],
    ]))

  it('is not worse where there is nobody to be held against', () => expect(isWorse(null)).toBe(false))
})

it('what has no topic is said to have none', () =>
  expect(['', 'refund'].map(topicWords)).toEqual(['No topic told', 'refund']))
