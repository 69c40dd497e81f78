import { type SQL, sql } from 'drizzle-orm'
import type { Measure } from '#server/domain/measure'
import { BIN_EDGES_MS } from '#server/domain/wait-bins'
import { clocks, findings, losses, promises, replies, scores, triggers } from '../schema'

/**
 * The rows that a measure counts. Rollups sum them and lists show them, both from here, so that a number and the list
 * behind it cannot differ.
 */
export interface MeasureSource {
  /** Joins to `scores`, one row per thing counted. */
  join: SQL
  where: SQL
  vendorId: SQL
  /** Null where a measure is not counted by agent. */
  agentId: SQL | null
  slot: SQL
  /** What `total` adds up. */
  total: SQL
  /** Tells the rows of one conversation apart. */
  ordinal: SQL<number>
}

const sameConversation = (
  table: typeof clocks | typeof findings | typeof losses | typeof replies | typeof triggers | typeof promises,
) => sql`${table.conversationId} = ${scores.conversationId} and ${table.runId} = ${scores.runId}`

const zero = sql`0`
const noSlot = sql`''`

/** A breach that is a gap in coverage is nobody's but the company's (rulings.md 15). */
const clockCarrier = sql`case when ${clocks.met} = 0 and ${clocks.vendorBreach} = 0 then null else ${clocks.chargedVendorId} end`

/** Of the vendor that carries it. */
const clockAgent = sql`case when ${clockCarrier} is null then null else ${clocks.chargedAgentId} end`

const clockSource = (where: SQL, total: SQL, slot: SQL = noSlot): MeasureSource => ({
  join: sql`join ${clocks} on ${sameConversation(clocks)}`,
  where,
  vendorId: clockCarrier,
  agentId: null,
  slot,
  total,
  ordinal: sql`${clocks.ordinal}`,
})

const scoreSource = (where: SQL, total: SQL): MeasureSource => ({
  join: sql``,
  where,
  vendorId: sql`${scores.vendorId}`,
  agentId: null,
  slot: noSlot,
  total,
  ordinal: sql`0`,
})

const replayedMet = sql`(replayed.value ->> 1)`

/** One row per conversation and definition. */
const replaySource = (where: SQL): MeasureSource => ({
  join: sql`join json_each(${scores.replay}) as replayed`,
  where,
  vendorId: sql`${scores.vendorId}`,
  agentId: null,
  slot: sql`replayed.key`,
  total: sql`coalesce(${replayedMet}, 0)`,
  ordinal: sql`cast(replayed.id as integer)`,
})

/** Whoever comes back within three days was not done (method.md 8.5). */
const RETURNED_SOON_MS = 72 * 3_600_000

const lossSource = (dimension: string): MeasureSource => ({
  join: sql`join ${losses} on ${sameConversation(losses)}`,
  where: sql`${losses.dimension} = ${dimension}`,
  vendorId: sql`${losses.vendorId}`,
  agentId: sql`${losses.agentId}`,
  slot: noSlot,
  total: sql`${losses.loss}`,
  ordinal: sql`${losses.ordinal}`,
})

const replySource = (where: SQL, slot: SQL, total: SQL): MeasureSource => ({
  join: sql`join ${replies} on ${sameConversation(replies)}`,
  where,
  vendorId: sql`${replies.vendorId}`,
  agentId: sql`${replies.agentId}`,
  slot,
  total,
  ordinal: sql`${replies.messageId}`,
})

/** One row per trigger. */
const triggerSource = (where: SQL, slot: SQL, total: SQL): MeasureSource => ({
  join: sql`join ${triggers} on ${sameConversation(triggers)}`,
  where,
  vendorId: sql`${triggers.vendorId}`,
  agentId: null,
  slot,
  total,
  ordinal: sql`${triggers.ordinal}`,
})

const isRequest = sql`${triggers.type} = 'supervisor_request'`

/** One row per request and stage that it reached. */
const requestStages: MeasureSource = {
  ...triggerSource(sql`${isRequest} and stage.value is not null`, sql`stage.value`, zero),
  join: sql`join ${triggers} on ${sameConversation(triggers)} join json_each(json_array('asked',
    iif(${triggers.acknowledgedAt} is null, null, 'acknowledged'), iif(${triggers.handedOverAt} is null, null, 'handed_over'),
    iif(${triggers.promisedAt} is null, null, 'promised'), iif(${triggers.answeredAt} is null, null, 'kept'))) as stage`,
  ordinal: sql`8 * ${triggers.ordinal} + stage.key`,
}

/** One row per promise. */
const promiseSource = (where: SQL, slot: SQL, total: SQL): MeasureSource => ({
  join: sql`join ${promises} on ${sameConversation(promises)}`,
  where,
  vendorId: sql`${promises.vendorId}`,
  agentId: null,
  slot,
  total,
  ordinal: sql`${promises.ordinal}`,
})

