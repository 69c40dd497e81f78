import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeRollups } from '#db/bulk/write-rollups'
import type { Database } from '#db/open-database'
import { countRows, listRows } from '#db/queries/conversations'
import type { Cursor } from '#db/queries/list-keys'
import { dumpState } from '#db/testing'
import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import { type ListFilter, SORTS, WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import { isCompared, MEASURES } from '#server/domain/measure'
import { EVERYTHING } from '#server/domain/scope'
import { sampled } from '#server/testing-rounds'
import { loadCaseMix } from './case-mix/load-case-mix'
import { mixSums } from './case-mix/mix-sums'
import { sumRollups } from './case-mix/sum-rollups'
import { compareVendors } from './compare-vendors'
import { rescoreNow } from './rescore'
import { openDemoWorld } from './testing-demo-world'
import { getScorecard } from './vendor-scorecard'

const worker = { owner: 'a test', now: () => 1_800_000_000_000, onWaiting: () => undefined }
let database: Database

beforeAll(async () => {
  database = await openDemoWorld()
})
afterAll(() => database.close())

const everything: ListFilter = WHOLE_LIST

const strata = [
  WHOLE_PERIOD,
  ...CHANNELS.slice(0, 2).map((channel) => ({ ...WHOLE_PERIOD, channel })),
  ...SHIFTS.map((shift) => ({ ...WHOLE_PERIOD, shift })),
  { ...WHOLE_PERIOD, from: '2026-09-01', to: '2026-09-30' },
]

/** Measures whose total counts rows; the others' adds up losses. */
const COUNTING = [
  ...['conversations', 'first_reply', 'first_reply_lenient', 'later_reply', 'hour_of_week', 'reply', 'template_use'],
  ...['holding_reply', 'substantive_reply', 'resolution', 'replay', 'replay_differs', 'returned', 'touched'],
  ...['trigger', 'request_outcome', 'repeat_ask', 'hand_over', 'promise', 'promise_made', 'care', 'template_end'],
]

describe('a figure and the list behind it', () => {
  test.each(MEASURES)('hold the same rows: %s, for every vendor, slot, agent and stratum', async (measure) => {
    for (const period of strata) {
      const sums = isCompared(measure)
        ? mixSums(loadCaseMix(database, null), EVERYTHING, period, [measure])
        : sumRollups(database, EVERYTHING, period, [measure])
      for (const { vendorId, agentId, slot, n, total } of sampled(sums)) {
        expect(slot).toMatch(/^\d*$|^[a-z_-]+$|^[0-9a-f]{16}$/)
        const filter: ListFilter = { ...everything, ...period, measure, slot, vendor: vendorId ?? 'nobody', agentId }
        if (agentId === null && sums.some((other) => other.vendorId === vendorId && other.agentId !== null)) continue
        expect(await countRows(database, EVERYTHING, filter)).toBe(n)
        if (!COUNTING.some((counting) => counting === measure)) continue
        expect(await countRows(database, EVERYTHING, { ...filter, result: 'counted' })).toBe(total)
        expect(await countRows(database, EVERYTHING, { ...filter, result: 'rest' })).toBe(n - total)
      }
    }
  })

  test.each(SORTS)('page by page show every row once: %s', async (sort) => {
    const seen: string[] = []
    let cursor: Cursor | null = null
    while (true) {
      const rows = await listRows(database, EVERYTHING, everything, { sort, cursor, limit: 97 })
      if (rows.length === 0) break
      seen.push(...rows.map((row) => `${row.conversationId}.${row.ordinal}`))
      cursor = rows.at(-1) ?? null
    }
    expect(seen).toHaveLength(await countRows(database, EVERYTHING, everything))
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('step back from a row as they step forward to it', async () => {
    const rows = await listRows(database, EVERYTHING, everything, {
      sort: 'slowest_first_reply',
      cursor: null,
      limit: 20,
    })
    const before = await listRows(database, EVERYTHING, everything, {
      sort: 'slowest_first_reply',
      cursor: rows[19] ?? null,
      limit: 19,
      backwards: true,
    })
    expect(before).toEqual(rows.slice(0, 19))
  })
})

describe('the figures of vendors', () => {
  test('lose over their criteria exactly what the score lacks of 100', async () => {
    const comparison = await compareVendors(database, EVERYTHING, WHOLE_PERIOD)
    expect(comparison?.vendors.length).toBeGreaterThan(5)
    for (const vendor of comparison?.vendors ?? []) {
      const { pointsLost } = await getScorecard(database, EVERYTHING, vendor.id, WHOLE_PERIOD)
      const lost = pointsLost.reduce((sum, { points }) => sum + points, 0)
      expect(lost).toBeCloseTo(100 * (1 - (vendor.score.value ?? 1)), 9)
    }
  })

  test('in rollups equal what the rows add up to', async () => {
    const before = dumpState(database).rollups
    const ids = database.sqlite.prepare<[], number>('SELECT id FROM conversations').pluck().all()
    const runId = 1
    database.sqlite.exec('DELETE FROM rollups')
    writeRollups(database, { runId, sign: 1, conversationIds: ids, sourceRunId: 'current' })
    expect(dumpState(database).rollups).toEqual(before)
  })

  test('stay the same when everything is scored again', async () => {
    const before = dumpState(database)
    await rescoreNow(database, { ...worker, asOf: null, onProgress: () => undefined })
    expect(dumpState(database)).toEqual(before)
  })
})

describe('evidence', () => {
  test('is a range of the displayed text of a message of its conversation, with the words that stand there', () => {
    const findings = database.sqlite
      .prepare<[], { conversationId: number; criterion: string; loss: number; evidence: string }>(
        'SELECT conversation_id AS conversationId, criterion, loss, evidence FROM findings',
      )
      .all()
    const text = database.sqlite
      .prepare<[number, number], string>('SELECT text FROM messages WHERE id = ? AND conversation_id = ?')
      .pluck()
    expect(findings.length).toBeGreaterThan(1000)
    for (const { conversationId, loss, evidence } of findings) {
      const ranges = JSON.parse(evidence) as { messageId: number; start: number; end: number; quote: string }[]
      if (loss > 0) expect(ranges.length).toBeGreaterThan(0)
      for (const { messageId, start, end, quote } of ranges)
        expect(text.get(messageId, conversationId)?.slice(start, end)).toBe(quote)
    }
  })
})
