import type { ImportCounts, ImportedFacts, ImportedMessage } from '#server/domain/import'
import type { Database } from '../open-database'
import { factValues, UPDATE_FACTS } from './stage-import'
import { writeAtOnce } from './write-in-batches'

const SCORE_TABLES = ['scores', 'clocks', 'findings', 'losses', 'replies'] as const

export interface ImportCommit {
  importId: number
  runId: number
  counts: ImportCounts
  lastInstant: number | null
  /** Facts of conversations that were there before, as they are from now on. */
  factsByConversationId: ReadonlyMap<number, ImportedFacts>
  changes: readonly { messageId: number; message: ImportedMessage; replyHash: number | null }[]
  /** Conversations whose scores of earlier runs this run replaces. */
  rescoredIds: readonly number[]
  now: number
}

/** Makes an import and its scores visible, in one short transaction: readers see all of it or nothing. */
export function commitImport(database: Database, commit: ImportCommit): void {
  const { sqlite } = database
  const keepVersion = sqlite.prepare(
    `INSERT INTO message_versions (message_id, replaced_by_import_id, version, at, at_raw, text)
    SELECT id, ?, (SELECT count(*) + 1 FROM message_versions v WHERE v.message_id = m.id), at, at_raw, text
    FROM messages m WHERE id = ?`,
  )
  const changeMessage = sqlite.prepare(
    `UPDATE messages SET at = ?, at_raw = ?, at_ambiguous = ?, role = ?, visibility = ?, automatic = ?, text = ?, reply_hash = ?
    WHERE id = ?`,
  )
  const changeFacts = sqlite.prepare(UPDATE_FACTS)
  const finish = sqlite.prepare(
    `UPDATE imports SET state = 'committed', counts = ?, last_instant = ?, progress = NULL, committed_at = ? WHERE id = ?`,
  )
  writeAtOnce(database, () => {
    for (const { messageId, message: m, replyHash } of commit.changes) {
      keepVersion.run(commit.importId, messageId)
      changeMessage.run(
        m.at,
        m.atRaw,
        m.atAmbiguous ? 1 : 0,
        m.role,
        m.visibility,
        m.automatic,
        m.text,
        replyHash,
        messageId,
      )
    }
    for (const [id, facts] of commit.factsByConversationId) changeFacts.run(...factValues(facts), id)
    const ids = JSON.stringify(commit.rescoredIds)
    for (const table of SCORE_TABLES)
      sqlite
        .prepare(`DELETE FROM ${table} WHERE conversation_id IN (SELECT value FROM json_each(?)) AND run_id <> ?`)
        .run(ids, commit.runId)
    makeCurrent(database, commit.runId)
    finish.run(JSON.stringify(commit.counts), commit.lastInstant, commit.now, commit.importId)
  })
}

/** Makes a run over all conversations the only current one. What it replaces is removed by `purgeSuperseded`. */
export function commitRescore(database: Database, runId: number): void {
  writeAtOnce(database, () => {
    database.sqlite.prepare("UPDATE runs SET state = 'superseded' WHERE state = 'current'").run()
    makeCurrent(database, runId)
  })
}

function makeCurrent(database: Database, runId: number): void {
  database.sqlite.prepare("UPDATE runs SET state = 'current' WHERE id = ?").run(runId)
}

/** Removes rows that nobody sees: of superseded runs and of runs that were never finished. */
export function purgeUnseenRuns(database: Database): void {
  const { sqlite } = database
  const unseen = "SELECT id FROM runs WHERE state = 'superseded' OR state = 'building'"
  const isAnyUnseen = sqlite.prepare(
    `SELECT 1 FROM runs WHERE state = 'building' UNION ALL SELECT 1 FROM scores WHERE run_id IN (${unseen})
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
    sqlite.prepare("DELETE FROM templates WHERE run_id IN (SELECT id FROM runs WHERE state = 'building')").run()
    sqlite.prepare("DELETE FROM runs WHERE state = 'building'").run()
  })
}

const PURGED_CONVERSATIONS = 500

/** Removes everything that imports which were not committed have written; their own rows stay. */
export function discardUncommitted(database: Database): void {
  const { sqlite } = database
  const uncommitted = "import_id IN (SELECT id FROM imports WHERE state <> 'committed')"
  purgeUnseenRuns(database)
  deleteInBatches(database, `SELECT id FROM messages WHERE ${uncommitted}`, 'messages')
  deleteInBatches(database, `SELECT id FROM conversations WHERE ${uncommitted}`, 'conversations')
  writeAtOnce(database, () => {
    for (const table of ['rejections', 'agents', 'vendors'])
      sqlite.prepare(`DELETE FROM ${table} WHERE ${uncommitted}`).run()
  })
}

/** Removes the record of an import that has written nothing, or no longer. */
export function forgetImport(database: Database, importId: number): void {
  writeAtOnce(database, () => {
    database.sqlite.prepare('DELETE FROM jobs WHERE import_id = ?').run(importId)
    database.sqlite.prepare('DELETE FROM imports WHERE id = ?').run(importId)
  })
}

function deleteInBatches(database: Database, selectIds: string, table: 'messages' | 'conversations' | 'rollups'): void {
  const { sqlite } = database
  const ids = sqlite.prepare<[], number>(`${selectIds} ORDER BY id`).pluck().all()
  const remove = sqlite.prepare(`DELETE FROM ${table} WHERE id = ?`)
  for (let start = 0; start < ids.length; start += 2000)
    writeAtOnce(database, () => {
      for (const id of ids.slice(start, start + 2000)) remove.run(id)
    })
}
