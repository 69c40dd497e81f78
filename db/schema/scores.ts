import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { AUTOMATIC_TELLS, type AutomaticReason, DISCONNECTS } from '#server/domain/automatic'
import { CARE_OUTCOMES } from '#server/domain/care'
import { CLOCK_KINDS, CLOCK_OUTCOMES, FIRST_REPLY_OUTCOMES, REPLY_KINDS } from '#server/domain/clock'
import { type AutomaticMark, CHANNELS, SHIFTS } from '#server/domain/conversation'
import type { Definition } from '#server/domain/definition'
import { CRITICAL_FAMILIES, DIMENSIONS, type Evidence } from '#server/domain/finding'
import type { Holder } from '#server/domain/held-time'
import type { Passages } from '#server/domain/passage'
import { PROMISE_OUTCOMES } from '#server/domain/promise'
import { RUN_REASONS, RUN_STATES } from '#server/domain/run'
import { BANDS, type TemplateState } from '#server/domain/template'
import { ASKED_FOR, HAND_OVER_KINDS, HANDLING_OUTCOMES, TRIGGER_SOURCES, TRIGGER_TYPES } from '#server/domain/trigger'
import { conversations } from './conversations'
import { imports } from './imports'
import { standards } from './standards'
import { catalogues } from './templates'

/** One scoring of some or all conversations. Readers see the rows of current runs only. */
export const runs = sqliteTable('runs', {
  id: integer('id').primaryKey(),
  state: text('state', { enum: RUN_STATES }).notNull(),
  reason: text('reason', { enum: RUN_REASONS }).notNull(),
  importId: integer('import_id').references(() => imports.id),
  standardVersion: integer('standard_version')
    .notNull()
    .references(() => standards.version),
  rulesVersion: integer('rules_version').notNull(),
  /** Null where no template was known. */
  catalogueVersion: integer('catalogue_version').references(() => catalogues.version),
  /** What people had settled about templates. */
  templateStates: text('template_states', { mode: 'json' }).$type<TemplateState[]>().notNull().default([]),
  asOf: integer('as_of').notNull(),
  createdAt: integer('created_at').notNull(),
})

const runId = () =>
  integer('run_id')
    .notNull()
    .references(() => runs.id)

const conversationId = () =>
  integer('conversation_id')
    .notNull()
    .references(() => conversations.id)

