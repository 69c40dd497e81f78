import type { Clock } from '#server/domain/clock'
import { DEFINITIONS, type Replay } from '#server/domain/definition'
import type { DimensionLoss, Finding } from '#server/domain/finding'
import type { TrackedPromise } from '#server/domain/promise'
import type { ConversationScore, JudgedReply } from '#server/domain/score'
import type { Trigger } from '#server/domain/trigger'
import type { Database } from '../open-database'
import { writeAtOnce } from './write-in-batches'

export interface ScoredConversation {
  conversationId: number
  score: ConversationScore
}

export type ColumnValue = number | string | null

/** Columns of a table with what is written into them. */
type Columns<Row> = Readonly<Record<string, (row: Row) => ColumnValue>>

const flag = (value: boolean | null) => (value === null ? null : value ? 1 : 0)

const scoreColumns: Columns<ConversationScore> = {
  vendor_id: (s) => s.vendorId,
  agent_id: (s) => s.agentId,
  channel: (s) => s.facts.channel,
  shift: (s) => s.facts.shift,
  day: (s) => s.facts.day,
  hour_of_week: (s) => s.facts.hourOfWeek,
  started_at: (s) => s.facts.startedAt,
  topic: (s) => s.facts.topic,
  first_message_at: (s) => s.facts.firstMessageAt,
  last_message_at: (s) => s.facts.lastMessageAt,
  customer_messages: (s) => s.facts.customerMessages,
  agent_messages: (s) => s.facts.agentMessages,
  bot_messages: (s) => s.facts.botMessages,
  internal_notes: (s) => s.facts.internalNotes,
  acknowledged_ms: (s) => s.facts.acknowledgedMs,
  first_reply_ms: (s) => s.facts.firstReplyMs,
  first_reply_covered_ms: (s) => s.facts.firstReplyCoveredMs,
  worst_next_reply_ms: (s) => s.facts.worstNextReplyMs,
  open_wait_ms: (s) => s.facts.openWaitMs,
  requester_wait_ms: (s) => s.facts.requesterWaitMs,
  first_reply_outcome: (s) => s.facts.firstReplyOutcome,
  first_reply_met: (s) => flag(s.facts.firstReplyMet),
  substantive_reply_ms: (s) => s.facts.substantiveReplyMs,
  substantive_reply_met: (s) => flag(s.facts.substantiveReplyMet),
  resolution_ms: (s) => s.facts.resolutionMs,
  resolution_met: (s) => flag(s.facts.resolutionMet),
  customer_turn_ms: (s) => s.facts.customerTurnMs,
  reopens: (s) => s.facts.reopens,
  returned_after_ms: (s) => s.facts.returnedAfterMs,
  touches: (s) => s.facts.touches,
  hand_overs: (s) => s.facts.handOvers,
  vendors: (s) => s.facts.vendors,
  too_many_touches: (s) => flag(s.facts.tooManyTouches),
  parked: (s) => flag(s.facts.parked),
  words_heard: (s) => flag(s.facts.wordsHeard),
  disconnect: (s) => s.facts.disconnect,
  transfer_loop: (s) => flag(s.facts.transferLoop),
  automatic_tells: (s) => s.facts.automaticTells,
  care: (s) => s.facts.care,
  apology_only_replies: (s) => s.facts.apologyOnlyReplies,
  automatic_messages: ({ automaticMessages }) =>
    automaticMessages.length === 0
      ? null
      : JSON.stringify(automaticMessages.map(({ messageId, mark, reason }) => [messageId, mark, reason])),
  held_times: (s) => JSON.stringify(s.heldTimes.map(({ holder, vendorId, ms }) => [holder, vendorId, ms])),
  replay: (s) => replayText(s.replay),
  passages: ({ passages }) =>
    passages.declined === null && passages.solved === null ? null : JSON.stringify(passages),
  score: (s) => s.score,
  unsettled: (s) => flag(s.unsettled),
  unscored: (s) => s.unscored,
}

