import { commitSettledTemplates, purgeUnseenRuns } from '#db/bulk/commit-run'
import { findCurrentRun, openRun } from '#db/bulk/runs'
import { writeRollups } from '#db/bulk/write-rollups'
import type { Database } from '#db/open-database'
import { RULES_VERSION } from '#server/scoring/rules-version'
import { loadScoringContext, scoreConversations } from '../score-conversations'
import { takeUpSettled, whileReading } from './advance-templates'

/**
 * Scores again what changes with what people settled about templates since. Readers see the old scores until the last one
 * is written; cut off anywhere, it can be called again. To be called by whoever holds the lease.
 */
export async function scoreSettledTemplates(
  database: Database,
  { now, onProgress }: { now: () => number; onProgress: (done: number, total: number) => void },
): Promise<{ conversations: number }> {
  purgeUnseenRuns(database)
  const run = findCurrentRun(database)
  if (run === null) return { conversations: 0 }
  const { asOf, standardVersion } = run
  const templates = takeUpSettled(database, { onReplies: whileReading(database, now, () => onProgress(0, 0)) })
  const conversationIds = templates.changedIds
  const runId = openRun(database, {
    ...{ reason: 'templates', importId: null, standardVersion, templates, asOf },
    rulesVersion: RULES_VERSION,
    now: now(),
  })
  await scoreConversations(database, {
    ...{ runId, conversationIds },
    context: await loadScoringContext(database, { asOf, templates: templates.templates }),
    onProgress: (done) => onProgress(done, conversationIds.length),
  })
  writeRollups(database, { runId, sign: -1, conversationIds, sourceRunId: 'current' })
  commitSettledTemplates(database, { runId, conversationIds })
  return { conversations: conversationIds.length }
}
