import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from './open-database'

const FIRST = 'db/migrations/0000_first-schema.sql'
const ROWS = [
  `INSERT INTO imports (id, state, file_name, bytes, options, actor, created_at, committed_at)
    VALUES (1, 'committed', 'a.csv', 9, '{}', 'a test', 1, 1), (2, 'committed', 'b.csv', 9, '{}', 'a test', 2, 2)`,
  "INSERT INTO vendors (id, name, name_key, import_id, kind) VALUES (1, 'Night Owls', 'night owls', 1, 'contracted')",
  "INSERT INTO agents (id, vendor_id, agent_key, name, import_id) VALUES (1, 1, 'maya', 'Maya', 1)",
  `INSERT INTO conversations (id, import_id, source, external_id, channel, subject, status, closed_at)
    VALUES (1, 1, 'shared', 'A', 'chat', 'Parcel', 'closed', 50), (2, 2, 'shared', 'B', 'other', NULL, NULL, NULL)`,
  `INSERT INTO messages (id, conversation_id, import_id, source_line, identity, at, at_ambiguous, role, visibility, agent_id,
    vendor_id, text) VALUES (1, 1, 1, 2, 11, 10, 0, 'customer', 'public', NULL, 1, 'new'),
    (2, 1, 2, 2, 12, 20, 0, 'agent', 'public', 1, 1, 'reply'), (3, 2, 2, 3, 13, 30, 0, 'customer', 'public', NULL, 1, 'hello')`,
  "INSERT INTO message_versions (message_id, replaced_by_import_id, version, at, text) VALUES (1, 2, 1, 10, 'old')",
  "INSERT INTO rejections (import_id, line, reason, raw) VALUES (1, 9, 'no time', 'x')",
  `INSERT INTO flags (conversation_id, message_id, reason, note, state, actor, created_at, changed_at)
    VALUES (1, 2, 'tone', '', 'open', 'a test', 1, 1)`,
]
const TABLES = ['imports', 'vendors', 'agents', 'conversations', 'messages', 'message_versions', 'rejections', 'flags']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A database as the first release made it, with rows. */
function makeFirst(path: string): void {
  const sqlite = new Sqlite(path)
  const migration = readFileSync(FIRST, 'utf8')
  for (const statement of migration.split('--> statement-breakpoint')) sqlite.exec(statement)
  sqlite.exec('CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric)')
  const journal = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as {
    entries: { when: number }[]
  }
  sqlite
    .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    .run(createHash('sha256').update(migration).digest('hex'), journal.entries[0]?.when)
  for (const insert of ROWS) sqlite.exec(insert)
  sqlite.close()
}

const countsOf = (sqlite: Sqlite.Database) =>
  TABLES.map((table) => [table, sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()])

describe('a database of the first release', () => {
  test('keeps every row and every reference when its schema is brought up to date', () => {
    const path = join(folder, 'yardstick.db')
    makeFirst(path)
    const first = new Sqlite(path)
    const before = countsOf(first)
    first.close()
    const { sqlite, close } = openDatabase(path)
    expect(countsOf(sqlite)).toEqual(before)
    expect(sqlite.pragma('foreign_key_check')).toEqual([])
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    close()
  })

  test('knows of every import what it told, so that it can be undone', () => {
    const path = join(folder, 'yardstick.db')
    makeFirst(path)
    const { sqlite, close } = openDatabase(path)
    expect(sqlite.prepare('SELECT * FROM conversation_facts ORDER BY 1, 2').all()).toEqual([
      {
        conversation_id: 1,
        import_id: 1,
        facts: '{"channel":["chat",10],"subject":["Parcel",10],"closedAt":[50,20],"status":["closed",20]}',
      },
      { conversation_id: 1, import_id: 2, facts: '{}' },
      { conversation_id: 2, import_id: 2, facts: '{}' },
    ])
    expect(sqlite.prepare('SELECT * FROM sightings').all()).toEqual([
      {
        message_id: 1,
        import_id: 2,
        source_line: 2,
        told: '{"contents":[{"at":10,"atRaw":null,"text":"new"}]}',
      },
    ])
    expect(sqlite.prepare('SELECT role, visibility, import_id FROM message_versions').all()).toEqual([
      { role: 'customer', visibility: 'public', import_id: 1 },
    ])
    expect(sqlite.prepare('SELECT import_id, ordinal, file_name FROM import_files').all()).toEqual([
      { import_id: 1, ordinal: 0, file_name: 'a.csv' },
      { import_id: 2, ordinal: 0, file_name: 'b.csv' },
    ])
    close()
  })

  test('finds the words of its messages, also as they change from then on', () => {
    const path = join(folder, 'yardstick.db')
    makeFirst(path)
    const { sqlite, close } = openDatabase(path)
    const found = (word: string) =>
      sqlite.prepare('SELECT rowid FROM message_words WHERE message_words MATCH ?').pluck().all(word)
    expect([found('new'), found('reply'), found('hello'), found('old')]).toEqual([[1], [2], [3], []])
    sqlite.exec("UPDATE messages SET text = 'Réply, again' WHERE id = 1")
    sqlite.exec('UPDATE messages SET import_id = 1 WHERE id = 2')
    sqlite.exec('DELETE FROM messages WHERE id = 3')
    expect([found('new'), found('reply'), found('hello')]).toEqual([[], [1, 2], []])
    sqlite.exec("INSERT INTO message_words (message_words, rank) VALUES ('integrity-check', 1)")
    close()
  })
})
