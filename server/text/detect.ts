import type { Detector } from '#server/domain/detector'
import { findAskedDetails } from './find-asks-for-details'
import { findAutoReply } from './find-auto-reply'
import { findCannedReaction } from './find-canned-reaction'
import { findCardDataRequest } from './find-card-data-request'
import { findDataLoss } from './find-data-loss'
import { findEmpathy } from './find-empathy'
import { findFormalComplaint } from './find-formal-complaint'
import { findHandOver } from './find-hand-over'
import type { Found } from './find-in-sentences'
import { findLegalThreat } from './find-legal-threat'
import { findMoneyTrouble } from './find-money-trouble'
import { findNextStep } from './find-next-step'
import { findPromise } from './find-promise'
import { findRefusal } from './find-refusal'
import { findRepeatContact } from './find-repeat-contact'
import { findSafetyConcern } from './find-safety-concern'
import { findSupervisorRequest } from './find-supervisor-request'
import { findUrgency } from './find-urgency'
import type { LanguagePack } from './language-pack'

/** Finds what one detector listens for in a text: the words and the rule, or null. */
export type Find = (text: string, pack: LanguagePack) => Found | null

/** The function behind each detector (rulings.md 41: by the words of a text alone). */
export const detect: Readonly<Record<Detector, Find>> = {
  'escalation-request': findSupervisorRequest,
  refusal: findRefusal,
  'hand-over': findHandOver,
  promise: findPromise,
  'auto-reply': findAutoReply,
  empathy: findEmpathy,
  'next-step': findNextStep,
  urgency: findUrgency,
  'data-loss': findDataLoss,
  'repeat-contact': findRepeatContact,
  'canned-reaction': findCannedReaction,
  'money-trouble': findMoneyTrouble,
  'formal-complaint': findFormalComplaint,
  'legal-threat': findLegalThreat,
  'safety-concern': findSafetyConcern,
  'card-data-request': findCardDataRequest,
  'asks-for-details': findAskedDetails,
}
