import type { ClockRecord } from '#server/operations/export-clocks'
import type { ConversationRecord } from '#server/operations/export-conversations'
import type { MessageRecord } from '#server/operations/export-messages'
import type { PromiseRecord } from '#server/operations/export-promises'
import type { TriggerRecord } from '#server/operations/export-triggers'

/** The columns of each export, in the order of its CSV. */
export const CONVERSATION_COLUMNS = [
  'conversationId',
  'vendor',
  'channel',
  'firstMessageAt',
  'lastMessageAt',
  'customerMessages',
  'agentMessages',
  'botMessages',
  'internalNotes',
  'acknowledgedSeconds',
  'firstReplySeconds',
  'firstReplyCoveredSeconds',
  'worstNextReplySeconds',
  'openWaitSeconds',
  'requesterWaitSeconds',
  'firstReplyOutcome',
  'firstReplyMet',
  'score',
  'findings',
] as const satisfies readonly (keyof ConversationRecord)[]

export const CLOCK_COLUMNS = [
  'conversationId',
  'ordinal',
  'kind',
  'outcome',
  'startAt',
  'endAt',
  'startMessageId',
  'endMessageId',
  'customerMessages',
  'holder',
  'chargedVendor',
  'chargedAgent',
  'replyVendor',
  'replyAgent',
  'replyKind',
  'acknowledgedAt',
  'reopened',
  'waitSeconds',
  'coveredSeconds',
  'targetSeconds',
  'standardVersion',
  'met',
  'vendorBreach',
  'coverageGap',
  'outsideHours',
  'warning',
] as const satisfies readonly (keyof ClockRecord)[]

export const MESSAGE_COLUMNS = [
  'conversationId',
  'messageId',
  'at',
  'role',
  'visibility',
  'automatic',
  'text',
] as const satisfies readonly (keyof MessageRecord)[]

export const TRIGGER_COLUMNS = [
  'conversationId',
  'ordinal',
  'type',
  'source',
  'at',
  'messageId',
  'asksFor',
  'asks',
  'acknowledgedAt',
  'handedOverAt',
  'handOver',
  'promisedAt',
  'promiseDueAt',
  'answeredAt',
  'outcome',
  'loss',
  'critical',
  'advisory',
  'madeToRepeat',
  'vendor',
  'agent',
  'words',
] as const satisfies readonly (keyof TriggerRecord)[]

export const PROMISE_COLUMNS = [
  'conversationId',
  'ordinal',
  'messageId',
  'at',
  'automatic',
  'dueAt',
  'graceUntil',
  'outcome',
  'keptMessageId',
  'keptAt',
  'vendor',
  'agent',
  'words',
] as const satisfies readonly (keyof PromiseRecord)[]
