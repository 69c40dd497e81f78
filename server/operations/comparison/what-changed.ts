import type { CostMove, FigureMove } from './moves'

/** Customers without an answer at the data's end. */
export interface WaitingNow {
  count: number
  longest: { conversationId: number; ms: number } | null
}

export interface Counted {
  now: number
  before: number
}

/** Something that a person wants to know of some days. */
export type Fact =
  | ({ kind: 'moved' } & FigureMove)
  /** No vendor's score or share of first replies in time moved by more than chance would give. */
  | { kind: 'steady' }
  /** No vendor has enough in both periods to say anything. */
  | { kind: 'too_few' }
  | ({ kind: 'costs_more' } & CostMove)
  | ({ kind: 'waiting' } & WaitingNow)
  /** Conversations of all vendors that ended without an answer. */
  | ({ kind: 'left_unanswered' } & Counted)

interface Changes {
  moves: readonly FigureMove[]
  costs: readonly CostMove[]
  waiting: WaitingNow
  leftUnanswered: Counted
}

const FACTS = 3

/**
 * The facts that tell most of some days against the days before, three at most: the largest move of a score or of a share of first
 * replies in time; the criterion that costs most more; and what went wrong more often, or who is left waiting. What remains of these
 * fills up, each vendor once. Only what chance would not give is called a change. Equal moves keep the order they are given in.
 */
export function whatChanged({ moves, costs, waiting, leftUnanswered }: Changes): Fact[] {
  const real = moves.filter(({ isReal }) => isReal)
  const headlines = largestFirst(real.filter(({ figure }) => figure === 'score' || figure === 'first_reply')).map(moved)
  const rises = largestFirst(real.filter(({ difference }) => difference > 0))
  const critical = rises.filter(({ figure }) => figure === 'critical').map(moved)
  const left = rises.filter(({ figure }) => figure === 'left_unanswered').map(moved)
  const costly = largestFirst(costs.filter(({ isReal, difference }) => isReal && difference > 0)).map(
    (cost): Fact => ({ kind: 'costs_more', ...cost }),
  )
  const waits: Fact[] = waiting.count === 0 ? [] : [{ kind: 'waiting', ...waiting }]
  const lefts: Fact[] =
    leftUnanswered.now + leftUnanswered.before === 0 ? [] : [{ kind: 'left_unanswered', ...leftUnanswered }]

  const first = headlines[0] ?? { kind: moves.length === 0 ? 'too_few' : 'steady' }
  const third = [...critical, ...left, ...waits, ...lefts]
  const chosen = [first, ...costly.slice(0, 1), ...third.slice(0, 1)]
  const others = [...headlines.slice(1).filter(isOfAnother(first)), ...costly.slice(1), ...third.slice(1)]
  return [...chosen, ...others].slice(0, FACTS)
}

function moved(move: FigureMove): Fact {
  return { kind: 'moved', ...move }
}

function largestFirst<Moved extends { difference: number }>(moves: readonly Moved[]): Moved[] {
  return [...moves].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
}

function isOfAnother(told: Fact): (fact: Fact) => boolean {
  return (fact) => !('vendor' in fact && 'vendor' in told && fact.vendor.id === told.vendor.id)
}
