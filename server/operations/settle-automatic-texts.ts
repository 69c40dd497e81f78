import { listAutomaticTexts, saveAutomaticTexts, type TextUse } from '#db/bulk/automatic-texts'
import { templatesInForce } from '#db/bulk/catalogues'
import { commitAutomaticTexts } from '#db/bulk/commit-run'
import { conversationsHolding } from '#db/bulk/read-replies'
import { findCurrentRun, listConversationIds, openRun } from '#db/bulk/runs'
import { writeRollups } from '#db/bulk/write-rollups'
import type { Database } from '#db/open-database'
import { RULES_VERSION } from '#server/scoring/rules-version'
import { findAutomaticTexts } from './find-automatic-texts'
import { loadScoringContext, scoreConversations } from './score-conversations'

/**
 * Looks again which reply texts behave like a machine's, and scores the conversations again that hold one for which that
 * changed. To be called whenever the data has changed, by whoever holds the lease; a function of the data alone, so that
 * it may be called again where it was cut off. Readers see the old scores, or the new ones with the new texts.
 */
export async function settleAutomaticTexts(database: Database, now: () => number): Promise<void> {
  const run = findCurrentRun(database)
  if (run === null) return
  const { asOf, standardVersion } = run
  const context = await loadScoringContext(database, { asOf })
  const before = listAutomaticTexts(database)
  const texts = findAutomaticTexts(database, context.businessHours)
  const changed = changedTexts(before, texts)
  const seen = new Set(listConversationIds(database))
  const conversationIds = conversationsHolding(database, changed).filter((id) => seen.has(id))
  if (conversationIds.length === 0) {
    if (JSON.stringify(before) !== JSON.stringify(texts)) saveAutomaticTexts(database, texts)
    return
  }
  const runId = openRun(database, {
    reason: 'automatic',
    importId: null,
    standardVersion,
    rulesVersion: RULES_VERSION,
    templates: templatesInForce(database),
    asOf,
    now: now(),
  })
  await scoreConversations(database, {
    runId,
    conversationIds,
    context: await loadScoringContext(database, { asOf, automaticTexts: texts }),
    onProgress: () => undefined,
  })
  writeRollups(database, { runId, sign: -1, conversationIds, sourceRunId: 'current' })
  commitAutomaticTexts(database, { runId, conversationIds, texts })
}

/** The texts that are in one list only. */
function changedTexts(before: readonly TextUse[], after: readonly TextUse[]): number[] {
  const old = new Set(before.map(({ replyHash }) => replyHash))
  const fresh = new Set(after.map(({ replyHash }) => replyHash))
  return [...old, ...fresh].filter((replyHash) => old.has(replyHash) !== fresh.has(replyHash))
}
