import type { Database } from '../open-database'
import { SEEN_IMPORTS } from '../queries/seen-imports'
import { purgeUnseenRuns, SCORE_TABLES } from './commit-run'
import { BATCH_ROWS, writeAtOnce } from './write-in-batches'

/**
 * Removes everything that imports which readers do not see have written: those that were never committed and those that
 * were undone. Their own rows stay. With an id, only that import's.
 */
export function discardUnseen(database: Database, importId: number | null = null): void {
  const { sqlite } = database
  // Nothing is also "not in" an empty list: what belongs to no import must be left out by itself.
  const ofUnseen = `import_id IS NOT NULL AND import_id NOT IN ${SEEN_IMPORTS}${importId === null ? '' : ` AND import_id = ${importId}`}`
  purgeUnseenRuns(database, importId)
  removeByKey(database, `SELECT conversation_id, import_id FROM conversation_facts WHERE ${ofUnseen}`, [
    'DELETE FROM conversation_facts WHERE conversation_id = ? AND import_id = ?',
  ])
  removeByKey(database, `SELECT message_id, import_id FROM sightings WHERE ${ofUnseen}`, [
    'DELETE FROM sightings WHERE message_id = ? AND import_id = ?',
  ])
  removeByKey(database, `SELECT id FROM messages WHERE ${ofUnseen}`, [
    'DELETE FROM message_versions WHERE message_id = ?',
    'DELETE FROM sightings WHERE message_id = ?',
    'DELETE FROM flags WHERE message_id = ?',
    'DELETE FROM finding_reviews WHERE message_id = ?',
    'DELETE FROM messages WHERE id = ?',
  ])
  removeByKey(database, `SELECT id FROM conversations WHERE ${ofUnseen}`, [
    ...SCORE_TABLES.map((table) => `DELETE FROM ${table} WHERE conversation_id = ?`),
    'DELETE FROM conversation_facts WHERE conversation_id = ?',
    'DELETE FROM flags WHERE conversation_id = ?',
    'DELETE FROM finding_reviews WHERE conversation_id = ?',
    'DELETE FROM conversations WHERE id = ?',
  ])
  const isLeft = sqlite.prepare(
    ['rejections', 'agents', 'vendors'].map((table) => `SELECT 1 FROM ${table} WHERE ${ofUnseen}`).join(' UNION ALL '),
  )
  if (isLeft.get() === undefined) return
  writeAtOnce(database, () => {
    for (const statement of KEEP_SET_BY_PEOPLE) sqlite.prepare(`${statement} AND ${ofUnseen}`).run()
    for (const table of ['rejections', 'agents', 'vendors'])
      sqlite.prepare(`DELETE FROM ${table} WHERE ${ofUnseen}`).run()
  })
}

/** What people's settings point at belongs to no import any more, whoever named it first. */
const KEEP_SET_BY_PEOPLE = [
  `UPDATE agents SET import_id = NULL WHERE (same_as_id IS NOT NULL OR id IN (SELECT agent_id FROM memberships)
    OR id IN (SELECT same_as_id FROM agents))`,
  `UPDATE vendors SET import_id = NULL WHERE (id IN (SELECT vendor_id FROM memberships) OR id IN (SELECT vendor_id FROM queues)
    OR id IN (SELECT vendor_id FROM agents WHERE import_id IS NULL))`,
]

/** Runs the statements for each key, some thousand keys in one transaction. */
function removeByKey(database: Database, selectKeys: string, statements: readonly string[]): void {
  const { sqlite } = database
  const keys = sqlite.prepare<[], number[]>(selectKeys).raw().all()
  const removals = statements.map((statement) => sqlite.prepare(statement))
  for (let start = 0; start < keys.length; start += BATCH_ROWS)
    writeAtOnce(database, () => {
      for (const key of keys.slice(start, start + BATCH_ROWS)) for (const removal of removals) removal.run(...key)
    })
}

/** Removes an import that readers do not see, with whatever an interrupted attempt at it has left. */
export function forgetImport(database: Database, importId: number): void {
  discardUnseen(database, importId)
  writeAtOnce(database, () => {
    for (const table of ['jobs', 'import_files', 'rejections'])
      database.sqlite.prepare(`DELETE FROM ${table} WHERE import_id = ?`).run(importId)
    database.sqlite.prepare('DELETE FROM imports WHERE id = ?').run(importId)
  })
}