const clockColumns: Columns<Clock> = {
  kind: (c) => c.kind,
  outcome: (c) => c.outcome,
  start_at: (c) => c.startAt,
  end_at: (c) => c.endAt,
  start_message_id: (c) => c.startMessageId,
  end_message_id: (c) => c.endMessageId,
  customer_messages: (c) => c.customerMessages,
  acknowledged_at: (c) => c.acknowledgedAt,
  reopened: (c) => flag(c.reopened),
  target_ms: (c) => c.targetMs,
  standard_version: (c) => c.standardVersion,
  covered_ms: (c) => c.coveredMs,
  met: (c) => flag(c.met),
  vendor_breach: (c) => flag(c.vendorBreach),
  charged_vendor_id: (c) => c.chargedVendorId,
  charged_agent_id: (c) => c.chargedAgentId,
  holder_vendor_id: (c) => c.holderVendorId,
  reply_agent_id: (c) => c.replyAgentId,
  reply_vendor_id: (c) => c.replyVendorId,
  reply_kind: (c) => c.replyKind,
  reply_shift: (c) => c.replyShift,
  outside_hours: (c) => flag(c.outsideHours),
  warning: (c) => c.warning,
}

const findingColumns: Columns<Finding> = {
  criterion: (f) => f.criterion,
  dimension: (f) => f.dimension,
  outcome: (f) => f.outcome,
  critical: (f) => f.critical,
  vendor_id: (f) => f.vendorId,
  agent_id: (f) => f.agentId,
  advisory: (f) => flag(f.advisory),
  loss: (f) => f.loss,
  charge: (f) => f.charge,
  wait_ms: (f) => f.waitMs,
  covered_ms: (f) => f.coveredMs,
  evidence: (f) => JSON.stringify(f.evidence),
  words: (f) => f.words,
}

const lossColumns: Columns<DimensionLoss> = {
  vendor_id: (l) => l.vendorId,
  agent_id: (l) => l.agentId,
  dimension: (l) => l.dimension,
  loss: (l) => l.loss,
}

const triggerColumns: Columns<Trigger> = {
  type: (t) => t.type,
  source: (t) => t.source,
  at: (t) => t.at,
  message_id: (t) => t.messageId,
  asks_for: (t) => t.asksFor,
  asks: (t) => t.asks,
  acknowledged_at: (t) => t.acknowledgedAt,
  handed_over_at: (t) => t.handedOverAt,
  hand_over: (t) => t.handOver,
  promised_at: (t) => t.promisedAt,
  promise_due_at: (t) => t.promiseDueAt,
  answered_at: (t) => t.answeredAt,
  outcome: (t) => t.outcome,
  loss: (t) => t.loss,
  critical: (t) => flag(t.critical),
  advisory: (t) => flag(t.advisory),
  made_to_repeat: (t) => flag(t.madeToRepeat),
  vendor_id: (t) => t.vendorId,
  agent_id: (t) => t.agentId,
  evidence: (t) => JSON.stringify(t.evidence),
  words: (t) => t.words,
}

const promiseColumns: Columns<TrackedPromise> = {
  message_id: (p) => p.messageId,
  at: (p) => p.at,
  automatic: (p) => flag(p.automatic),
  due_at: (p) => p.dueAt,
  grace_until: (p) => p.graceUntil,
  outcome: (p) => p.outcome,
  kept_message_id: (p) => p.keptMessageId,
  kept_at: (p) => p.keptAt,
  vendor_id: (p) => p.vendorId,
  agent_id: (p) => p.agentId,
  evidence: (p) => JSON.stringify(p.evidence),
}

const replyColumns: Columns<JudgedReply> = {
  message_id: (r) => r.messageId,
  vendor_id: (r) => r.vendorId,
  agent_id: (r) => r.agentId,
  template_id: (r) => r.templateId,
  covered_share: (r) => Math.round(r.coveredShare * MILLIONTHS),
  band: (r) => r.band,
  canned: (r) => flag(r.isCanned),
}

