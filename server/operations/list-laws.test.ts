import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows, findRow, listPage, listRows } from '#db/queries/conversations'
import { findDays } from '#db/queries/list-export'
import type { Cursor } from '#db/queries/list-keys'
import type { ListedRow } from '#db/queries/listed-row'
import { listTopics } from '#db/queries/topics'
import { listVendors } from '#db/queries/vendors'
import { openTestDatabase } from '#db/testing'
import { writeDemoData } from '#scripts/demo-data/write-demo-data'
import { FIRST_REPLY_OUTCOMES } from '#server/domain/clock'
import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import { type ListFilter, RESULTS, SORTS, type Sort, WHOLE_LIST } from '#server/domain/filter'
import { NO_OPTIONS } from '#server/domain/import'
import { DEFAULT_COLUMNS, LIST_COLUMNS } from '#server/domain/list-column'
import { LISTED_MEASURES } from '#server/domain/measure'
import { EVERYTHING } from '#server/domain/scope'
import { SCORE_BANDS } from '#server/domain/score-band'
import { exportList } from './export-list'
import { importFiles } from './import-files'

const WORDS = ['refund', 'the', 'parcel', 'deliv*', '"thank you"', 'order my', 'supervisor', 'nothingsaysthis', '?!']
const PAGE = 37

const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
let database: Database
let vendors: number[]
let topics: string[]

beforeAll(async () => {
  database = openTestDatabase()
  const { files } = await writeDemoData(folder, { conversations: 300 })
  await importFiles(database, {
    paths: files.map(({ name }) => join(folder, name)),
    options: NO_OPTIONS,
    actor: 'a test',
    owner: 'a test',
    now: () => 1_800_000_000_000,
    onProgress: () => undefined,
    onWaiting: () => undefined,
  })
  vendors = (await listVendors(database, EVERYTHING)).map(({ id }) => id)
  topics = await listTopics(database, EVERYTHING, 100)
})
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const sometimes = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { freq: 3, nil: null })
const days = fc.integer({ min: 1, max: 30 }).map((day) => `2026-09-${String(day).padStart(2, '0')}`)

/** Mostly few filters at a time, so that most lists hold something. */
const filters = (): fc.Arbitrary<ListFilter> =>
  fc
    .record({
      measure: fc.oneof(fc.constant('conversations' as const), fc.constantFrom(...LISTED_MEASURES)),
      result: sometimes(RESULTS),
      channel: sometimes(CHANNELS),
      shift: sometimes(SHIFTS),
      from: fc.option(days, { freq: 2, nil: null }),
      to: fc.option(days, { freq: 2, nil: null }),
      vendor: sometimes<number | 'nobody'>([...vendors, 'nobody']),
      topic: sometimes(topics),
      outcome: sometimes(FIRST_REPLY_OUTCOMES),
      band: sometimes(SCORE_BANDS),
      search: fc.option(fc.constantFrom(...WORDS), { nil: null }),
    })
    .chain((all) => fc.subarray(Object.keys(all), { maxLength: 3 }).map((kept) => ({ all, kept })))
    .map(({ all, kept }) => ({
      ...WHOLE_LIST,
      ...Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))),
    }))

const keyOf = ({ conversationId, ordinal }: Pick<ListedRow, 'conversationId' | 'ordinal'>) =>
  `${conversationId}.${ordinal}`

async function walk(filter: ListFilter, sort: Sort): Promise<ListedRow[]> {
  const all: ListedRow[] = []
  for (let cursor: Cursor | null = null; ; ) {
    const { rows, total } = await listPage(database, EVERYTHING, filter, { sort, cursor, limit: PAGE })
    expect(total).toBe(await countRows(database, EVERYTHING, filter))
    all.push(...rows)
    cursor = rows.at(-1) ?? null
    if (rows.length < PAGE || cursor === null) return all
  }
}

async function exported(filter: ListFilter, sort: Sort, columns = DEFAULT_COLUMNS): Promise<string[]> {
  const pieces: string[] = []
  for await (const piece of exportList(database, EVERYTHING, { filter, sort, columns })) pieces.push(piece)
  return pieces.join('').split('\r\n').slice(1, -1)
}

