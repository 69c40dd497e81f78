import type { DetectorFigure } from '#server/domain/detector'
import figures from './english/figures.json'

/** What was measured of the English detectors on labelled sentences (rulings.md 40), and when. */
export const publishedFigures: readonly DetectorFigure[] = figures.figures as readonly DetectorFigure[]
export const figuresMeasuredOn: string = figures.measuredOn