/** A conversation by a fact of it that is one of a closed list. */
const sortedSource = (fact: SQL, total: SQL): MeasureSource => ({
  ...scoreSource(sql`${fact} is not null`, total),
  slot: fact,
})

const waitBin = sql`cast(cast(case ${sql.join(
  BIN_EDGES_MS.map((edge, bin) => sql`when ${clocks.endAt} - ${clocks.startAt} <= ${edge} then ${bin}`),
  sql` `,
)} else ${BIN_EDGES_MS.length} end as integer) as text)`

const answeredFirst = sql`${clocks.kind} = 'first' and ${clocks.outcome} = 'replied'`

const judgedFirst = sql`${clocks.kind} = 'first' and ${clocks.met} is not null`

/** One row per conversation and vendor: only its first such clock. */
const firstClockThat = (condition: SQL) => sql`${condition} and not exists (
  select 1 from ${clocks} as earlier where earlier.conversation_id = ${clocks.conversationId}
    and earlier.run_id = ${clocks.runId} and earlier.ordinal < ${clocks.ordinal}
    and earlier.charged_vendor_id is ${clocks.chargedVendorId}
    and earlier.outcome in ('closed_unanswered', 'abandoned') and earlier.met = 0)`

/** The customer neither came back after the closing nor wrote more that called for an answer than what a clock ended. */
const nothingMoreNeeded = sql`${scores.returnedAfterMs} is null and not exists (
  select 1 from ${clocks} as later where later.conversation_id = ${clocks.conversationId}
    and later.run_id = ${clocks.runId} and later.ordinal > ${clocks.ordinal} and later.outcome <> 'no_reply_needed')`

/** One row per use of a template that ended a wait, in conversations that were closed. */
const endingUses: MeasureSource = {
  ...replySource(
    sql`${replies.templateId} is not null and ${scores.resolutionMs} is not null and ${clocks.outcome} = 'replied'`,
    sql`${replies.templateId}`,
    nothingMoreNeeded,
  ),
  join: sql`join ${replies} on ${sameConversation(replies)}
    join ${clocks} on ${sameConversation(clocks)} and ${clocks.endMessageId} = ${replies.messageId}`,
}

