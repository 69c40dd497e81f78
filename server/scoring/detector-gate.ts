import type { Detector } from '#server/domain/detector'
import type { HandlingOutcome, TriggerSource, TriggerType } from '#server/domain/trigger'
import type { ScoringContext } from './criterion'

/** What hears a trigger in words. */
const HEARD_BY: Readonly<Record<TriggerType, Detector | null>> = {
  supervisor_request: 'escalation-request',
  formal_complaint: 'formal-complaint',
  legal_threat: 'legal-threat',
  safety_concern: 'safety-concern',
  third_contact: 'repeat-contact',
  second_breach: null,
  listed_case: null,
}

/** What hears the words that an outcome accuses somebody by; the others rest on the course of the conversation. */
export const ACCUSED_BY: Readonly<Partial<Record<HandlingOutcome, Detector>>> = {
  refused: 'refusal',
  refused_with_path: 'refusal',
  handed_over_nobody: 'hand-over',
  callback_broken: 'promise',
  untimed_promise: 'promise',
}

/**
 * Whether a trigger is only shown and costs nothing: the standard does not count its type, or something that heard its
 * words has no published figure good enough, or was demoted for the vendor (rulings.md 23, 40).
 */
export function isAdvisory(
  type: TriggerType,
  outcome: HandlingOutcome,
  vendorId: number | null,
  source: TriggerSource,
  { standard, takesPoints }: Pick<ScoringContext, 'standard' | 'takesPoints'>,
): boolean {
  if (!standard.triggersCounted.includes(type)) return true
  const detectors = [source === 'words' ? HEARD_BY[type] : null, ACCUSED_BY[outcome] ?? null]
  return detectors.some((detector) => detector !== null && !takesPoints(detector, vendorId))
}
