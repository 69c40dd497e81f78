import { commitRescore, purgeUnseenRuns } from '#db/bulk/commit-run'
import { renewReplyHashes } from '#db/bulk/renew-hashes'
import { listConversationIds, listRulesVersions, openRun } from '#db/bulk/runs'
import type { Database } from '#db/open-database'
import { findLastInstant } from '#db/queries/imports'
import { Conflict } from '#server/domain/refusal'
import { RULES_VERSION } from '#server/scoring/rules-version'
import { findAutomaticTexts } from './find-automatic-texts'
import { doOwnJob } from './own-job'
import { replyHashOf } from './reply-hash-of'
import { loadScoringContext, scoreConversations } from './score-conversations'
import { standardInForce } from './standard-in-force'
import type { Worker } from './take-turn'
import { advanceTemplates, rediscoverTemplates, whileReading } from './templates/advance-templates'

/**
 * Scores everything again, each conversation under the standard in force when it began. Readers see the old scores until
 * the last one is written.
 */
export async function rescore(
  database: Database,
  work: {
    asOf: number | null
    /** Known templates stay unless they are to be looked for anew. */
    templates?: 'anew'
    now: () => number
    onProgress: (done: number, total: number) => void
  },
): Promise<{ conversations: number; standardVersion: number; asOf: number }> {
  purgeUnseenRuns(database)
  const lastInstant = await findLastInstant(database)
  if (lastInstant === null) throw new Conflict('There is nothing to score yet. Import a transcript first.')
  const { version, standard } = await standardInForce(database, work.now())
  const asOf = work.asOf ?? lastInstant
  // Texts were known again by other hashes before.
  if (listRulesVersions(database).some((older) => older < RULES_VERSION)) renewReplyHashes(database, replyHashOf)
  const lookFor = work.templates === 'anew' ? rediscoverTemplates : advanceTemplates
  const templates = lookFor(database, standard.templateMinimumConversations, {
    onReplies: whileReading(database, work.now, () => work.onProgress(0, 0)),
  })
  const runId = openRun(database, {
    reason: 'rescore',
    importId: null,
    standardVersion: version,
    rulesVersion: RULES_VERSION,
    templates,
    asOf,
    now: work.now(),
  })
  const conversationIds = listConversationIds(database)
  const automaticTexts = findAutomaticTexts(database, (await loadScoringContext(database, { asOf })).businessHours)
  await scoreConversations(database, {
    runId,
    conversationIds,
    context: await loadScoringContext(database, { asOf, automaticTexts, templates: templates.templates }),
    onProgress: (done) => work.onProgress(done, conversationIds.length),
  })
  commitRescore(database, { runId, texts: automaticTexts, catalogueVersion: templates.catalogueVersion })
  purgeUnseenRuns(database)
  return { conversations: conversationIds.length, standardVersion: version, asOf }
}

/** Scores everything again from here, without the worker, waiting for a job under way to end. */
export async function rescoreNow(
  database: Database,
  work: Worker & {
    asOf: number | null
    templates?: 'anew'
    onProgress: (done: number, total: number) => void
    onWaiting: () => void
  },
): ReturnType<typeof rescore> {
  return doOwnJob(database, 'rescore', work, () => rescore(database, work))
}
