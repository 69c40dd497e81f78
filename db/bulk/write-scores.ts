import { DEFINITIONS, type Replay } from '#server/domain/definition'
import type { Finding } from '#server/domain/finding'
import type { ConversationScore } from '#server/domain/score'
import type { Database } from '../open-database'
import { writeAtOnce } from './write-in-batches'

export interface ScoredConversation {
  conversationId: number
  score: ConversationScore
  replies: readonly { messageId: number; vendorId: number | null; agentId: number | null; templateId: number | null }[]
}

/** A rule that found nothing and cost nothing leaves its trace in `losses` only. */
const saysSomething = (finding: Finding) => finding.loss > 0 || finding.evidence.length > 0

const flag = (value: boolean | null) => (value === null ? null : value ? 1 : 0)

function replayColumns(replay: Replay): Record<string, [number | null, 0 | 1 | null]> {
  return Object.fromEntries(
    DEFINITIONS.map((definition) => [definition, [replay[definition].ms, flag(replay[definition].met)]]),
  )
}

/** Writes the scores of one run, unseen until the run is current. */
export function scoreWriter(database: Database, runId: number) {
  const { sqlite } = database
  const insert = (table: string, columns: string) =>
    sqlite.prepare(
      `INSERT INTO ${table} (${columns}) VALUES (${columns
        .split(',')
        .map(() => '?')
        .join(', ')})`,
    )
  const insertScore = insert(
    'scores',
    `conversation_id, run_id, vendor_id, agent_id, channel, shift, day, hour_of_week, started_at, first_message_at,
    last_message_at, customer_messages, agent_messages, bot_messages, internal_notes, acknowledged_ms, first_reply_ms,
    first_reply_covered_ms, worst_next_reply_ms, open_wait_ms, requester_wait_ms, first_reply_outcome, first_reply_met,
    substantive_reply_ms, substantive_reply_met, resolution_ms, resolution_met, customer_turn_ms, reopens, returned_after_ms,
    touches, hand_overs, vendors, too_many_touches, parked, held_times, replay, passages, score, unsettled, unscored`,
  )
  const insertClock = insert(
    'clocks',
    `conversation_id, run_id, ordinal, kind, outcome, start_at, end_at, start_message_id, end_message_id,
    customer_messages, acknowledged_at, target_ms, covered_ms, met, vendor_breach, charged_vendor_id, charged_agent_id,
    reply_agent_id, reopened, standard_version, holder_vendor_id, reply_vendor_id, reply_kind, outside_hours, warning`,
  )
  const insertFinding = insert(
    'findings',
    `conversation_id, run_id, ordinal, criterion, dimension, outcome, critical, vendor_id, agent_id, loss, charge,
    wait_ms, covered_ms, evidence, words`,
  )
  const insertLoss = insert('losses', 'conversation_id, run_id, ordinal, vendor_id, agent_id, dimension, loss')

  const insertReply = insert('replies', 'conversation_id, run_id, message_id, vendor_id, agent_id, template_id')

  function saveOne({ conversationId, score: s, replies }: ScoredConversation): void {
    const f = s.facts
    insertScore.run(
      conversationId,
      runId,
      s.vendorId,
      s.agentId,
      f.channel,
      f.shift,
      f.day,
      f.hourOfWeek,
      f.startedAt,
      f.firstMessageAt,
      f.lastMessageAt,
      f.customerMessages,
      f.agentMessages,
      f.botMessages,
      f.internalNotes,
      f.acknowledgedMs,
      f.firstReplyMs,
      f.firstReplyCoveredMs,
      f.worstNextReplyMs,
      f.openWaitMs,
      f.requesterWaitMs,
      f.firstReplyOutcome,
      flag(f.firstReplyMet),
      f.substantiveReplyMs,
      flag(f.substantiveReplyMet),
      f.resolutionMs,
      flag(f.resolutionMet),
      f.customerTurnMs,
      f.reopens,
      f.returnedAfterMs,
      f.touches,
      f.handOvers,
      f.vendors,
      flag(f.tooManyTouches),
      flag(f.parked),
      JSON.stringify(s.heldTimes.map(({ holder, vendorId, ms }) => [holder, vendorId, ms])),
      JSON.stringify(replayColumns(s.replay)),
      s.passages.declined === null && s.passages.solved === null ? null : JSON.stringify(s.passages),
      s.score,
      s.unsettled ? 1 : 0,
      s.unscored,
    )
    s.clocks.forEach((c, ordinal) => {
      insertClock.run(
        conversationId,
        runId,
        ordinal,
        c.kind,
        c.outcome,
        c.startAt,
        c.endAt,
        c.startMessageId,
        c.endMessageId,
        c.customerMessages,
        c.acknowledgedAt,
        c.targetMs,
        c.coveredMs,
        flag(c.met),
        flag(c.vendorBreach),
        c.chargedVendorId,
        c.chargedAgentId,
        c.replyAgentId,
        flag(c.reopened),
        c.standardVersion,
        c.holderVendorId,
        c.replyVendorId,
        c.replyKind,
        flag(c.outsideHours),
        c.warning,
      )
    })
    s.findings.filter(saysSomething).forEach((finding, ordinal) => {
      insertFinding.run(
        conversationId,
        runId,
        ordinal,
        finding.criterion,
        finding.dimension,
        finding.outcome,
        finding.critical,
        finding.vendorId,
        finding.agentId,
        finding.loss,
        finding.charge,
        finding.waitMs,
        finding.coveredMs,
        JSON.stringify(finding.evidence),
        finding.words,
      )
    })
    s.losses.forEach((l, ordinal) => {
      insertLoss.run(conversationId, runId, ordinal, l.vendorId, l.agentId, l.dimension, l.loss)
    })
    for (const r of replies) insertReply.run(conversationId, runId, r.messageId, r.vendorId, r.agentId, r.templateId)
  }

  return (scores: readonly ScoredConversation[]) =>
    writeAtOnce(database, () => {
      for (const score of scores) saveOne(score)
    })
}
