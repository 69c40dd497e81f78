import type { Database } from '#db/open-database'
import { listVendors } from '#db/queries/vendors'
import {
  DETECTOR_ROLES,
  DETECTORS,
  type Detector,
  type DetectorCounts,
  type DetectorFigure,
  PRECISION_WANTED,
} from '#server/domain/detector'
import type { Scope } from '#server/domain/scope'
import type { Interval } from '#server/statistics/interval'
import { wilsonInterval } from '#server/statistics/wilson'
import { figuresMeasuredOn, publishedFigures } from '#server/text/published-figures'
import { FEWEST_REVIEWS, isDemoted, isValidated, publishedCounts, reviewsByDetector } from './detector-gate'

/** A share of labelled sentences, with what it was counted from. */
interface LabelledShare {
  right: number
  n: number
  interval: Interval | null
}

export interface ReviewedVendor {
  vendorId: number | null
  name: string
  confirmed: number
  rejected: number
  interval: Interval | null
  isDemoted: boolean
}

export interface ListedDetector {
  detector: Detector
  listensTo: 'customer' | 'agent' | 'any'
  /** Over all published sets without borderline rows; null without a figure. */
  precision: LabelledShare | null
  recall: LabelledShare | null
  /** What it hears may cost points. */
  isValidated: boolean
  figures: readonly DetectorFigure[]
  reviews: ReviewedVendor[]
}

export interface DetectorList {
  measuredOn: string
  precisionWanted: number
  fewestReviews: number
  detectors: ListedDetector[]
}

/** Every detector with its published figures, whether it takes points, and what reviews say of it by vendor (method.md 4.3). */
export async function listDetectors(database: Database, scope: Scope): Promise<DetectorList> {
  const names = new Map((await listVendors(database, scope)).map(({ id, name }) => [id, name]))
  const reviews = await reviewsByDetector(database, scope)
  return {
    measuredOn: figuresMeasuredOn,
    precisionWanted: PRECISION_WANTED,
    fewestReviews: FEWEST_REVIEWS,
    detectors: DETECTORS.map((detector) => {
      const counts = publishedCounts(detector)
      return {
        detector,
        listensTo: DETECTOR_ROLES[detector],
        precision: counts && precisionOf(counts),
        recall: counts && recallOf(counts),
        isValidated: isValidated(detector),
        figures: publishedFigures.filter((figure) => figure.detector === detector),
        reviews: reviews.flatMap(([reviewed, vendorId, said]) =>
          reviewed === detector
            ? [
                {
                  vendorId,
                  name: vendorId === null ? 'Nobody' : (names.get(vendorId) ?? 'A vendor that is gone'),
                  ...said,
                  interval: wilsonInterval(said.confirmed, said.confirmed + said.rejected),
                  isDemoted: isDemoted(said),
                },
              ]
            : [],
        ),
      }
    }),
  }
}

function precisionOf({ truePositives, falsePositives }: DetectorCounts): LabelledShare {
  return shareOf(truePositives, truePositives + falsePositives)
}

function recallOf({ truePositives, falseNegatives }: DetectorCounts): LabelledShare {
  return shareOf(truePositives, truePositives + falseNegatives)
}

function shareOf(right: number, n: number): LabelledShare {
  return { right, n, interval: wilsonInterval(right, n) }
}
