import type { Criterion } from '../criterion'
import { customerLeftUnanswered } from './customer-left-unanswered'
import { firstReplyTime } from './first-reply-time'
import { genericReplyToSpecificQuestion } from './generic-reply-to-specific-question'
import { laterReplyTime } from './later-reply-time'
import { repeatedCannedReply } from './repeated-canned-reply'
import { resolutionTime } from './resolution-time'
import { supervisorRequest } from './supervisor-request'
import { unfilledPlaceholder } from './unfilled-placeholder'

/** Every rule, in the order in which findings are listed. */
export const criteria: readonly Criterion[] = [
  firstReplyTime,
  laterReplyTime,
  customerLeftUnanswered,
  resolutionTime,
  supervisorRequest,
  repeatedCannedReply,
  genericReplyToSpecificQuestion,
  unfilledPlaceholder,
]