export const scores = sqliteTable(
  'scores',
  {
    conversationId: conversationId(),
    runId: runId(),
    vendorId: integer('vendor_id'),
    agentId: integer('agent_id'),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    shift: text('shift', { enum: SHIFTS }).notNull(),
    /** Day of the start in the company's zone, YYYY-MM-DD. */
    day: text('day').notNull(),
    hourOfWeek: integer('hour_of_week').notNull(),
    startedAt: integer('started_at').notNull(),
    /** What the customer wrote about, as the export or the standard's topics tell; empty where neither does. */
    topic: text('topic').notNull().default(''),
    firstMessageAt: integer('first_message_at'),
    lastMessageAt: integer('last_message_at'),
    customerMessages: integer('customer_messages').notNull(),
    agentMessages: integer('agent_messages').notNull(),
    botMessages: integer('bot_messages').notNull(),
    internalNotes: integer('internal_notes').notNull(),
    acknowledgedMs: integer('acknowledged_ms'),
    firstReplyMs: integer('first_reply_ms'),
    firstReplyCoveredMs: integer('first_reply_covered_ms'),
    worstNextReplyMs: integer('worst_next_reply_ms'),
    openWaitMs: integer('open_wait_ms'),
    requesterWaitMs: integer('requester_wait_ms'),
    firstReplyOutcome: text('first_reply_outcome', { enum: FIRST_REPLY_OUTCOMES }).notNull(),
    firstReplyMet: integer('first_reply_met', { mode: 'boolean' }),
    substantiveReplyMs: integer('substantive_reply_ms'),
    substantiveReplyMet: integer('substantive_reply_met', { mode: 'boolean' }),
    resolutionMs: integer('resolution_ms'),
    resolutionMet: integer('resolution_met', { mode: 'boolean' }),
    customerTurnMs: integer('customer_turn_ms'),
    reopens: integer('reopens').notNull().default(0),
    returnedAfterMs: integer('returned_after_ms'),
    touches: integer('touches').notNull().default(0),
    handOvers: integer('hand_overs').notNull().default(0),
    vendors: integer('vendors').notNull().default(0),
    /** More turns of agents than the standard allows. */
    tooManyTouches: integer('too_many_touches', { mode: 'boolean' }).notNull().default(false),
    /** The helpdesk holds it for paused: pending, on hold, snoozed. */
    parked: integer('parked', { mode: 'boolean' }).notNull().default(false),
    /** A language pack fits; without one nothing was heard in its words. */
    wordsHeard: integer('words_heard', { mode: 'boolean' }).notNull().default(true),
    disconnect: text('disconnect', { enum: DISCONNECTS }),
    transferLoop: integer('transfer_loop', { mode: 'boolean' }).notNull().default(false),
    automaticTells: text('automatic_tells', { enum: AUTOMATIC_TELLS }),
    care: text('care', { enum: CARE_OUTCOMES }),
    apologyOnlyReplies: integer('apology_only_replies').notNull().default(0),
    /** `AutomaticMessage` as [message id, mark, reason]; null where there is none. */
    automaticMessages: text('automatic_messages', { mode: 'json' }).$type<[number, AutomaticMark, AutomaticReason][]>(),
    /** `HeldTime` as [holder, vendor id, milliseconds]. */
    heldTimes: text('held_times', { mode: 'json' }).$type<[Holder, number | null, number][]>(),
    /** `Replay` as {definition: [milliseconds, 1 | 0 | null]}. */
    replay: text('replay', { mode: 'json' }).$type<Record<Definition, [number | null, 0 | 1 | null]>>(),
    /** Null where it holds neither. */
    passages: text('passages', { mode: 'json' }).$type<Passages>(),
    /** Millionths kept; null where no dimension applies or the conversation could not be scored. */
    score: integer('score'),
    /** Something of it may change as time passes alone: a running wait, a pending promise. */
    unsettled: integer('unsettled', { mode: 'boolean' }).notNull(),
    /** Why a conversation could not be scored; null where it was. */
    unscored: text('unscored'),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.runId] }),
    // All that lists filter and sort by, so that only the rows of a page are read.
    index('scores_list').on(
      table.day,
      table.vendorId,
      table.agentId,
      table.channel,
      table.shift,
      table.topic,
      table.startedAt,
      table.score,
      table.firstReplyOutcome,
      table.firstReplyMs,
      table.worstNextReplyMs,
      table.openWaitMs,
    ),
    index('scores_unsettled').on(table.runId).where(sql`unsettled = 1`),
  ],
)

export const clocks = sqliteTable(
  'clocks',
  {
    conversationId: conversationId(),
    runId: runId(),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind', { enum: CLOCK_KINDS }).notNull(),
    outcome: text('outcome', { enum: CLOCK_OUTCOMES }).notNull(),
    startAt: integer('start_at').notNull(),
    endAt: integer('end_at').notNull(),
    startMessageId: integer('start_message_id'),
    endMessageId: integer('end_message_id'),
    customerMessages: integer('customer_messages').notNull(),
    acknowledgedAt: integer('acknowledged_at'),
    targetMs: integer('target_ms').notNull(),
    coveredMs: integer('covered_ms').notNull(),
    met: integer('met', { mode: 'boolean' }),
    vendorBreach: integer('vendor_breach', { mode: 'boolean' }),
    chargedVendorId: integer('charged_vendor_id'),
    chargedAgentId: integer('charged_agent_id'),
    replyAgentId: integer('reply_agent_id'),
    reopened: integer('reopened', { mode: 'boolean' }).notNull().default(false),
    standardVersion: integer('standard_version').notNull().default(1),
    holderVendorId: integer('holder_vendor_id'),
    replyVendorId: integer('reply_vendor_id'),
    replyKind: text('reply_kind', { enum: REPLY_KINDS }),
    replyShift: text('reply_shift', { enum: SHIFTS }),
    outsideHours: integer('outside_hours', { mode: 'boolean' }).notNull().default(false),
    warning: text('warning'),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.runId, table.ordinal] })],
)

