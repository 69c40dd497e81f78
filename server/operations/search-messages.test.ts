import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { discardUnseen } from '#db/bulk/discard-unseen'
import type { Database } from '#db/open-database'
import { countRows, listPage } from '#db/queries/conversations'
import { listSnippets } from '#db/queries/snippets'
import { openTestDatabase } from '#db/testing'
import { type ListFilter, WHOLE_LIST } from '#server/domain/filter'
import { NO_OPTIONS } from '#server/domain/import'
import { EVERYTHING, type Scope } from '#server/domain/scope'
import { recordImport } from './queue-import'
import { stageFiles } from './stage-files'
import { csvOf, drawRows, importCsv, importedId, undo } from './testing'

const ROWS = [
  ...drawRows(
    `09:00 customer Ann: Where is my refund? Order "A-17" was 5% off at the café, it's late!
     09:01 agent Maya: The money is on its way. <script>alert("paid back")</script>`,
    { id: 'A', vendor: 'Owls' },
  ),
  ...drawRows(
    `09:00 customer Bob: I was promised money.
     09:01 agent Tom: A refund takes five days, in a row.`,
    { id: 'B', vendor: 'Larks' },
  ),
  ...drawRows(
    `09:00 customer Cem: Мой заказ потерян
     09:01 agent Tom: Fünf Tage, naïve Übung.`,
    { id: 'C', vendor: 'Larks' },
  ),
]

let database: Database
let folder: string
beforeEach(() => {
  database = openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

async function found(search: string, change: Partial<ListFilter> = {}, scope: Scope = EVERYTHING): Promise<string[]> {
  const filter = { ...WHOLE_LIST, ...change, search }
  const { rows, total } = await listPage(database, scope, filter, { sort: 'recent', cursor: null, limit: 50 })
  expect(rows).toHaveLength(total)
  expect(await countRows(database, scope, filter)).toBe(total)
  return rows.map(({ externalId }) => externalId).sort()
}

const idOf = (table: string, column: string, value: string) =>
  Number(database.sqlite.prepare(`SELECT id FROM ${table} WHERE ${column} = ?`).pluck().get(value))

/** Fails where the index says anything else than the messages do. */
const checkIndex = () =>
  database.sqlite.exec("INSERT INTO message_words (message_words, rank) VALUES ('integrity-check', 1)")

describe('a search finds the conversations of which one message holds all words', () => {
  test.each([
    ['refund', ['A', 'B']],
    ['REFUND', ['A', 'B']],
    ['refund money', []],
    ['refund takes', ['B']],
    ['"five days"', ['B']],
    ['"days five"', []],
    ['ref*', ['A', 'B']],
    ['"takes fi"*', ['B']],
    ['ref', []],
    ['cafe', ['A']],
    ['FUNF', ['C']],
    ['заказ', ['C']],
    ["it's", ['A']],
    ['"A-17"', ['A']],
    ['5%', ['A']],
    ['<script>', ['A']],
    ['alert("paid back")', ['A']],
    ['', []],
    ['?! * "" -', []],
  ])('%j', async (search, ids) => {
    await importCsv(database, csvOf(ROWS))
    expect(await found(search)).toEqual(ids)
  })

  test('and takes nothing that somebody types for a command', async () => {
    await importCsv(database, csvOf(ROWS))
    for (const typed of ['NOT refund', 'refund OR days', 'text:refund', 'refund AND', '(refund', '^refund', '-refund'])
      expect(await found(`${typed} nothingsaysthis`)).toEqual([])
    for (const typed of [
      '{text}: refund',
      'NEAR(refund days, 2)',
      "'; DROP TABLE messages; --",
      'a\0b',
      '\uD800',
      '"*',
    ])
      expect(Array.isArray(await found(typed))).toBe(true)
    expect(await found(`${'x '.repeat(99)}x`)).toEqual([])
  })

  test('within every other filter, and only where the asking person may open them', async () => {
    await importCsv(database, csvOf(ROWS))
    const larks = idOf('vendors', 'name', 'Larks')
    expect(await found('refund', { vendor: larks })).toEqual(['B'])
    expect(await found('refund', { channel: 'email' })).toEqual([])
    expect(await found('refund', { measure: 'first_reply', result: 'counted' })).toEqual(['A', 'B'])
    expect(await found('refund', {}, { vendorIds: [larks] })).toEqual(['B'])
    expect(await found('refund', { outcome: 'abandoned' })).toEqual([])
    expect(await found('refund', { band: 'none' })).toEqual([])
  })
})

describe('words are found', () => {
  test('once their import is committed, and not while it is staged or after it was discarded', async () => {
    await importCsv(database, csvOf(ROWS))
    const path = join(folder, 'more.csv')
    const more = drawRows('09:00 customer Ann: hello\n10:00 agent Maya: unheard of', { id: 'A', vendor: 'Owls' })
    writeFileSync(path, csvOf([...ROWS, ...more.slice(1).map((row) => row.replace('A-2', 'A-3'))]))
    const files = [{ fileName: 'more.csv', bytes: 1, sha256: null }]
    const importId = await recordImport(database, { files, actor: 'a test', now: 1 })
    const onRecords = () => undefined
    await stageFiles(database, { importId, files: [{ path, fileName: 'more.csv' }], options: NO_OPTIONS, onRecords })
    expect(database.sqlite.prepare("SELECT count(*) FROM messages WHERE text = 'unheard of'").pluck().get()).toBe(1)
    expect(await found('unheard')).toEqual([])
    expect(await listSnippets(database, 'unheard', [idOf('conversations', 'external_id', 'A')])).toEqual(new Map())
    discardUnseen(database)
    expect(await found('unheard')).toEqual([])
    checkIndex()
  })

  test('as the latest export tells them, and again as before once that is undone', async () => {
    await importCsv(database, csvOf(ROWS))
    const changed = ROWS.map((row) => row.replace('in a row', 'one after another'))
    const importId = await importedId(database, csvOf(changed))
    expect(await found('another')).toEqual(['B'])
    expect(await found('"in a row"')).toEqual([])
    checkIndex()
    await undo(database, importId)
    expect(await found('another')).toEqual([])
    expect(await found('"in a row"')).toEqual(['B'])
    checkIndex()
  })

  test('also of a file that runs from newest to oldest', async () => {
    await importCsv(database, csvOf([...ROWS].reverse()))
    expect(await found('refund')).toEqual(['A', 'B'])
    checkIndex()
  })
})

test('a snippet is of the earliest message that holds the words, with them marked, and is text alone', async () => {
  await importCsv(database, csvOf(ROWS))
  const a = idOf('conversations', 'external_id', 'A')
  const snippets = await listSnippets(database, 'alert', [a])
  expect(snippets.get(a)?.pieces).toEqual([
    { text: 'The money is on its way. <script>', isMatch: false },
    { text: 'alert', isMatch: true },
    { text: '("paid back")</script>', isMatch: false },
  ])
  const first = (await listSnippets(database, 'refund', [a])).get(a)
  expect(first?.pieces[1]).toEqual({ text: 'refund', isMatch: true })
  expect(first?.messageId).toBe(idOf('messages', 'external_id', 'A-1'))
  expect(await listSnippets(database, '?!', [a])).toEqual(new Map())
})
