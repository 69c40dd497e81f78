import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MixCell } from '#db/bulk/read-case-mix'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { openTestDatabase } from '#db/testing'
import { writeDemoData } from '#scripts/demo-data/write-demo-data'
import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import { type ListFilter, WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import { NO_OPTIONS } from '#server/domain/import'
import { COMPARED_MEASURES } from '#server/domain/measure'
import { EVERYTHING } from '#server/domain/scope'
import { importFiles } from '../import-files'
import type { GroupBy } from './group-cells'
import { loadCaseMix } from './load-case-mix'
import { mixSums } from './mix-sums'
import { sumGroups, sumGroupsOf } from './sum-groups'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
/** Every cell by itself. */
const BY_CELL: GroupBy<MixCell> = { keyOf: (cell) => JSON.stringify(cell), groupOf: (cell) => cell }

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

test.each(COMPARED_MEASURES)('counts as many %s as the lists of each vendor, agent and topic hold', async (measure) => {
  const mix = loadCaseMix(database, null)
  for (const period of strata) {
    const cells = sumGroups(mix, measure, BY_CELL, EVERYTHING, period)
    const listed = (narrowed: Partial<ListFilter>) =>
      countRows(database, EVERYTHING, {
        ...{ ...WHOLE_LIST, ...period, measure },
        ...narrowed,
      })
    const sum = (of: typeof cells) => of.reduce((n, cell) => n + cell.n, 0)
    expect(sum(cells)).toBe(await listed({}))
    for (const { group: cell } of cells.slice(0, 12)) {
      const own = cells.filter((other) => other.group.vendorId === cell.vendorId)
      expect(sum(own)).toBe(await listed({ vendor: cell.vendorId ?? 'nobody' }))
      expect(sum(own.filter((other) => other.group.topic === cell.topic))).toBe(
        await listed({ vendor: cell.vendorId ?? 'nobody', topic: cell.topic }),
      )
      if (cell.agentId === null) continue
      expect(sum(own.filter((other) => other.group.agentId === cell.agentId))).toBe(
        await listed({ vendor: cell.vendorId ?? 'nobody', agentId: cell.agentId }),
      )
    }
  }
})

test('parts of a period sum to the whole, and what is in none of them is left out', () => {
  const mix = loadCaseMix(database, null)
  const whole = sumGroups(mix, 'response', BY_CELL, EVERYTHING, WHOLE_PERIOD)
  const parts = sumGroupsOf(mix, 'response', BY_CELL, EVERYTHING, WHOLE_PERIOD, {
    count: 4,
    partOf: (day) => (day % 5) - 1,
  })
  const n = (cells: typeof whole) => cells.reduce((sum, cell) => sum + cell.n, 0)
  const left = sumGroupsOf(mix, 'response', BY_CELL, EVERYTHING, WHOLE_PERIOD, {
    count: 1,
    partOf: (day) => (day % 5 === 0 ? 0 : -1),
  })
  expect(n(parts.flat()) + n(left.flat())).toBe(n(whole))
})

test('shows whoever sees one vendor alone nothing of another', () => {
  const mix = loadCaseMix(database, null)
  const [first] = sumGroups(mix, 'response', BY_CELL, EVERYTHING, WHOLE_PERIOD)
  const vendorId = first?.group.vendorId ?? 0
  const seen = mixSums(mix, { vendorIds: [vendorId] }, WHOLE_PERIOD)
  expect(new Set(seen.map((sum) => sum.vendorId))).toEqual(new Set([vendorId]))
  expect(mixSums(mix, { vendorIds: [] }, WHOLE_PERIOD)).toEqual([])
})

test('is kept while nothing changes, and read anew after an import', async () => {
  const before = loadCaseMix(database, null)
  expect(loadCaseMix(database, null)).toBe(before)
  await takeIn(files[0]?.name)
  const after = loadCaseMix(database, null)
  expect(after.waits.ms.length).toBeGreaterThan(before.waits.ms.length)
})
