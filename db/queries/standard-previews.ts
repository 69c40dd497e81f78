import { and, asc, isNotNull, sql } from 'drizzle-orm'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { FlippedConversation, PreviewPeriod, StandardPreview } from '#server/domain/standard-preview'
import type { Database } from '../open-database'
import { scores } from '../schema'
import { inPeriod } from './period'

/** Conversations with a score, or a reason for none, that readers see in a period, by id. */
export async function listScoredIds({ orm }: Database, period: PreviewPeriod): Promise<number[]> {
  return orm
    .select({ id: scores.conversationId })
    .from(scores)
    .where(inPeriod(scores, { ...WHOLE_PERIOD, ...period }))
    .orderBy(asc(scores.conversationId))
    .all()
    .map(({ id }) => id)
}

/** Conversations with a score that began on a day or after it; null is all of them. */
export async function countScoredFrom({ orm }: Database, day: string | null): Promise<number> {
  const counted = orm
    .select({ n: sql<number>`count(*)` })
    .from(scores)
    .where(and(inPeriod(scores, { ...WHOLE_PERIOD, from: day }), isNotNull(scores.score)))
  return counted.get()?.n ?? 0
}

/** The scores that readers see beside those of a run that nobody sees, a row per conversation of the run. */
const BOTH = `scores s JOIN scores p ON p.conversation_id = s.conversation_id AND p.run_id = @runId
  WHERE s.run_id IN (SELECT id FROM runs WHERE state = 'current')`

/** How many conversations a run would judge otherwise than readers see now. */
export async function countFlips(
  { sqlite }: Database,
  runId: number,
): Promise<Pick<StandardPreview, 'conversations' | 'changedScores' | 'wouldMiss' | 'wouldMeet'>> {
  const counts = sqlite
    .prepare<[{ runId: number }], Pick<StandardPreview, 'conversations' | 'changedScores' | 'wouldMiss' | 'wouldMeet'>>(
      `SELECT count(*) AS conversations, count(*) FILTER (WHERE p.score IS NOT s.score) AS changedScores,
        count(*) FILTER (WHERE s.first_reply_met = 1 AND p.first_reply_met = 0) AS wouldMiss,
        count(*) FILTER (WHERE s.first_reply_met = 0 AND p.first_reply_met = 1) AS wouldMeet
      FROM ${BOTH}`,
    )
    .get({ runId })
  return counts ?? { conversations: 0, changedScores: 0, wouldMiss: 0, wouldMeet: 0 }
}

interface FlippedRow extends Omit<FlippedConversation, 'firstReplyMetNow' | 'firstReplyMetThen'> {
  firstReplyMetNow: number | null
  firstReplyMetThen: number | null
}

/** Conversations that a run would judge otherwise, those with the largest change of the score first. */
export async function listFlipped({ sqlite }: Database, runId: number, limit: number): Promise<FlippedConversation[]> {
  return sqlite
    .prepare<[{ runId: number; limit: number }], FlippedRow>(
      `SELECT f.conversationId, c.external_id AS externalId, v.name AS vendorName, f.scoreNow, f.scoreThen,
        f.firstReplyMetNow, f.firstReplyMetThen
      FROM (SELECT s.conversation_id AS conversationId, s.vendor_id AS vendorId, s.score AS scoreNow, p.score AS scoreThen,
          s.first_reply_met AS firstReplyMetNow, p.first_reply_met AS firstReplyMetThen FROM ${BOTH}) f
        JOIN conversations c ON c.id = f.conversationId LEFT JOIN vendors v ON v.id = f.vendorId
      WHERE f.scoreNow IS NOT f.scoreThen OR f.firstReplyMetNow IS NOT f.firstReplyMetThen
      ORDER BY (f.scoreNow IS NULL) <> (f.scoreThen IS NULL) DESC, abs(coalesce(f.scoreThen - f.scoreNow, 0)) DESC,
        f.firstReplyMetNow IS NOT f.firstReplyMetThen DESC, f.conversationId
      LIMIT @limit`,
    )
    .all({ runId, limit })
    .map((row) => ({
      ...row,
      firstReplyMetNow: isTrue(row.firstReplyMetNow),
      firstReplyMetThen: isTrue(row.firstReplyMetThen),
    }))
}

function isTrue(met: number | null): boolean | null {
  return met === null ? null : met === 1
}