describe('whatever a list is narrowed to', () => {
  test('its count, its rows over all pages and the lines of its export are the same, none of them twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constant(null).chain(filters), fc.constantFrom(...SORTS), async (filter, sort) => {
        const rows = await walk(filter, sort)
        expect(new Set(rows.map(keyOf)).size).toBe(rows.length)
        expect(rows).toHaveLength(await countRows(database, EVERYTHING, filter))
        const lines = await exported(filter, sort)
        expect(lines.map((line) => line.split(',')[0])).toEqual(rows.map(({ externalId }) => externalId))
      }),
      { numRuns: 120 },
    )
  })

  test('going back from any row gives the rows before it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constant(null).chain(filters),
        fc.constantFrom(...SORTS),
        fc.nat(),
        async (filter, sort, at) => {
          const rows = await walk(filter, sort)
          const place = rows.length === 0 ? 0 : at % rows.length
          const row = rows[place]
          if (row === undefined) return
          const cursor = await findRow(database, EVERYTHING, filter, { sort, ...row })
          expect(cursor).toMatchObject({ conversationId: row.conversationId, ordinal: row.ordinal })
          const before = await listRows(database, EVERYTHING, filter, { sort, cursor, limit: 5, backwards: true })
          expect(before.map(keyOf)).toEqual(rows.slice(Math.max(0, place - 5), place).map(keyOf))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('each filter takes away only rows that it is not true of', async () => {
    const all = await walk(WHOLE_LIST, 'recent')
    const keysOf = (rows: readonly ListedRow[]) => rows.map(keyOf)
    for (const outcome of FIRST_REPLY_OUTCOMES)
      expect(keysOf(await walk({ ...WHOLE_LIST, outcome }, 'recent'))).toEqual(
        keysOf(all.filter((row) => row.firstReplyOutcome === outcome)),
      )
    const byBand = await Promise.all(SCORE_BANDS.map((band) => walk({ ...WHOLE_LIST, band }, 'recent')))
    expect(byBand.flat()).toHaveLength(all.length)
    expect(byBand[0]?.every(({ score }) => score !== null && score < 500_000)).toBe(true)
    expect(byBand.at(-1)?.every(({ score }) => score === null)).toBe(true)
    const byTopic = await Promise.all(['', ...topics].map((topic) => walk({ ...WHOLE_LIST, topic }, 'recent')))
    expect(byTopic.flat()).toHaveLength(all.length)
    expect(topics.length).toBeGreaterThan(3)
    const sizes = byTopic.slice(1).map((rows) => rows.length)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  test('a word finds what reading every message finds', async () => {
    const texts = database.sqlite
      .prepare<[], { id: string; text: string }>(
        `SELECT c.external_id AS id, m.text FROM messages m JOIN conversations c ON c.id = m.conversation_id`,
      )
      .all()
    for (const word of ['refund', 'order', 'cafe', 'hello', 'sorry']) {
      const holding = texts.filter(({ text }) => wordsOf(text).includes(word)).map(({ id }) => id)
      const rows = await walk({ ...WHOLE_LIST, search: word }, 'recent')
      expect(rows.map(({ externalId }) => externalId).sort()).toEqual([...new Set(holding)].sort())
    }
  })
})

test('the days of a list are those of its first and last conversation', async () => {
  const filter = { ...WHOLE_LIST, search: 'refund' }
  const days = database.sqlite
    .prepare<[string], string>(
      'SELECT day FROM scores WHERE conversation_id IN (SELECT value FROM json_each(?)) ORDER BY day',
    )
    .pluck()
    .all(JSON.stringify((await walk(filter, 'recent')).map(({ conversationId }) => conversationId)))
  expect(await findDays(database, EVERYTHING, filter)).toEqual({ from: days[0], to: days.at(-1) })
  const none = { ...WHOLE_LIST, search: 'nothingsaysthis' }
  expect(await findDays(database, EVERYTHING, none)).toEqual({ from: null, to: null })
})

test('an export has a heading for every column, and a cell for every heading', async () => {
  const pieces: string[] = []
  const list = { filter: WHOLE_LIST, sort: 'recent', columns: LIST_COLUMNS } as const
  for await (const piece of exportList(database, EVERYTHING, list)) pieces.push(piece)
  const header = pieces[0]?.trim().split(',') ?? []
  expect(header.slice(0, 3)).toEqual(['conversation id', 'subject', 'vendor'])
  expect(new Set(header).size).toBe(header.length)
  const short = await exported(WHOLE_LIST, 'recent', ['score'])
  expect(short[0]?.split(',').length).toBeGreaterThanOrEqual(4)
})

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
}
