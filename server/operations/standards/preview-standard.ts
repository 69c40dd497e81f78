import { templatesInForce } from '#db/bulk/catalogues'
import { purgeUnseenRuns } from '#db/bulk/commit-run'
import { openRun } from '#db/bulk/runs'
import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import { countFlips, listFlipped, listScoredIds } from '#db/queries/standard-previews'
import { Conflict } from '#server/domain/refusal'
import type { Standard } from '#server/domain/standard'
import type { PreviewPeriod, StandardPreview } from '#server/domain/standard-preview'
import { RULES_VERSION } from '#server/scoring/rules-version'
import { doOwnJob } from '../own-job'
import { loadScoringContext, scoreConversations } from '../score-conversations'
import { standardInForce } from '../standard-in-force'
import type { Worker } from '../take-turn'
import { previewVendors } from './preview-vendors'
import { NOTHING_SCORED } from './queue-preview'

const MOST_FLIPPED = 200

interface PreviewWork {
  standard: Standard
  period: PreviewPeriod
  now: () => number
  /** May throw, to stop. */
  onProgress: (done: number, total: number) => void
}

/**
 * Scores the conversations of a period as if a standard had always been in force, in a run that nobody sees, and says what
 * differs from what readers see now. Leaves nothing behind. To be called by whoever holds the lease.
 */
export async function previewStandard(database: Database, work: PreviewWork): Promise<StandardPreview> {
  purgeUnseenRuns(database)
  try {
    const preview = await scoreAndCompare(database, work)
    purgeUnseenRuns(database)
    return preview
  } catch (error) {
    purgeAfter(database)
    throw error
  }
}

/** Tries a standard from here, without the worker, waiting for a job under way to end. */
export function previewNow(
  database: Database,
  work: PreviewWork & Worker & { onWaiting: () => void },
): Promise<StandardPreview> {
  return doOwnJob(database, 'preview', work, () => previewStandard(database, work))
}

/** The error that ended the preview says more than one about clearing up, which the next job does first. */
function purgeAfter(database: Database): void {
  try {
    purgeUnseenRuns(database)
  } catch {
    // Nobody sees what is left.
  }
}

async function scoreAndCompare(database: Database, work: PreviewWork): Promise<StandardPreview> {
  const { standard, period, now, onProgress } = work
  const state = await findScoresState(database)
  if (!state) throw new Conflict(NOTHING_SCORED)
  const newest = await standardInForce(database, now())
  const version = newest.version + 1
  const runId = openRun(database, {
    reason: 'preview',
    importId: null,
    // The run refers to a version that is there; its rows carry the next one.
    standardVersion: newest.version,
    rulesVersion: RULES_VERSION,
    templates: templatesInForce(database),
    asOf: state.asOf,
    now: now(),
  })
  const conversationIds = await listScoredIds(database, period)
  const versions = [{ version, validFrom: null, standard }]
  await scoreConversations(database, {
    runId,
    conversationIds,
    context: await loadScoringContext(database, { asOf: state.asOf, versions }),
    onProgress: (done) => onProgress(done, conversationIds.length),
  })
  return {
    ...period,
    ...(await countFlips(database, runId)),
    vendors: await previewVendors(database, period, { runId, version, standard }),
    flipped: await listFlipped(database, runId, MOST_FLIPPED),
    madeAt: now(),
  }
}
