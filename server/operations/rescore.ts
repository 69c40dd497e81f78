import { commitRescore, purgeUnseenRuns } from '#db/bulk/commit-run'
import { listConversationIds, openRun } from '#db/bulk/runs'
import type { Database } from '#db/open-database'
import { findLastInstant } from '#db/queries/imports'
import { Conflict } from '#server/domain/refusal'
import { RULES_VERSION } from '#server/scoring/rules-version'
import { discoverTemplates } from './discover-templates'
import { findAutomaticTexts } from './find-automatic-texts'
import { doOwnJob } from './own-job'
import { loadScoringContext, scoreConversations } from './score-conversations'
import { standardInForce } from './standard-in-force'
import type { Worker } from './take-turn'

/**
 * Scores everything again, each conversation under the standard in force when it began. Readers see the old scores until
 * the last one is written.
 */
export async function rescore(
  database: Database,
  work: { asOf: number | null; now: () => number; onProgress: (done: number, total: number) => void },
): Promise<{ conversations: number; standardVersion: number; asOf: number }> {
  purgeUnseenRuns(database)
  const lastInstant = await findLastInstant(database)
  if (lastInstant === null) throw new Conflict('There is nothing to score yet. Import a transcript first.')
  const { version, standard } = await standardInForce(database, work.now())
  const asOf = work.asOf ?? lastInstant
  const runId = openRun(database, {
    reason: 'rescore',
    importId: null,
    standardVersion: version,
    rulesVersion: RULES_VERSION,
    asOf,
    now: work.now(),
  })
  discoverTemplates(database, runId, standard.templateMinimumConversations)
  const conversationIds = listConversationIds(database)
  const automaticTexts = findAutomaticTexts(database, (await loadScoringContext(database, { asOf })).businessHours)
  await scoreConversations(database, {
    runId,
    conversationIds,
    context: await loadScoringContext(database, { asOf, automaticTexts }),
    onProgress: (done) => work.onProgress(done, conversationIds.length),
  })
  commitRescore(database, runId, automaticTexts)
  purgeUnseenRuns(database)
  return { conversations: conversationIds.length, standardVersion: version, asOf }
}

/** Scores everything again from here, without the worker, waiting for a job under way to end. */
export async function rescoreNow(
  database: Database,
  work: Worker & {
    asOf: number | null
    onProgress: (done: number, total: number) => void
    onWaiting: () => void
  },
): ReturnType<typeof rescore> {
  return doOwnJob(database, 'rescore', work, () => rescore(database, work))
}
