import type { Detector } from '#server/domain/detector'

/** The detector that the findings of a criterion rest on; the others rest on times and fields. */
export const DETECTOR_OF_CRITERION: Readonly<Record<string, Detector | undefined>> = {
  'supervisor-request': 'escalation-request',
  'formal-complaint': 'formal-complaint',
  'legal-threat': 'legal-threat',
  'safety-concern': 'safety-concern',
  'third-contact': 'repeat-contact',
  'promise-kept': 'promise',
  'pressing-message': 'urgency',
  'card-data-request': 'card-data-request',
}

/** The criteria whose findings a person can confirm or reject as heard rightly. */
export function reviewableCriteria(): string[] {
  return Object.keys(DETECTOR_OF_CRITERION)
}
