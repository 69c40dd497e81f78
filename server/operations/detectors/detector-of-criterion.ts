import type { Detector } from '#server/domain/detector'
import { HANDLING_OUTCOMES } from '#server/domain/trigger'
import { ACCUSED_BY } from '#server/scoring/detector-gate'

/** The detector that the findings of a criterion rest on; the others rest on times and fields. */
const HEARD_BY: ReadonlyMap<string, Detector> = new Map([
  ['supervisor-request', 'escalation-request'],
  ['formal-complaint', 'formal-complaint'],
  ['legal-threat', 'legal-threat'],
  ['safety-concern', 'safety-concern'],
  ['third-contact', 'repeat-contact'],
  ['promise-kept', 'promise'],
  ['pressing-message', 'urgency'],
  ['card-data-request', 'card-data-request'],
  ['customer-reaction-to-canned-reply', 'canned-reaction'],
  ['asked-for-what-was-given', 'asks-for-details'],
])

/**
 * The detector that a review of a finding speaks of: what heard the words that accuse somebody, else what heard the words
 * that began it; null where a finding rests on times and fields.
 */
export function detectorOfFinding(criterion: string, outcome: string): Detector | null {
  const heardBy = HEARD_BY.get(criterion) ?? null
  const handling = HANDLING_OUTCOMES.find((known) => known === outcome)
  return heardBy && handling !== undefined ? (ACCUSED_BY[handling] ?? heardBy) : heardBy
}

/** The criteria whose findings a person can confirm or reject as heard rightly. */
export function reviewableCriteria(): string[] {
  return [...HEARD_BY.keys()]
}