export const measureSources: Readonly<Record<Measure, MeasureSource>> = {
  conversations: scoreSource(sql`1`, sql`${scores.unscored} is not null`),
  response: lossSource('response'),
  escalation: lossSource('escalation'),
  canned: lossSource('canned'),
  first_reply: { ...clockSource(judgedFirst, sql`${clocks.met}`), agentId: clockAgent },
  first_reply_pending: clockSource(
    sql`${clocks.kind} = 'first' and ${clocks.outcome} = 'open' and ${clocks.met} is null`,
    zero,
  ),
  first_reply_lenient: clockSource(
    sql`${judgedFirst} and not (${clocks.outcome} = 'abandoned' and ${clocks.endAt} - ${clocks.startAt} <= ${clocks.targetMs})`,
    sql`${clocks.met}`,
  ),
  holding_reply: clockSource(
    sql`${clocks.kind} = 'first' and ${clocks.outcome} = 'replied' and ${clocks.replyKind} = 'holding'`,
    sql`${clocks.met} and 10 * (${clocks.endAt} - ${clocks.startAt}) >= 9 * ${clocks.targetMs}`,
  ),
  substantive_reply: scoreSource(sql`${scores.substantiveReplyMet} is not null`, sql`${scores.substantiveReplyMet}`),
  resolution: scoreSource(sql`${scores.resolutionMet} is not null`, sql`${scores.resolutionMet}`),
  later_reply: {
    ...clockSource(sql`${clocks.kind} = 'next' and ${clocks.met} is not null`, sql`${clocks.met}`),
    agentId: clockAgent,
  },
  waiting: clockSource(sql`${clocks.outcome} = 'open'`, zero),
  waiting_automatic: clockSource(sql`${clocks.outcome} = 'open' and ${clocks.acknowledgedAt} is not null`, zero),
  waiting_reopened: clockSource(sql`${clocks.outcome} = 'open' and ${clocks.reopened}`, zero),
  waiting_parked: clockSource(sql`${clocks.outcome} = 'open' and ${scores.parked}`, zero),
  coverage_gap: {
    ...clockSource(sql`${clocks.met} = 0 and ${clocks.vendorBreach} = 0`, zero),
    vendorId: sql`${clocks.chargedVendorId}`,
  },
  left_unanswered: clockSource(
    firstClockThat(sql`${clocks.outcome} in ('closed_unanswered', 'abandoned') and ${clocks.met} = 0`),
    zero,
  ),
  critical: {
    join: sql`join ${findings} on ${sameConversation(findings)}`,
    where: sql`${findings.critical} is not null and not exists (
      select 1 from ${findings} as earlier where earlier.conversation_id = ${findings.conversationId}
        and earlier.run_id = ${findings.runId} and earlier.ordinal < ${findings.ordinal}
        and earlier.vendor_id is ${findings.vendorId} and earlier.critical is not null)`,
    vendorId: sql`${findings.vendorId}`,
    agentId: null,
    slot: noSlot,
    total: zero,
    ordinal: sql`${findings.ordinal}`,
  },
  critical_family: {
    join: sql`join ${findings} on ${sameConversation(findings)}`,
    where: sql`${findings.critical} is not null and not exists (
      select 1 from ${findings} as earlier where earlier.conversation_id = ${findings.conversationId}
        and earlier.run_id = ${findings.runId} and earlier.ordinal < ${findings.ordinal}
        and earlier.vendor_id is ${findings.vendorId} and earlier.critical = ${findings.critical})`,
    vendorId: sql`${findings.vendorId}`,
    agentId: null,
    slot: sql`${findings.critical}`,
    total: zero,
    ordinal: sql`${findings.ordinal}`,
  },
  trigger: triggerSource(sql`1`, sql`${triggers.type}`, sql`${triggers.acknowledgedAt} is not null`),
  request_stage: requestStages,
  request_outcome: triggerSource(isRequest, sql`${triggers.outcome}`, sql`${triggers.advisory}`),
  repeat_ask: triggerSource(sql`${isRequest} and ${triggers.asks} > 1`, noSlot, sql`${triggers.asks} > 2`),
  hand_over: triggerSource(
    sql`${triggers.handOver} is not null`,
    sql`${triggers.handOver}`,
    sql`${triggers.madeToRepeat}`,
  ),
  disconnect: sortedSource(sql`${scores.disconnect}`, zero),
  transfer_loop: scoreSource(sql`${scores.transferLoop}`, zero),
  promise: promiseSource(
    sql`${promises.outcome} in ('kept', 'broken')`,
    sql`iif(${promises.automatic}, 'automatic', 'person')`,
    sql`${promises.outcome} = 'kept'`,
  ),
  promise_made: promiseSource(sql`1`, sql`${promises.outcome}`, sql`${promises.automatic}`),
  automatic_answer: sortedSource(sql`${scores.automaticTells}`, zero),
  care: sortedSource(sql`${scores.care}`, sql`${scores.care} = 'both'`),
  apology_only: scoreSource(sql`${scores.apologyOnlyReplies} > 0`, sql`${scores.apologyOnlyReplies}`),
  words_not_heard: scoreSource(sql`not ${scores.wordsHeard}`, zero),
  suspected_automatic: scoreSource(
    sql`exists (select 1 from json_each(${scores.automaticMessages}) as marked where marked.value ->> 1 = 'suspected')`,
    zero,
  ),
  first_reply_wait: clockSource(answeredFirst, zero, waitBin),
  first_reply_shift: clockSource(
    sql`${answeredFirst} and ${clocks.replyShift} is not null`,
    zero,
    sql`${clocks.replyShift}`,
  ),
  hour_of_week: clockSource(judgedFirst, sql`${clocks.met}`, sql`cast(${scores.hourOfWeek} as text)`),
  held: {
    join: sql`join json_each(${scores.heldTimes}) as held`,
    where: sql`1`,
    vendorId: sql`held.value ->> 1`,
    agentId: null,
    slot: sql`held.value ->> 0`,
    total: sql`held.value ->> 2`,
    ordinal: sql`held.key`,
  },
  replay: replaySource(sql`${replayedMet} is not null`),
  replay_differs: replaySource(sql`${replayedMet} is not (${scores.replay} ->> '$.ours[1]')`),
  returned: scoreSource(
    sql`${scores.returnedAfterMs} is not null`,
    sql`${scores.returnedAfterMs} <= ${RETURNED_SOON_MS}`,
  ),
  touched: scoreSource(sql`${scores.touches} > 0`, sql`${scores.tooManyTouches}`),
  lost: {
    join: sql`join ${findings} on ${sameConversation(findings)}`,
    where: sql`${findings.charge} > 0`,
    vendorId: sql`${findings.vendorId}`,
    agentId: null,
    slot: sql`${findings.criterion}`,
    total: sql`${findings.charge}`,
    ordinal: sql`${findings.ordinal}`,
  },
  reply: replySource(sql`${replies.band} <> 'short'`, noSlot, sql`${replies.canned}`),
  reply_band: replySource(sql`1`, sql`${replies.band}`, sql`${replies.coveredShare}`),
  template_use: replySource(sql`${replies.templateId} is not null`, sql`${replies.templateId}`, sql`${replies.canned}`),
  template_cost: replySource(
    sql`${replies.templateId} is not null and exists (
      select 1 from ${findings} join json_each(${findings.evidence}) as cited
      where ${sameConversation(findings)} and ${findings.dimension} = 'canned' and ${findings.charge} > 0
        and cited.value ->> 'messageId' = ${replies.messageId})`,
    sql`${replies.templateId}`,
    zero,
  ),
  template_end: endingUses,
}
