import { DETECTORS, type Detector, type DetectorFigure } from '#server/domain/detector'
import published from './english/figures.json' with { type: 'json' }

/** What was measured of the English detectors on labelled sentences (rulings.md 40), and when. */
export const publishedFigures: readonly DetectorFigure[] = published.figures.map((figure) => ({
  ...figure,
  detector: detectorOf(figure.detector),
}))
export const figuresMeasuredOn: string = published.measuredOn

function detectorOf(name: string): Detector {
  const detector = DETECTORS.find((known) => known === name)
  if (detector === undefined) throw new Error(`There is a figure of "${name}", which is no detector.`)
  return detector
}
