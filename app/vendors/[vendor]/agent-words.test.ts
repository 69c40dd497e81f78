import { describe, expect, it } from 'vitest'
import { agentsNote, notComparedWords, rankWords, reliabilityWords } from './agent-words'

const shrunk = (ranks: { low: number; high: number } | null) => ({
  estimate: 0.9,
  interval95: { low: 0.85, high: 0.94 },
  reliability: ranks === null ? 0.69 : 0.7,
  isFirm: ranks !== null,
  ranks,
})

describe('a rank is an interval', () => {
  it.each([
    [2, 5, 9, 'between 2nd and 5th of 9'],
    [1, 3, 4, 'between 1st and 3rd of 4'],
    [11, 13, 23, 'between 11th and 13th of 23'],
    [21, 22, 23, 'between 21st and 22nd of 23'],
    [111, 112, 120, 'between 111th and 112th of 120'],
    [4, 4, 4, '4th of 4'],
  ])('%d to %d of %d', (low, high, count, words) => expect(rankWords(shrunk({ low, high }), count)).toBe(words))

  it('and there is none for an estimate that is not firm', () => expect(rankWords(shrunk(null), 9)).toBeNull())
})

describe('how far an estimate can be relied on', () => {
  it.each([
    [{ low: 1, high: 2 }, 'firm'],
    [null, 'rough'],
  ])('with the ranks %o is "%s"', (ranks, words) => expect(reliabilityWords(shrunk(ranks))).toBe(words))
})

describe('who was not judged in a part of the score', () => {
  const measured = (n: number) => ({
    n,
    value: n === 0 ? null : 0.9,
    interval95: null,
    interval90: null,
    basis: null,
    standardError: null,
  })
  const agent = (escalation: number) => ({
    dimensions: { response: measured(100), escalation: measured(escalation), canned: measured(100) },
  })

  it.each([
    [0, ['response', 'escalation', 'canned'], 'not compared: nothing judged in escalation'],
    [1, ['response', 'escalation', 'canned'], null],
    [0, ['response', 'canned'], null],
  ] as const)('%d escalations, score of %o', (escalations, counted, words) =>
    expect(notComparedWords(agent(escalations), counted)).toBe(words),
  )
})

describe('what is said before the table of agents', () => {
  const measured = { n: 100, value: 0.9, interval95: null, interval90: null, basis: null, standardError: null }
  const agent = (ranks: { low: number; high: number } | null | undefined) => ({
    ...{ id: 1, name: 'Maya', conversations: 100, score: measured },
    dimensions: { response: measured, escalation: measured, canned: measured },
    shrunk: ranks === undefined ? null : shrunk(ranks),
  })
  const noteOf = (agents: ReturnType<typeof agent>[], isAlike: boolean, count = 2) =>
    agentsNote({
      agents,
      agentsCompared: { count, mean: 0.874, isAlike, firmFrom: 40, seed: 1 },
      comparison: { displayFloor: 30 },
    })

  it('is what drawing scores together does, where agents differ', () =>
    expect(noteOf([agent({ low: 1, high: 2 }), agent(null)], false)).toMatch(
      /The estimate draws each score towards the 87\.4 of all 2, .* lead no list\.$/,
    ))

  it('and that none has a rank, where none is firm', () =>
    expect(noteOf([agent(null), agent(null)], false)).toMatch(/None of them is firm enough for a rank\.$/))

  it('is that they cannot be told apart, where chance would give as much', () =>
    expect(noteOf([agent(undefined), agent(undefined)], true)).toMatch(
      /These agents cannot be told apart: any differences are what chance would give, so they have no ranks\.$/,
    ))

  it('and of which that is said, where others have too few', () =>
    expect(noteOf([agent(undefined), agent(undefined), agent(undefined)], true)).toMatch(
      /The 2 agents with enough to compare cannot be told apart: /,
    ))
})
