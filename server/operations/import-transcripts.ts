import { commitImport } from '#db/bulk/commit-run'
import { discardUnseen } from '#db/bulk/discard-unseen'
import { listUnsettledIds, openRun } from '#db/bulk/runs'
import { writeRollups } from '#db/bulk/write-rollups'
import type { Database } from '#db/open-database'
import { changeImport, findLastInstant, getImport, type ImportRow, listRejections } from '#db/queries/imports'
import {
  type ImportCounts,
  type ImportOptions,
  type ImportProgress,
  type ImportQuestion,
  noCounts,
} from '#server/domain/import'
import type { FileReading, ImportCheck } from '#server/domain/import-check'
import { BadInput } from '#server/domain/refusal'
import { QuestionsLeft } from '#server/ingest/questions-left'
import { RULES_VERSION } from '#server/scoring/rules-version'
import { amendConversation } from './amend-conversation'
import { fillCheck } from './fill-check'
import type { ImportFile } from './open-files'
import { describeMapping } from './remember-mapping'
import { loadScoringContext, scoreConversations } from './score-conversations'
import { settleAutomaticTexts } from './settle-automatic-texts'
import { type StagedImport, stageFiles, whyNothingTaken } from './stage-files'
import { standardInForce } from './standard-in-force'
import { advanceTemplates, whileReading } from './templates/advance-templates'
import { createFileWatcher } from './watch-files'

export type ImportOutcome =
  | { kind: 'committed'; counts: ImportCounts }
  | { kind: 'asking'; questions: readonly ImportQuestion[] }

export interface ImportWork {
  importId: number
  /** In the order in which they were recorded. */
  files: readonly ImportFile[]
  options: ImportOptions
  now: () => number
  onProgress: (progress: ImportProgress) => void
}

/**
 * Takes the files of one import in: reads, stages, scores and commits them. Readers see nothing of it before the
 * commit. What an interrupted attempt at this or another import left behind is removed first; so is everything written
 * here when a question is left or an error ends it. To be called by whoever holds the lease, since nobody else writes.
 */
export async function importTranscripts(database: Database, work: ImportWork): Promise<ImportOutcome> {
  const row = await getImport(database, work.importId)
  // Cut off after its commit and before its job was recorded as done.
  if (row.state === 'committed') {
    await settleAutomaticTexts(database, work.now)
    return { kind: 'committed', counts: row.counts ?? noCounts() }
  }
  discardUnseen(database)
  try {
    await changeImport(database, work.importId, { state: 'reading', questions: null, failure: null })
    // Where nobody has checked the files before, what a check would have found is kept all the same.
    const watcher = row.checked === null ? createFileWatcher(work.options) : null
    const staged = await stageFiles(database, {
      ...work,
      watcher,
      onRecords: (done) => work.onProgress({ step: 'reading', done, total: null }),
    })
    const nothing = whyNothingTaken(staged, (await listRejections(database, work.importId, 1))[0] ?? null)
    if (nothing !== null) throw new BadInput(nothing)
    await changeImport(database, work.importId, whatWasRead(staged))
    const checked = watcher === null ? row.checked : await fillCheck(database, work, staged, watcher)
    await scoreAndCommit(database, work, staged, { actor: row.actor, checked })
    await settleAutomaticTexts(database, work.now)
    return { kind: 'committed', counts: staged.counts }
  } catch (error) {
    discardAfter(database, error)
    if (!(error instanceof QuestionsLeft)) throw error
    return { kind: 'asking', questions: error.questions }
  }
}

/** Removes what an attempt has written; the error that ended it says more than one about removing it. */
export function discardAfter(database: Database, error: unknown): void {
  try {
    discardUnseen(database)
  } catch (further) {
    // A full disk fails here again: whoever takes the next job clears up first.
    if (error instanceof QuestionsLeft) throw further
  }
}

/** What is kept of how the files were read, without words of customers. */
export function whatWasRead({ readings, closingsTold }: Pick<StagedImport, 'readings' | 'closingsTold'>) {
  const formats = [...new Set(readings.map(({ format }) => format))]
  return {
    format: formats.join(', '),
    columns: readings.flatMap(({ columns }) => columns.map((column) => ({ ...column, samples: [] }))),
    closingsTold,
  }
}

/** A check as it is kept once the import is committed: cells of the file are not needed any more. */
function withoutSamples(check: ImportCheck | null): ImportCheck | null {
  if (check === null) return null
  const withoutCells = (file: FileReading): FileReading => ({
    ...file,
    times: [],
    columns: file.columns.map((column) => ({ ...column, samples: [] })),
  })
  return { ...check, files: check.files.map(withoutCells) }
}

async function scoreAndCommit(
  database: Database,
  work: ImportWork,
  staged: StagedImport,
  { actor, checked }: Pick<ImportRow, 'actor' | 'checked'>,
): Promise<void> {
  const { importId, options, now } = work
  const { version, standard } = await standardInForce(database, now())
  const asOf = options.asOf ?? Math.max(staged.lastInstant ?? 0, (await findLastInstant(database)) ?? 0)
  await changeImport(database, importId, { state: 'scoring' })
  const templates = advanceTemplates(database, standard.templateMinimumConversations, {
    importId,
    coming: new Map(staged.changes.map(({ messageId, content }) => [messageId, content])),
    onReplies: whileReading(database, now, () => work.onProgress({ step: 'templates', done: 0, total: null })),
  })
  const runId = openRun(database, {
    reason: 'import',
    importId,
    standardVersion: version,
    rulesVersion: RULES_VERSION,
    templates,
    asOf,
    now: now(),
  })
  const isNew = new Set(staged.newConversationIds)
  const rescoredIds = [...new Set([...staged.touched.keys(), ...templates.changedIds, ...listUnsettledIds(database)])]
    .filter((id) => !isNew.has(id) && !staged.withoutMessages.has(id))
    .sort((a, b) => a - b)
  const conversationIds = [...staged.newConversationIds, ...rescoredIds].sort((a, b) => a - b)

  await scoreConversations(database, {
    runId,
    conversationIds,
    context: await loadScoringContext(database, { asOf, templates: templates.templates }),
    amend: amendConversation(staged),
    amendedTexts: new Map(staged.changes.map(({ messageId, content }) => [messageId, content.text])),
    onProgress: (done) => work.onProgress({ step: 'scoring', done, total: conversationIds.length }),
  })
  writeRollups(database, { runId, sign: -1, conversationIds: rescoredIds, sourceRunId: 'current' })
  commitImport(database, {
    importId,
    runId,
    counts: staged.counts,
    catalogueVersion: templates.catalogueVersion,
    lastInstant: staged.lastInstant,
    factsByConversationId: staged.touched,
    changes: staged.changes,
    rescoredIds,
    checked: withoutSamples(checked),
    mapping: await describeMapping(work.files, options, {
      format: whatWasRead(staged).format,
      actor,
      changedAt: now(),
    }),
    now: now(),
  })
}
