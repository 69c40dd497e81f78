import { adjustedPValues } from '#server/statistics/benjamini-hochberg'
import type { Interval } from '#server/statistics/interval'
import { type Measured, pValueOf } from '../measured'
import { beside } from './measure-pair'

/** What a vendor is held against its own days before in: two shares kept, and two of conversations that went wrong. */
export const MOVED_FIGURES = ['score', 'first_reply', 'critical', 'left_unanswered'] as const
export type MovedFigure = (typeof MOVED_FIGURES)[number]

export interface NamedVendor {
  id: number
  name: string
}

/** A figure of some days beside the same of the days before. */
export interface Move {
  now: Measured
  before: Measured
  /** What it gained, in the unit of the figure. */
  difference: number
  interval95: Interval
  /** More than chance would give: its range leaves out 0, also after allowing for all that are judged with it. */
  isReal: boolean
}

export interface FigureMove extends Move {
  vendor: NamedVendor
  figure: MovedFigure
}

/** A criterion that cost a vendor points; `now`, `before` and the difference are points of its score as a share of 100. */
export interface CostMove extends Move {
  vendor: NamedVendor
  criterion: string
  title: string
  findings: number
}

/** So many of the changes called more than chance may be chance. */
const FALSE_CHANGES = 0.05

/**
 * Two periods of the same figures, judged together; left out is what has no value or stands on fewer than `floor` in one of them.
 * Both are taken as independent, which is careful where the same agents answered in both.
 */
export function judgeMoves<Unjudged extends { now: Measured; before: Measured }>(
  figures: readonly Unjudged[],
  floor: number,
): (Unjudged & Move)[] {
  const moves = figures.flatMap((figure) => {
    const { difference, interval95 } = beside(figure.now, figure.before)
    const isEnough = figure.now.n >= floor && figure.before.n >= floor
    return isEnough && difference !== null && interval95 !== null ? [{ ...figure, difference, interval95 }] : []
  })
  const adjusted = adjustedPValues(moves.map(({ now, before }) => pValueOf(now, before) ?? 1))
  return moves.map((move, index) => {
    const isTold = move.interval95.low > 0 || move.interval95.high < 0
    return { ...move, isReal: isTold && (adjusted[index] ?? 1) <= FALSE_CHANGES }
  })
}
