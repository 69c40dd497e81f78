import { describe, expect, it } from 'vitest'
import type { CostMove, FigureMove, Move } from './moves'
import { type Fact, whatChanged } from './what-changed'

const measured = { n: 300, value: 0.8, interval95: null, interval90: null, basis: null, standardError: null }
const NAMES = ['', 'Owls', 'Foxes', 'Bears']
const by = (id: number, difference: number, isReal: boolean): Move & Pick<FigureMove, 'vendor'> => ({
  vendor: { id, name: NAMES[id] ?? '' },
  now: measured,
  before: measured,
  difference,
  interval95: { low: difference - 0.01, high: difference + 0.01 },
  isReal,
})
const move = (id: number, figure: FigureMove['figure'], difference: number, isReal = true): FigureMove => ({
  ...by(id, difference, isReal),
  figure,
})
const cost = (id: number, criterion: string, difference: number, isReal = true): CostMove => ({
  ...by(id, difference, isReal),
  criterion,
  title: criterion,
  findings: 9,
})

const NOTHING = {
  moves: [move(1, 'score', 0.001, false)],
  costs: [],
  waiting: { count: 0, longest: null },
  leftUnanswered: { now: 0, before: 0 },
}
const WAITING = { count: 3, longest: { conversationId: 7, ms: 1000 } }

/** "Owls score", "Foxes costs late", "waiting". */
function told(fact: Fact): string {
  if (fact.kind === 'moved') return `${fact.vendor.name} ${fact.figure}`
  return fact.kind === 'costs_more' ? `${fact.vendor.name} costs ${fact.criterion}` : fact.kind
}

describe('the three facts of some days', () => {
  it.each([
    ['nothing to tell', {}, ['steady']],
    ['no vendor with enough in both', { moves: [] }, ['too_few']],
    [
      'of moves the largest, up or down, each vendor once',
      { moves: [move(1, 'score', 0.03), move(2, 'first_reply', -0.04), move(2, 'score', -0.035)] },
      ['Foxes first_reply', 'Owls score'],
    ],
    [
      'of moves as large the first given',
      { moves: [move(1, 'score', 0.03), move(2, 'score', -0.03)] },
      ['Owls score', 'Foxes score'],
    ],
    [
      'what chance would give moves nothing, however much it is',
      { moves: [move(1, 'score', 0.3, false)], costs: [cost(1, 'late', 0.3, false)] },
      ['steady'],
    ],
    [
      'the rule that costs most more, and none that costs less',
      { costs: [cost(1, 'late', -0.09), cost(1, 'canned', 0.01), cost(2, 'late', 0.02)] },
      ['steady', 'Foxes costs late', 'Owls costs canned'],
    ],
    [
      'critical errors that rose before those who wait, and these before what was left',
      {
        moves: [move(1, 'critical', 0.02), move(2, 'left_unanswered', 0.05)],
        waiting: WAITING,
        leftUnanswered: { now: 4, before: 9 },
      },
      ['steady', 'Owls critical', 'Foxes left_unanswered'],
    ],
    [
      'none where they fell',
      { moves: [move(1, 'critical', -0.02)], waiting: WAITING, leftUnanswered: { now: 0, before: 9 } },
      ['steady', 'waiting', 'left_unanswered'],
    ],
    [
      'one of each kind before a second of any',
      {
        moves: [move(1, 'score', -0.05), move(2, 'score', -0.04)],
        costs: [cost(1, 'late', 0.04), cost(2, 'late', 0.03)],
        waiting: WAITING,
        leftUnanswered: { now: 1, before: 1 },
      },
      ['Owls score', 'Owls costs late', 'waiting'],
    ],
  ])('%s', (_, changed, facts) => expect(whatChanged({ ...NOTHING, ...changed }).map(told)).toEqual(facts))
})
