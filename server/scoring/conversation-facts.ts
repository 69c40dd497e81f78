import type { Conversation, Message } from '#server/domain/conversation'
import type { ConversationFacts } from '#server/domain/score'
import type { ClockMeasurement } from './clocks'
import type { ScoringContext } from './criterion'
import { heardFacts } from './heard-facts'
import { isHumanReply } from './human-reply'
import { progressFacts } from './progress-facts'
import { shiftAt } from './shift-at'
import { topicOf } from './topic'

type MessageCounts = Pick<ConversationFacts, 'customerMessages' | 'agentMessages' | 'botMessages' | 'internalNotes'>

function countMessages(messages: readonly Message[]): MessageCounts {
  const counts: MessageCounts = { customerMessages: 0, agentMessages: 0, botMessages: 0, internalNotes: 0 }
  for (const message of messages) {
    if (message.visibility === 'internal') counts.internalNotes += 1
    else if (message.role === 'customer') counts.customerMessages += 1
    else if (isHumanReply(message)) counts.agentMessages += 1
    else if (message.role === 'bot' || message.automatic !== null) counts.botMessages += 1
  }
  return counts
}

/** Words by which helpdesks say that a conversation is paused and its clocks stand still. */
const PARKED =
  /^(pending|on[- _]?hold|hold|snoozed|paused|waiting[- _]on[- _](customer|third[- _]party)|awaiting.{0,30})$/

function isParked({ status }: Conversation): boolean {
  return status !== null && PARKED.test(status.trim().toLowerCase())
}

/**
 * What was measured on a conversation. It starts with its first clock, else with its first message, else with the request
 * or the closing, and without any of these at `asOf`; shift, day and hour follow that moment in the company's zone.
 */
export function conversationFacts(
  conversation: Conversation,
  measurement: ClockMeasurement,
  context: ScoringContext,
): ConversationFacts {
  const { messages } = conversation
  const firstMessageAt = messages[0]?.at ?? null
  const startedAt =
    measurement.clocks[0]?.startAt ??
    firstMessageAt ??
    conversation.requestedAt ??
    conversation.closedAt ??
    context.asOf
  const hours = context.businessHours
  const progress = progressFacts(conversation, startedAt, measurement, context)
  return {
    channel: conversation.channel,
    shift: shiftAt(hours, startedAt),
    day: hours.localDay(startedAt),
    hourOfWeek: hours.hourOfWeek(startedAt),
    startedAt,
    topic: topicOf(conversation, context.standard),
    firstMessageAt,
    lastMessageAt: messages.at(-1)?.at ?? null,
    ...countMessages(messages),
    acknowledgedMs: measurement.acknowledgedMs,
    firstReplyMs: measurement.firstReplyMs,
    firstReplyCoveredMs: measurement.firstReplyCoveredMs,
    worstNextReplyMs: measurement.worstNextReplyMs,
    openWaitMs: measurement.openWaitMs,
    requesterWaitMs: measurement.requesterWaitMs,
    firstReplyOutcome: measurement.firstReplyOutcome,
    firstReplyMet: measurement.firstReplyMet,
    ...progress,
    tooManyTouches: progress.touches > context.standard.tooManyTouches,
    parked: isParked(conversation),
    ...heardFacts(conversation, context),
  }
}
