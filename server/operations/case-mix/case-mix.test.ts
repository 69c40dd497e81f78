import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MIX_MEASURES } from '#db/bulk/read-case-mix'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { openTestDatabase } from '#db/testing'
import { writeDemoData } from '#scripts/demo-data/write-demo-data'
import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import { type ListFilter, WHOLE_PERIOD } from '#server/domain/filter'
import { NO_OPTIONS } from '#server/domain/import'
import { EVERYTHING } from '#server/domain/scope'
import { importFiles } from '../import-files'
import { loadCaseMix } from './load-case-mix'
import { mixSums } from './mix-sums'
import { sumCells, sumCellsBy } from './sum-cells'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
let database: Database
let files: { name: string }[]

const takeIn = (name: string | undefined) =>
  importFiles(database, {
    paths: [join(folder, name ?? '')],
    options: NO_OPTIONS,
    actor: 'a test',
    owner: 'a test',
    now: () => 1_800_000_000_000,
    onProgress: () => undefined,
    onWaiting: () => undefined,
  })

beforeAll(async () => {
  database = openTestDatabase()
  files = (await writeDemoData(folder, { conversations: 300 })).files
  for (const { name } of files.slice(1)) await takeIn(name)
})
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const strata = [
  WHOLE_PERIOD,
  { ...WHOLE_PERIOD, channel: CHANNELS[0] },
  { ...WHOLE_PERIOD, shift: SHIFTS[1] },
  { ...WHOLE_PERIOD, from: '2026-09-07', to: '2026-09-20' },
  { ...WHOLE_PERIOD, from: '2030-01-01' },
]

test.each(MIX_MEASURES)('counts as many %s as the lists of each vendor, agent and topic hold', async (measure) => {
  const mix = loadCaseMix(database, null)
  for (const period of strata) {
    const cells = sumCells(mix, measure, EVERYTHING, period)
    const listed = (narrowed: Partial<ListFilter>) =>
      countRows(database, EVERYTHING, {
        ...{ ...period, measure, result: null, slot: null, vendor: null, topic: null, agentId: null },
        ...narrowed,
      })
    const sum = (of: typeof cells) => of.reduce((n, cell) => n + cell.n, 0)
    expect(sum(cells)).toBe(await listed({}))
    for (const { cell } of cells.slice(0, 12)) {
      const own = cells.filter((other) => other.cell.vendorId === cell.vendorId)
      expect(sum(own)).toBe(await listed({ vendor: cell.vendorId ?? 'nobody' }))
      expect(sum(own.filter((other) => other.cell.topic === cell.topic))).toBe(
        await listed({ vendor: cell.vendorId ?? 'nobody', topic: cell.topic }),
      )
      if (cell.agentId === null) continue
      expect(sum(own.filter((other) => other.cell.agentId === cell.agentId))).toBe(
        await listed({ vendor: cell.vendorId ?? 'nobody', agentId: cell.agentId }),
      )
    }
  }
})

test('parts of a period sum to the whole, and what is in none of them is left out', () => {
  const mix = loadCaseMix(database, null)
  const whole = sumCells(mix, 'response', EVERYTHING, WHOLE_PERIOD)
  const parts = sumCellsBy(mix, 'response', EVERYTHING, WHOLE_PERIOD, (day) => (day % 5) - 1, 4)
  const n = (cells: typeof whole) => cells.reduce((sum, cell) => sum + cell.n, 0)
  const left = sumCellsBy(mix, 'response', EVERYTHING, WHOLE_PERIOD, (day) => (day % 5 === 0 ? 0 : -1), 1)
  expect(n(parts.flat()) + n(left.flat())).toBe(n(whole))
})

test('shows whoever sees one vendor alone nothing of another', () => {
  const mix = loadCaseMix(database, null)
  const [first] = sumCells(mix, 'response', EVERYTHING, WHOLE_PERIOD)
  const vendorId = first?.cell.vendorId ?? 0
  const seen = mixSums(mix, { vendorIds: [vendorId] }, WHOLE_PERIOD)
  expect(new Set(seen.map((sum) => sum.vendorId))).toEqual(new Set([vendorId]))
  expect(mixSums(mix, { vendorIds: [] }, WHOLE_PERIOD)).toEqual([])
})

test('is kept while nothing changes, and read anew after an import', async () => {
  const before = loadCaseMix(database, null)
  expect(loadCaseMix(database, null)).toBe(before)
  await takeIn(files[0]?.name)
  const after = loadCaseMix(database, null)
  expect(after.rows.response.day.length).toBeGreaterThan(before.rows.response.day.length)
})
