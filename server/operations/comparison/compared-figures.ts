import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import type { Verdict } from '#server/domain/verdict'
import type { Interval } from '#server/statistics/interval'
import type { Measured } from '../measured'

/** What a vendor is held against in-house in: the score, what makes it up, and the share that contracts speak of. */
export const COMPARED_FIGURES = ['score', ...DIMENSIONS, 'first_reply'] as const
export type ComparedFigureName = (typeof COMPARED_FIGURES)[number]

/** A figure of a vendor beside that of in-house, 0–1, and how far apart they are. */
export interface Beside {
  own: Measured
  inHouse: Measured
  difference: number | null
  interval95: Interval | null
  interval90: Interval | null
}

export interface ComparedFigure {
  figure: ComparedFigureName
  /** As they are. */
  raw: Beside
  /** Both brought to the case mix of all vendors together, over what both have enough of; null where there is no such thing. */
  adjusted: Beside | null
  /** Share of the vendor's conversations (clocks, for first replies) that the adjusted figures stand on; null without any. */
  covered: number | null
  coveredN: number
  /** Cells that both have enough in. */
  cells: number
  /** Adjusting turns the order of the two round. */
  isTurned: boolean
  /** That there is no difference, from the difference over its cluster-robust error; null where nothing is judged. */
  p: number | null
  /** After allowing for everything that is judged beside it (Benjamini and Hochberg). */
  adjustedP: number | null
  verdict: Verdict
  /** How many more conversations would settle an open comparison; null where it is settled or would take too many. */
  conversationsToSettle: number | null
  /** The smallest difference, 0–1, that would be found four times of five with this many; null without figures. */
  detectable: number | null
}

/** A vendor beside in-house. */
export interface AgainstInHouse {
  /** What makes up the scores that are compared: the dimensions that both can be compared in, or, without any, all that both count. */
  dimensions: Dimension[]
  figures: Record<ComparedFigureName, ComparedFigure>
}
