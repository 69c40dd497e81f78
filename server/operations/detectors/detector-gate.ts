import type { Database } from '#db/open-database'
import { countReviews } from '#db/queries/finding-reviews'
import { DETECTORS, type Detector, type DetectorCounts, PRECISION_WANTED } from '#server/domain/detector'
import { EVERYTHING, type Scope } from '#server/domain/scope'
import { wilsonInterval } from '#server/statistics/wilson'
import { publishedFigures } from '#server/text/published-figures'
import { detectorOfFinding } from './detector-of-criterion'

/** Whether what a detector hears may cost a vendor points. */
export type DetectorGate = (detector: Detector, vendorId: number | null) => boolean

/** The counts of a detector over all published sets, without borderline rows. */
export function publishedCounts(detector: Detector): DetectorCounts | null {
  const own = publishedFigures.filter((figure) => figure.detector === detector)
  if (own.length === 0) return null
  const sum = (of: (counts: DetectorCounts) => number) => own.reduce((total, { clear }) => total + of(clear), 0)
  return {
    n: sum(({ n }) => n),
    truePositives: sum(({ truePositives }) => truePositives),
    falsePositives: sum(({ falsePositives }) => falsePositives),
    falseNegatives: sum(({ falseNegatives }) => falseNegatives),
  }
}

/** Whether the published precision of a detector is surely good enough: its lower bound is at least 0.85 (rulings.md 40). */
export function isValidated(detector: Detector): boolean {
  const counts = publishedCounts(detector)
  if (counts === null) return false
  const { truePositives, falsePositives } = counts
  const interval = wilsonInterval(truePositives, truePositives + falsePositives)
  return interval !== null && interval.low >= PRECISION_WANTED
}

/**
 * Whether reviews of findings demote a detector: the right ones among them are surely fewer than 85 of 100, with at least
 * ten reviewed. Fewer say nothing yet.
 */
export function isDemoted({ confirmed, rejected }: { confirmed: number; rejected: number }): boolean {
  const reviewed = confirmed + rejected
  const interval = wilsonInterval(confirmed, reviewed)
  return interval !== null && reviewed >= FEWEST_REVIEWS && interval.high < PRECISION_WANTED
}

export const FEWEST_REVIEWS = 10

/** The gate as it stands: by the published figures, less what reviews demoted for a vendor (method.md 4.3). */
export async function loadDetectorGate(database: Database): Promise<DetectorGate> {
  const validated = new Set(DETECTORS.filter(isValidated))
  const demoted = new Set<string>()
  for (const [detector, vendorId, counts] of await reviewsByDetector(database, EVERYTHING))
    if (isDemoted(counts)) demoted.add(`${detector} ${vendorId}`)
  return (detector, vendorId) => validated.has(detector) && !demoted.has(`${detector} ${vendorId}`)
}

/** What reviews say of each detector, by vendor. */
export async function reviewsByDetector(
  database: Database,
  scope: Scope,
): Promise<[Detector, number | null, { confirmed: number; rejected: number }][]> {
  const byKey = new Map<string, [Detector, number | null, { confirmed: number; rejected: number }]>()
  for (const { criterion, outcome, vendorId, verdict, n } of await countReviews(database, scope)) {
    const detector = detectorOfFinding(criterion, outcome)
    if (detector === null) continue
    const key = `${detector} ${vendorId}`
    const entry = byKey.get(key) ?? [detector, vendorId, { confirmed: 0, rejected: 0 }]
    entry[2][verdict] += n
    byKey.set(key, entry)
  }
  return [...byKey.values()]
}
