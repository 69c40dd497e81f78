import type { ImportCounts, ImportedFacts } from '#server/domain/import'
import type { ImportCheck } from '#server/domain/import-check'
import type { Database } from '../open-database'
import { type MappingRow, saveMapping } from '../queries/mappings'
import { SEEN_IMPORTS } from '../queries/seen-imports'
import { replaceAutomaticTexts, type TextUse } from './automatic-texts'
import { purgeCatalogues } from './catalogues'
import { factValues, UPDATE_FACTS } from './fact-columns'
import type { MessageContent, MessageVersion } from './message-content'
import { IMPORT_ORDER } from './stored-conversations'
import { contentWriter } from './write-content'
import { writeAtOnce } from './write-in-batches'

export const SCORE_TABLES = ['scores', 'clocks', 'findings', 'losses', 'triggers', 'promises', 'replies'] as const

export interface ImportCommit {
  importId: number
  runId: number
  counts: ImportCounts
  lastInstant: number | null
  /** Facts of conversations that were there before, as they are from now on. */
  factsByConversationId: ReadonlyMap<number, ImportedFacts>
  changes: readonly {
    messageId: number
    content: MessageContent
    replyHash: number | null
    versions: readonly MessageVersion[]
  }[]
  /** Conversations whose scores of earlier runs this run replaces. */
  rescoredIds: readonly number[]
  /** What is kept of the check, if there was one. */
  checked: ImportCheck | null
  /** How the files were read, for the next ones alike. */
  mapping: MappingRow
  catalogueVersion: number | null
  now: number
}

/** Makes an import and its scores visible, in one short transaction: readers see all of it or nothing. */
export function commitImport(database: Database, commit: ImportCommit): void {
  const { sqlite } = database
  const messages = contentWriter(database)
  const changeFacts = sqlite.prepare(UPDATE_FACTS)
  const finish = sqlite.prepare(
    `UPDATE imports SET state = 'committed', counts = ?, last_instant = ?, checked = ?, progress = NULL, committed_at = ?,
      catalogue_version = ?
    WHERE id = ?`,
  )
  writeAtOnce(database, () => {
    for (const { messageId, content, replyHash, versions } of commit.changes) {
      messages.setContent(messageId, content, replyHash)
      messages.setVersions(messageId, versions)
    }
    for (const [id, facts] of commit.factsByConversationId) changeFacts.run(...factValues(facts), id)
    removeScores(database, commit.rescoredIds, commit.runId)
    makeCurrent(database, commit.runId)
    const checked = commit.checked === null ? null : JSON.stringify(commit.checked)
    const { counts, lastInstant, now, catalogueVersion, importId } = commit
    finish.run(JSON.stringify(counts), lastInstant, checked, now, catalogueVersion, importId)
    saveMapping(database, commit.mapping)
  })
}

/** Removes scores of conversations but those of one run. To be called within a transaction. */
export function removeScores({ sqlite }: Database, conversationIds: readonly number[], exceptRunId: number): void {
  const ids = JSON.stringify(conversationIds)
  for (const table of SCORE_TABLES)
    sqlite
      .prepare(`DELETE FROM ${table} WHERE conversation_id IN (SELECT value FROM json_each(?)) AND run_id <> ?`)
      .run(ids, exceptRunId)
}

/** Makes a run over all conversations the only current one. What it replaces is removed by `purgeSuperseded`. */
export function commitRescore(
  database: Database,
  { runId, texts, catalogueVersion }: { runId: number; texts: readonly TextUse[]; catalogueVersion: number | null },
): void {
  writeAtOnce(database, () => {
    setLastCatalogue(database, catalogueVersion)
    database.sqlite.prepare("UPDATE runs SET state = 'superseded' WHERE state = 'current'").run()
    makeCurrent(database, runId)
    replaceAutomaticTexts(database, texts)
  })
}

/** Makes a run over the conversations whose templates are judged otherwise visible. */
export function commitSettledTemplates(
  database: Database,
  commit: { runId: number; conversationIds: readonly number[] },
): void {
  writeAtOnce(database, () => {
    removeScores(database, commit.conversationIds, commit.runId)
    makeCurrent(database, commit.runId)
  })
}

/** What is found after an import belongs to the last one: undoing a later one comes back to it. */
function setLastCatalogue({ sqlite }: Database, version: number | null): void {
  sqlite
    .prepare(
      `UPDATE imports SET catalogue_version = ? WHERE id = (SELECT i.id FROM imports i WHERE i.id IN ${SEEN_IMPORTS}
        ORDER BY ${IMPORT_ORDER} DESC LIMIT 1)`,
    )
    .run(version)
}

/** Makes a run over the conversations whose automatic texts changed visible, together with those texts. */
export function commitAutomaticTexts(
  database: Database,
  commit: { runId: number; conversationIds: readonly number[]; texts: readonly TextUse[] },
): void {
  writeAtOnce(database, () => {
    removeScores(database, commit.conversationIds, commit.runId)
    makeCurrent(database, commit.runId)
    replaceAutomaticTexts(database, commit.texts)
  })
}

export function makeCurrent(database: Database, runId: number): void {
  database.sqlite.prepare("UPDATE runs SET state = 'current' WHERE id = ?").run(runId)
}

/** Removes rows that nobody sees: of superseded runs and of runs that were never finished. */
export function purgeUnseenRuns(database: Database, ofImportId: number | null = null): void {
  const { sqlite } = database
  const ofImport = ofImportId === null ? '' : ` AND import_id = ${ofImportId}`
  const unseen = `SELECT id FROM runs WHERE state IN ('superseded', 'building')${ofImport}`
  const building = `SELECT id FROM runs WHERE state = 'building'${ofImport}`
  const isAnyUnseen = sqlite.prepare(
    `SELECT 1 FROM (${building}) UNION ALL SELECT 1 FROM scores WHERE run_id IN (${unseen})
    UNION ALL SELECT 1 FROM rollups WHERE run_id IN (${unseen}) LIMIT 1`,
  )
  if (!isAnyUnseen.get()) return
  const conversationIds = sqlite.prepare<[], number>('SELECT id FROM conversations ORDER BY id').pluck().all()
  for (let start = 0; start < conversationIds.length; start += PURGED_CONVERSATIONS) {
    const first = conversationIds[start]
    const last = conversationIds[Math.min(start + PURGED_CONVERSATIONS, conversationIds.length) - 1]
    writeAtOnce(database, () => {
      for (const table of SCORE_TABLES)
        sqlite
          .prepare(`DELETE FROM ${table} WHERE conversation_id BETWEEN ? AND ? AND run_id IN (${unseen})`)
          .run(first, last)
    })
  }
  deleteInBatches(database, `SELECT id FROM rollups WHERE run_id IN (${unseen})`, 'rollups')
  writeAtOnce(database, () => {
    sqlite.prepare(`DELETE FROM runs WHERE id IN (${building})`).run()
  })
  purgeCatalogues(database)
}

const PURGED_CONVERSATIONS = 500

function deleteInBatches(database: Database, selectIds: string, table: 'rollups'): void {
  const { sqlite } = database
  const ids = sqlite.prepare<[], number>(`${selectIds} ORDER BY id`).pluck().all()
  const remove = sqlite.prepare(`DELETE FROM ${table} WHERE id = ?`)
  for (let start = 0; start < ids.length; start += 2000)
    writeAtOnce(database, () => {
      for (const id of ids.slice(start, start + 2000)) remove.run(id)
    })
}
