import type { ImportCounts, ImportOptions } from '#server/domain/import'
import type { Database } from '../open-database'
import { makeCurrent, removeScores } from './commit-run'
import { factValues, UPDATE_FACTS } from './fact-columns'
import type { MessageContent, MessageVersion } from './message-content'
import type { PassedConversation } from './read-undo'
import { contentWriter } from './write-content'
import { writeAtOnce } from './write-in-batches'

export interface RewrittenMessage {
  id: number
  importId: number
  sourceLine: number
  externalId: string | null
  authorName: string | null
  vendorId: number | null
  agentId: number | null
  content: MessageContent
  replyHash: number | null
  versions: readonly MessageVersion[]
  sightings: readonly { importId: number; sourceLine: number; told: string | null }[]
}

export interface KeptConversations {
  conversationIds: readonly number[]
  fileName: string
  options: ImportOptions
  counts: ImportCounts
  lastInstant: number | null
}

export interface UndoCommit {
  importId: number
  runId: number
  /** Nothing that could be scored is left. */
  isEmpty: boolean
  kept: KeptConversations | null
  note: string | null
  passed: Iterable<PassedConversation>
  rewritten: readonly RewrittenMessage[]
  agents: readonly { id: number; importId: number; name: string }[]
  vendors: readonly { id: number; importId: number }[]
  templates: {
    /** The catalogue that imports which stay go back to from now on. */
    versionByImportId: ReadonlyMap<number, number | null>
    /** The same for what is kept. */
    keptVersion: number | null
  }
  rescoredIds: readonly number[]
  /** Conversations that stay without messages. */
  unscoredIds: readonly number[]
  goneIds: readonly number[]
  now: number
}

/**
 * Takes an import out of sight, with what only it brought, in one transaction: readers see all of it undone or nothing.
 * What nobody sees any more is left for `discardUnseen`.
 */
export function commitUndo(database: Database, commit: UndoCommit): void {
  const { sqlite } = database
  const { importId, runId, now } = commit
  writeAtOnce(database, () => {
    const { keptVersion, versionByImportId } = commit.templates
    const keptId =
      commit.kept === null
        ? null
        : keepConversations(database, importId, { ...commit.kept, catalogueVersion: keptVersion })
    const ownerOf = (owner: number) => (owner === importId ? (keptId ?? importId) : owner)
    const passConversation = sqlite.prepare('UPDATE conversations SET import_id = ? WHERE id = ?')
    const changeFacts = sqlite.prepare(UPDATE_FACTS)
    for (const { id, importId: owner, facts } of commit.passed) {
      passConversation.run(owner, id)
      changeFacts.run(...factValues(facts), id)
    }
    rewriteMessages(database, commit.rewritten)
    // What a person set meanwhile belongs to no import any more, and stays so.
    const passAgent = sqlite.prepare('UPDATE agents SET import_id = ?, name = ? WHERE id = ? AND import_id = ?')
    for (const { id, importId: owner, name } of commit.agents) passAgent.run(ownerOf(owner), name, id, importId)
    const passVendor = sqlite.prepare('UPDATE vendors SET import_id = ? WHERE id = ? AND import_id = ?')
    for (const { id, importId: owner } of commit.vendors) passVendor.run(ownerOf(owner), id, importId)
    const setCatalogue = sqlite.prepare('UPDATE imports SET catalogue_version = ? WHERE id = ?')
    for (const [id, version] of versionByImportId) setCatalogue.run(version, id)
    removeScores(database, [...commit.rescoredIds, ...commit.unscoredIds], runId)
    // Without its score nothing of a conversation is seen; the rest of it is cleared away afterwards.
    sqlite
      .prepare('DELETE FROM scores WHERE conversation_id IN (SELECT value FROM json_each(?))')
      .run(JSON.stringify(commit.goneIds))
    if (commit.isEmpty) sqlite.prepare("UPDATE runs SET state = 'superseded' WHERE state = 'current'").run()
    makeCurrent(database, runId)
    if (commit.isEmpty) sqlite.prepare("UPDATE runs SET state = 'superseded' WHERE id = ?").run(runId)
    sqlite
      .prepare(
        "UPDATE imports SET state = 'undone', undone_at = ?, catalogue_version = NULL, note = ?, progress = NULL, failure = NULL WHERE id = ?",
      )
      .run(now, commit.note, importId)
  })
}

/** Lets a record of its own stand for what flags keep, at the place of the import that brought it. */
function keepConversations(
  { sqlite }: Database,
  importId: number,
  kept: KeptConversations & { catalogueVersion: number | null },
): number {
  const { lastInsertRowid } = sqlite
    .prepare(
      `INSERT INTO imports (state, file_name, bytes, format, options, counts, closings_told, last_instant, actor, created_at,
        committed_at, catalogue_version, kept_from)
      SELECT 'committed', ?, 0, format, ?, ?, closings_told, ?, actor, created_at, committed_at, ?, coalesce(kept_from, id)
      FROM imports WHERE id = ?`,
    )
    .run(
      kept.fileName,
      JSON.stringify(kept.options),
      JSON.stringify(kept.counts),
      kept.lastInstant,
      kept.catalogueVersion,
      importId,
    )
  const keptId = Number(lastInsertRowid)
  const messagesOf = 'message_id IN (SELECT id FROM messages WHERE conversation_id = ?)'
  const passed = [
    'UPDATE conversations SET import_id = ? WHERE id = ? AND import_id = ?',
    'UPDATE conversation_facts SET import_id = ? WHERE conversation_id = ? AND import_id = ?',
    'UPDATE messages SET import_id = ? WHERE conversation_id = ? AND import_id = ?',
    `UPDATE sightings SET import_id = ? WHERE ${messagesOf} AND import_id = ?`,
    `UPDATE message_versions SET import_id = ? WHERE ${messagesOf} AND import_id = ?`,
    `UPDATE message_versions SET replaced_by_import_id = ? WHERE ${messagesOf} AND replaced_by_import_id = ?`,
  ].map((statement) => sqlite.prepare(statement))
  for (const id of kept.conversationIds) for (const pass of passed) pass.run(keptId, id, importId)
  return keptId
}

function rewriteMessages(database: Database, rewritten: readonly RewrittenMessage[]): void {
  const { sqlite } = database
  const contents = contentWriter(database)
  const passMessage = sqlite.prepare(
    `UPDATE messages SET import_id = ?, source_line = ?, external_id = ?, author_name = ?, vendor_id = ?, agent_id = ?
    WHERE id = ?`,
  )
  const removeSightings = sqlite.prepare('DELETE FROM sightings WHERE message_id = ?')
  const insertSighting = sqlite.prepare(
    'INSERT INTO sightings (message_id, import_id, source_line, told) VALUES (?, ?, ?, ?)',
  )
  for (const m of rewritten) {
    passMessage.run(m.importId, m.sourceLine, m.externalId, m.authorName, m.vendorId, m.agentId, m.id)
    contents.setContent(m.id, m.content, m.replyHash)
    contents.setVersions(m.id, m.versions)
    removeSightings.run(m.id)
    for (const { importId, sourceLine, told } of m.sightings) insertSighting.run(m.id, importId, sourceLine, told)
  }
}