export const findings = sqliteTable(
  'findings',
  {
    conversationId: conversationId(),
    runId: runId(),
    ordinal: integer('ordinal').notNull(),
    criterion: text('criterion').notNull(),
    dimension: text('dimension', { enum: DIMENSIONS }).notNull(),
    outcome: text('outcome').notNull(),
    critical: text('critical', { enum: CRITICAL_FAMILIES }),
    vendorId: integer('vendor_id'),
    agentId: integer('agent_id'),
    advisory: integer('advisory', { mode: 'boolean' }).notNull().default(false),
    loss: integer('loss').notNull(),
    charge: integer('charge').notNull(),
    /** The wait that was judged, whole and inside coverage; null where none was. */
    waitMs: integer('wait_ms'),
    coveredMs: integer('covered_ms'),
    evidence: text('evidence', { mode: 'json' }).$type<Evidence[]>().notNull(),
    words: text('words').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.runId, table.ordinal] })],
)

/** What one vendor carries of one conversation in one dimension. */
export const losses = sqliteTable(
  'losses',
  {
    conversationId: conversationId(),
    runId: runId(),
    ordinal: integer('ordinal').notNull(),
    vendorId: integer('vendor_id'),
    agentId: integer('agent_id'),
    dimension: text('dimension', { enum: DIMENSIONS }).notNull(),
    loss: integer('loss').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.runId, table.ordinal] })],
)

/** What called for somebody with more authority, and what became of it. */
export const triggers = sqliteTable(
  'triggers',
  {
    conversationId: conversationId(),
    runId: runId(),
    ordinal: integer('ordinal').notNull(),
    type: text('type', { enum: TRIGGER_TYPES }).notNull(),
    source: text('source', { enum: TRIGGER_SOURCES }).notNull(),
    at: integer('at').notNull(),
    messageId: integer('message_id').notNull(),
    asksFor: text('asks_for', { enum: ASKED_FOR }).notNull(),
    asks: integer('asks').notNull(),
    acknowledgedAt: integer('acknowledged_at'),
    handedOverAt: integer('handed_over_at'),
    handOver: text('hand_over', { enum: HAND_OVER_KINDS }),
    promisedAt: integer('promised_at'),
    promiseDueAt: integer('promise_due_at'),
    answeredAt: integer('answered_at'),
    outcome: text('outcome', { enum: HANDLING_OUTCOMES }).notNull(),
    loss: integer('loss'),
    critical: integer('critical', { mode: 'boolean' }).notNull(),
    advisory: integer('advisory', { mode: 'boolean' }).notNull(),
    madeToRepeat: integer('made_to_repeat', { mode: 'boolean' }).notNull(),
    vendorId: integer('vendor_id'),
    agentId: integer('agent_id'),
    evidence: text('evidence', { mode: 'json' }).$type<Evidence[]>().notNull(),
    words: text('words').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.runId, table.ordinal] })],
)

/** A commitment to come back to the customer, and what became of it. */
export const promises = sqliteTable(
  'promises',
  {
    conversationId: conversationId(),
    runId: runId(),
    ordinal: integer('ordinal').notNull(),
    messageId: integer('message_id').notNull(),
    at: integer('at').notNull(),
    /** An automatic text or a bot made it. */
    automatic: integer('automatic', { mode: 'boolean' }).notNull(),
    dueAt: integer('due_at'),
    graceUntil: integer('grace_until'),
    outcome: text('outcome', { enum: PROMISE_OUTCOMES }).notNull(),
    keptMessageId: integer('kept_message_id'),
    keptAt: integer('kept_at'),
    vendorId: integer('vendor_id'),
    agentId: integer('agent_id'),
    evidence: text('evidence', { mode: 'json' }).$type<Evidence[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.runId, table.ordinal] })],
)

/** A person's reply: whose it is and which template it is, as known to the run; null is none. */
export const replies = sqliteTable(
  'replies',
  {
    conversationId: conversationId(),
    runId: runId(),
    messageId: integer('message_id').notNull(),
    vendorId: integer('vendor_id'),
    agentId: integer('agent_id'),
    templateId: text('template_id'),
    /** Millionths. */
    coveredShare: integer('covered_share').notNull().default(0),
    band: text('band', { enum: BANDS }).notNull().default('own'),
    canned: integer('canned', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.runId, table.messageId] }),
    index('replies_template').on(table.templateId),
  ],
)
