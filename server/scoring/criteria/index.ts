import type { Criterion } from '../criterion'
import { agentDisconnect } from './agent-disconnect'
import { askedForWhatWasGiven } from './asked-for-what-was-given'
import { cardDataRequest } from './card-data-request'
import { customerLeftUnanswered } from './customer-left-unanswered'
import { customerReactionToCannedReply } from './customer-reaction-to-canned-reply'
import { firstReplyTime } from './first-reply-time'
import { formalComplaint } from './formal-complaint'
import { genericReplyToSpecificQuestion } from './generic-reply-to-specific-question'
import { laterReplyTime } from './later-reply-time'
import { legalThreat } from './legal-threat'
import { listedCase } from './listed-case'
import { pressingMessage } from './pressing-message'
import { promiseKept } from './promise-kept'
import { repeatedCannedReply } from './repeated-canned-reply'
import { resolutionTime } from './resolution-time'
import { safetyConcern } from './safety-concern'
import { secondBreach } from './second-breach'
import { supervisorRequest } from './supervisor-request'
import { thirdContact } from './third-contact'
import { transferLoop } from './transfer-loop'
import { unfilledPlaceholder } from './unfilled-placeholder'

/** Every rule, in the order in which findings are listed. */
export const criteria: readonly Criterion[] = [
  firstReplyTime,
  laterReplyTime,
  customerLeftUnanswered,
  resolutionTime,
  promiseKept,
  supervisorRequest,
  formalComplaint,
  legalThreat,
  safetyConcern,
  thirdContact,
  secondBreach,
  listedCase,
  agentDisconnect,
  transferLoop,
  pressingMessage,
  cardDataRequest,
  repeatedCannedReply,
  genericReplyToSpecificQuestion,
  customerReactionToCannedReply,
  unfilledPlaceholder,
  askedForWhatWasGiven,
]
