import { createReadStream } from 'node:fs'
import { commitImport, discardUncommitted } from '#db/bulk/commit-run'
import { listUnsettledIds, openRun } from '#db/bulk/runs'
import { writeRollups } from '#db/bulk/write-rollups'
import type { Database } from '#db/open-database'
import { changeImport, findLastInstant, listRejections } from '#db/queries/imports'
import {
  type ImportCounts,
  type ImportOptions,
  type ImportProgress,
  type ImportQuestion,
  NO_COUNTS,
  type Rejection,
} from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { openTranscript } from '#server/ingest/open-transcript'
import { QuestionsLeft } from '#server/ingest/questions-left'
import { RULES_VERSION } from '#server/scoring/rules-version'
import { amendConversation } from './amend-conversation'
import { discoverTemplates } from './discover-templates'
import { replyHashOf } from './reply-hash-of'
import { loadScoringContext, scoreConversations } from './score-conversations'
import { type StagedFile, stageTranscript } from './stage-transcript'
import { standardInForce } from './standard-in-force'

export type ImportOutcome =
  | { kind: 'committed'; counts: ImportCounts }
  | { kind: 'asking'; questions: readonly ImportQuestion[] }

export interface ImportWork {
  importId: number
  paths: readonly string[]
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
  discardUncommitted(database)
  try {
    const staged = await stageFiles(database, work)
    if (staged.counts.messages === 0)
      throw new BadInput(nothingTaken(staged.counts, await firstRejection(database, work)))
    await scoreAndCommit(database, work, staged)
    return { kind: 'committed', counts: staged.counts }
  } catch (error) {
    discardUncommitted(database)
    if (!(error instanceof QuestionsLeft)) throw error
    return { kind: 'asking', questions: error.questions }
  }
}

async function stageFiles(database: Database, work: ImportWork): Promise<StagedFile> {
  await changeImport(database, work.importId, { state: 'reading', questions: null, failure: null })
  const files: StagedFile[] = []
  for (const path of work.paths) {
    const file = await openTranscript(() => createReadStream(path, { highWaterMark: 1 << 18 }), work.options)
    await changeImport(database, work.importId, {
      format: file.adapter.id,
      columns: [...file.columns],
      closingsTold: file.closingsTold,
    })
    const readBefore = files.reduce((sum, staged) => sum + staged.counts.recordsRead, 0)
    files.push(
      await stageTranscript(database, work.importId, file, work.options, (recordsRead) =>
        work.onProgress({ step: 'reading', done: readBefore + recordsRead, total: null }),
      ),
    )
  }
  return mergeStaged(files)
}

function mergeStaged(files: readonly StagedFile[]): StagedFile {
  const merged: StagedFile = {
    counts: { ...NO_COUNTS },
    newConversationIds: [],
    touched: new Map(),
    changes: [],
    lastInstant: null,
  }
  for (const file of files) {
    for (const key of Object.keys(NO_COUNTS) as (keyof ImportCounts)[]) merged.counts[key] += file.counts[key]
    merged.newConversationIds.push(...file.newConversationIds)
    for (const [id, facts] of file.touched) merged.touched.set(id, facts)
    merged.changes.push(...file.changes)
    if (file.lastInstant !== null)
      merged.lastInstant = Math.max(merged.lastInstant ?? file.lastInstant, file.lastInstant)
  }
  return merged
}

async function scoreAndCommit(database: Database, work: ImportWork, staged: StagedFile): Promise<void> {
  const { importId, options, now } = work
  const { version, standard } = await standardInForce(database, now())
  const asOf = options.asOf ?? Math.max(staged.lastInstant ?? 0, (await findLastInstant(database)) ?? 0)
  const runId = openRun(database, {
    reason: 'import',
    importId,
    standardVersion: version,
    rulesVersion: RULES_VERSION,
    asOf,
    now: now(),
  })
  const holdingNewTemplates = discoverTemplates(database, runId, standard.templateMinimumConversations)
  const isNew = new Set(staged.newConversationIds)
  const rescoredIds = [...new Set([...staged.touched.keys(), ...holdingNewTemplates, ...listUnsettledIds(database)])]
    .filter((id) => !isNew.has(id))
    .sort((a, b) => a - b)
  const conversationIds = [...staged.newConversationIds, ...rescoredIds].sort((a, b) => a - b)

  await changeImport(database, importId, { state: 'scoring' })
  await scoreConversations(database, {
    runId,
    conversationIds,
    context: await loadScoringContext(database, standard, asOf),
    amend: amendConversation(staged),
    onProgress: (done) => work.onProgress({ step: 'scoring', done, total: conversationIds.length }),
  })
  writeRollups(database, { runId, sign: -1, conversationIds: rescoredIds, sourceRunId: 'current' })
  commitImport(database, {
    importId,
    runId,
    counts: staged.counts,
    lastInstant: staged.lastInstant,
    factsByConversationId: new Map([...staged.touched].map(([id, merged]) => [id, merged.facts])),
    changes: staged.changes.map((change) => ({ ...change, replyHash: replyHashOf(change.message) })),
    rescoredIds,
    now: now(),
  })
}

async function firstRejection(database: Database, work: ImportWork): Promise<Rejection | null> {
  return (await listRejections(database, work.importId, 1))[0] ?? null
}

function nothingTaken(counts: ImportCounts, first: Rejection | null): string {
  if (counts.recordsRead === 0) return 'The file has a header but no rows below it. Export it again with its messages.'
  const example = first ? ` The first one, line ${first.line}: ${first.reason}` : ''
  return `None of the ${counts.recordsRead} rows could be taken.${example}`
}