const MILLIONTHS = 1_000_000

/** `{definition: [milliseconds, 1 | 0 | null]}` as JSON, put together by hand: it is written for every conversation. */
function replayText(replay: Replay): string {
  let text = ''
  for (const definition of DEFINITIONS) {
    const { ms, met } = replay[definition]
    text += `${text === '' ? '' : ','}"${definition}":[${ms},${flag(met)}]`
  }
  return `{${text}}`
}

/** The columns of a score in each table, in the order of `ScoreRows`. */
export const SCORE_COLUMNS = {
  scores: Object.keys(scoreColumns),
  clocks: Object.keys(clockColumns),
  findings: Object.keys(findingColumns),
  losses: Object.keys(lossColumns),
  triggers: Object.keys(triggerColumns),
  promises: Object.keys(promiseColumns),
  replies: Object.keys(replyColumns),
} as const

/** A score as it is kept: the values of `SCORE_COLUMNS`, one list a row. */
export type ScoreRows = Readonly<Record<keyof typeof SCORE_COLUMNS, readonly (readonly ColumnValue[])[]>>

/** A rule that found nothing and cost nothing leaves its trace in `losses` only. */
const saysSomething = (finding: Finding) => finding.loss > 0 || finding.evidence.length > 0

/** The rows that a score is kept as. */
export function scoreRows(score: ConversationScore): ScoreRows {
  return {
    scores: rowsOf(scoreColumns, [score]),
    clocks: rowsOf(clockColumns, score.clocks),
    findings: rowsOf(findingColumns, score.findings.filter(saysSomething)),
    losses: rowsOf(lossColumns, score.losses),
    triggers: rowsOf(triggerColumns, score.triggers),
    promises: rowsOf(promiseColumns, score.promises),
    replies: rowsOf(replyColumns, score.replies),
  }
}

function rowsOf<Row>(columns: Columns<Row>, rows: readonly Row[]): ColumnValue[][] {
  const columnValues = Object.values(columns)
  return rows.map((row) => columnValues.map((columnValue) => columnValue(row)))
}

/** Writes the scores of one run, unseen until the run is current. */
export function scoreWriter(database: Database, runId: number) {
  const { sqlite } = database
  const insert = (table: string, columns: readonly string[]) =>
    sqlite.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  const insertScore = insert('scores', ['conversation_id', 'run_id', ...SCORE_COLUMNS.scores])
  const insertMany = {
    clocks: insert('clocks', ['conversation_id', 'run_id', 'ordinal', ...SCORE_COLUMNS.clocks]),
    findings: insert('findings', ['conversation_id', 'run_id', 'ordinal', ...SCORE_COLUMNS.findings]),
    losses: insert('losses', ['conversation_id', 'run_id', 'ordinal', ...SCORE_COLUMNS.losses]),
    triggers: insert('triggers', ['conversation_id', 'run_id', 'ordinal', ...SCORE_COLUMNS.triggers]),
    promises: insert('promises', ['conversation_id', 'run_id', 'ordinal', ...SCORE_COLUMNS.promises]),
  }
  const insertReply = insert('replies', ['conversation_id', 'run_id', ...SCORE_COLUMNS.replies])

  function saveOne({ conversationId, score }: ScoredConversation): void {
    const rows = scoreRows(score)
    for (const row of rows.scores) insertScore.run(conversationId, runId, ...row)
    for (const table of ['clocks', 'findings', 'losses', 'triggers', 'promises'] as const)
      rows[table].forEach((row, ordinal) => {
        insertMany[table].run(conversationId, runId, ordinal, ...row)
      })
    for (const row of rows.replies) insertReply.run(conversationId, runId, ...row)
  }

  return (scores: readonly ScoredConversation[]) =>
    writeAtOnce(database, () => {
      for (const score of scores) saveOne(score)
    })
}
