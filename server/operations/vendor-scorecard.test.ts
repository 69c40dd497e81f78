import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { saveStandard } from '#db/queries/standards'
import { saveVendor } from '#db/queries/vendors'
import { openTestDatabase } from '#db/testing'
import { type PeriodFilter, WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import type { Measure } from '#server/domain/measure'
import { EVERYTHING } from '#server/domain/scope'
import type { Standard } from '#server/domain/standard'
import { formatCsvRow } from '#server/ingest/write-csv'
import { defaultStandard } from '#server/scoring/standard'
import { listAnswerTimes, listFirstReplyWaits, listHeldSums } from './case-mix/vendor-waits'
import { rescoreNow } from './rescore'
import { importedId } from './testing'
import { getScorecard } from './vendor-scorecard'

const SECOND = 1000
const MINUTE = 60 * SECOND
const CHAT: PeriodFilter = { ...WHOLE_PERIOD, channel: 'chat' }

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const HEADER = ['conversation_id', 'created_at', 'sender_type', 'sender_name', 'channel', 'vendor', 'message']

interface Told {
  id: string
  channel?: string
  closed?: string
  endedBy?: string
}

/** A chat of one day in Owls' queue, a message per line: "10:00 customer", "10:01 Owls: …", "10:02 In-house: …". */
function draw(drawing: string, { id, channel = 'chat', closed = '', endedBy = '' }: Told): string {
  const instant = (time: string) => (time === '' ? '' : `2026-03-02T${time.length === 5 ? `${time}:00` : time}Z`)
  return drawing
    .split('\n')
    .map((line) => {
      const [, time = '', who = '', text = ''] = /^\s*([\d:]+) ([\w-]+):? ?(.*)$/.exec(line) ?? []
      const isCustomer = who === 'customer'
      const said =
        text || (isCustomer ? 'Where is my parcel, please tell me?' : 'It is at the depot and comes tomorrow.')
      const author = isCustomer ? ['customer', `Ann ${id}`] : ['agent', `Maya of ${who}`]
      const vendor = isCustomer ? 'Owls' : who
      return formatCsvRow([id, instant(time), ...author, channel, vendor, said, instant(closed), endedBy])
    })
    .join('')
}

async function takeIn(conversations: readonly string[], changed: Partial<Standard['targets']['chat']> = {}) {
  const targets = { ...defaultStandard.targets, chat: { ...defaultStandard.targets.chat, ...changed } }
  const standard = { ...defaultStandard, targets }
  await saveStandard(database, { standard, actor: 'a test', validFrom: null, note: null, publishedAt: 0 })
  await saveVendor(database, { name: 'In-house', kind: 'in_house' })
  await importedId(database, formatCsvRow([...HEADER, 'closed_at', 'ended_by']) + conversations.join(''))
}

const idOf = async (name: string) => (await saveVendor(database, { name })).id
const scorecardOf = async (name: string, filter = CHAT) => getScorecard(database, EVERYTHING, await idOf(name), filter)

/** One chat of every kind of end, up to 12:00; the target is 2 min. */
const EVERY_END = [
  draw('10:00 customer\n10:01 Owls', { id: 'in time', closed: '10:30' }),
  draw('10:00 customer\n10:01:50 Owls: Please bear with me for a moment.\n10:20 Owls', { id: 'held', closed: '11:30' }),
  draw('10:00 customer', { id: 'closed unanswered', closed: '10:40' }),
  draw('10:00 customer', { id: 'left early', closed: '10:01', endedBy: 'customer' }),
  draw('10:00 customer', { id: 'left at once', closed: '10:00:05', endedBy: 'customer' }),
  draw('10:00 customer\n10:05 Owls', { id: 'late', closed: '11:00' }),
  draw('09:00 customer', { id: 'overdue' }),
  draw('11:59 customer', { id: 'just begun' }),
  draw('12:00 customer\n12:00 In-house', { id: 'the last instant' }),
]

describe('waits for a first reply', () => {
  test('are listed with how they ended: judged, pending, or left out', async () => {
    await takeIn(EVERY_END)
    const waits = listFirstReplyWaits(database, EVERYTHING, CHAT, await idOf('Owls'))
    const listed = waits.flatMap(({ ms, outcome, standing }) =>
      ms.map((length) => [length / SECOND, outcome, standing]),
    )
    expect(listed.sort()).toEqual(
      [
        [60, 'replied', 'judged'],
        [110, 'replied', 'judged'],
        [300, 'replied', 'judged'],
        [60, 'abandoned', 'judged'],
        [2400, 'closed_unanswered', 'judged'],
        [10800, 'open', 'judged'],
        [60, 'open', 'pending'],
        [5, 'excluded', 'left_out'],
      ].sort(),
    )
    for (const { ms } of waits) expect(ms).toEqual([...ms].sort((a, b) => a - b))
  })

  test('are as many as the figures and their lists count', async () => {
    await takeIn(EVERY_END)
    const vendor = await idOf('Owls')
    const waits = listFirstReplyWaits(database, EVERYTHING, CHAT, vendor)
    const { firstReply } = (await scorecardOf('Owls')).vendor
    const listed = (measure: Measure) =>
      countRows(database, EVERYTHING, {
        ...WHOLE_LIST,
        ...CHAT,
        measure,
        vendor,
      })
    const thoseThat = (stand: 'judged' | 'pending') =>
      waits.flatMap(({ standing, ms }) => (standing === stand ? ms : []))
    const [judged, pending] = [thoseThat('judged'), thoseThat('pending')]
    expect([judged.length, pending.length]).toEqual([firstReply.n, firstReply.pending])
    expect([judged.length, pending.length]).toEqual([await listed('first_reply'), await listed('first_reply_pending')])
  })

  test('are seen only by who may see their vendor', async () => {
    await takeIn(EVERY_END)
    const vendorId = await idOf('Owls')
    const others = { vendorIds: [await idOf('In-house')] }
    expect(listFirstReplyWaits(database, others, CHAT, vendorId)).toEqual([])
    expect(listAnswerTimes(database, others, CHAT, vendorId).firstReplyMs).toHaveLength(0)
    expect(listHeldSums(database, others, CHAT, vendorId)).toEqual([])
  })
})

describe('the scorecard of a vendor', () => {
  test('shows the strict and the lenient share: who left before the target is in the one alone', async () => {
    await takeIn(EVERY_END)
    const { vendor, response } = await scorecardOf('Owls')
    expect(vendor.firstReply).toMatchObject({ n: 6, value: 2 / 6, pending: 1 })
    expect(response.firstReplyLenient).toMatchObject({ n: 5, value: 2 / 5 })
    expect(response.leftOut).toEqual([{ outcome: 'excluded', count: 1 }])
  })

  test('shows full answers and closings in time once they have a target', async () => {
    await takeIn(EVERY_END, { substantiveReplySeconds: 600, resolutionSeconds: 3600 })
    const { response } = await scorecardOf('Owls')
    expect(response.fullAnswer).toMatchObject({ n: 6, value: 2 / 6 })
    expect(response.closing).toMatchObject({ n: 6, value: 4 / 6 })
  })

  test('has nothing to show of full answers and closings without a target', async () => {
    await takeIn(EVERY_END)
    const { response } = await scorecardOf('Owls')
    expect(response.fullAnswer).toMatchObject({ n: 0, value: null })
    expect(response.closing).toMatchObject({ n: 0, value: null })
  })

  test('tells replies that only held off, and how much later the full answers came', async () => {
    await takeIn(EVERY_END)
    const { response } = await scorecardOf('Owls')
    expect(response.holding).toEqual({ n: 1, justBeforeTarget: 1 })
    expect(response.answerTimes).toEqual({ n: 3, firstReplyMs: 110 * SECOND, fullAnswerMs: 300 * SECOND })
  })

  test('counts running waits as far as they ran: chance, median, mean, and leavers against it', async () => {
    await takeIn(EVERY_END)
    const { running } = (await scorecardOf('Owls')).firstReplyWaits
    expect(running).toMatchObject({ n: 7, median: { atMost: 300 * SECOND } })
    expect(running.byTarget?.targetMs).toBe(2 * MINUTE)
    expect(running.byTarget?.chance).toBeCloseTo(1 - (6 / 7) * (3 / 4), 12)
    expect(running.byTarget?.chanceIfLeavingCounts).toBeCloseTo(1 / 7 + (5 / 7) * (1 / 4), 12)
    expect(running.byTarget?.left).toBe(1)
    const mean = 60 + 50 * (6 / 7) + 190 * (6 / 7) * (3 / 4) + 180 * (6 / 7) * (3 / 4) * (2 / 3)
    expect(running.byTarget?.mean?.meanMs).toBeCloseTo(mean * SECOND, 6)
    expect(running.byTarget?.mean?.horizonMs).toBe(8 * MINUTE)
  })

  test('says "longer than" where half are never answered', async () => {
    await takeIn([
      draw('10:00 customer\n10:01 Owls', { id: 'answered' }),
      draw('10:00 customer', { id: 'unanswered', closed: '10:40' }),
      draw('10:00 customer', { id: 'left', closed: '10:20', endedBy: 'customer' }),
    ])
    expect((await scorecardOf('Owls')).firstReplyWaits.running.median).toEqual({ notWithin: 20 * MINUTE })
  })

  test.each([
    ['all channels together, whose targets differ', WHOLE_PERIOD, {}],
    ['a target that counts contracted hours', CHAT, { hours: 'covered' as const }],
  ])('tells no chance by the target for %s', async (_, filter, changed) => {
    await takeIn(EVERY_END, changed)
    const { running } = (await scorecardOf('Owls', filter)).firstReplyWaits
    expect(running.n).toBe(7)
    expect(running.byTarget).toBeNull()
  })
})

describe('what a scorecard holds its vendor against', () => {
  test('is in-house, family by family of critical errors, and the day before only where a day is asked for', async () => {
    await takeIn(EVERY_END)
    const whole = await scorecardOf('Owls')
    expect(whole.inHouseCritical?.map(({ family, conversations }) => [family, conversations])).toEqual([
      ['customer', 1],
      ['business', 1],
      ['compliance', 1],
    ])
    expect(whole.againstBefore).toBeNull()
    const oneDay = await scorecardOf('Owls', { ...CHAT, from: '2026-03-02', to: '2026-03-02' })
    expect(oneDay.againstBefore).toEqual({
      before: { from: '2026-02-23', to: '2026-02-23' },
      isBeyondData: true,
      vendor: null,
    })
  })

  test.each(['week', 'month'] as const)('is itself by the %s that is asked for, in both trends', async (step) => {
    await takeIn(EVERY_END)
    const { vendor, firstReplyTrend } = await getScorecard(database, EVERYTHING, await idOf('Owls'), CHAT, step)
    const start = step === 'week' ? '2026-03-02' : '2026-03-01'
    const part = { start, lacksStart: step === 'month', isRunning: true }
    expect(vendor.trend.points).toMatchObject([part])
    expect(firstReplyTrend.points).toMatchObject([{ ...part, n: 6, met: 2 }])
  })

  test('is chance, which bounds the median of six waits but not their 90th percentile', async () => {
    await takeIn(EVERY_END)
    const { median, p90 } = (await scorecardOf('Owls')).firstReplyWaits
    expect(median).toEqual({
      percentile: { atMost: 300 * SECOND },
      range: { low: { atMost: 60 * SECOND }, high: { notWithin: 300 * SECOND } },
    })
    expect(p90).toEqual({ percentile: { notWithin: 300 * SECOND }, range: null })
  })
})

/** Owls are on duty from 18:00 to 06:00; In-house is always. */
async function takeInNight() {
  const everyDay = [1, 2, 3, 4, 5, 6, 7]
  const coverage = {
    zone: 'UTC',
    windows: [{ days: everyDay, from: '18:00', to: '06:00' }],
    holidays: [],
    overrides: [],
  }
  await takeIn([
    draw('16:00 customer\n18:01 Owls', { id: 'before the shift', closed: '18:11' }),
    draw('19:00 customer\n19:10 In-house', { id: 'answered by others', closed: '19:10' }),
    draw('19:00 customer\n19:01 Owls\n19:02 In-house\n19:05 customer\n19:15 In-house', { id: 'handed over' }),
  ])
  await saveVendor(database, { name: 'Owls', contract: { zone: null, coverages: [{ from: null, coverage }] } })
  const worker = { owner: 'a test', now: () => 1_800_000_000_000, onWaiting: () => undefined }
  await rescoreNow(database, { ...worker, asOf: null, onProgress: () => undefined })
}

describe('who held the time of a vendor’s conversations', () => {
  test('adds up to their length, this team apart from others, from nobody on shift and from the customer', async () => {
    await takeInNight()
    const { vendor, response } = await scorecardOf('Owls')
    expect(vendor.conversations).toBe(3)
    expect(response.ledger).toEqual({
      totalMs: (131 + 10 + 15) * MINUTE,
      parts: [
        { holder: 'own', ms: (1 + 10 + 1) * MINUTE },
        { holder: 'other', ms: 10 * MINUTE },
        { holder: 'nobody', ms: 120 * MINUTE },
        { holder: 'bot', ms: 0 },
        { holder: 'customer', ms: (10 + 4) * MINUTE },
      ],
    })
  })

  test('adds up for every kind of end', async () => {
    await takeIn(EVERY_END)
    const { ledger } = (await scorecardOf('Owls')).response
    expect(ledger.totalMs).toBe((30 + 90 + 40 + 1 + 60 + 180 + 1) * MINUTE + 5 * SECOND)
    expect(ledger.parts.reduce((sum, { ms }) => sum + ms, 0)).toBe(ledger.totalMs)
  })

  test('beside it tells what the vendor held anywhere, with lists of as many conversations', async () => {
    await takeInNight()
    const { held } = (await scorecardOf('Owls')).response
    expect(held).toEqual([
      { holder: 'vendor', conversations: 2, ms: 2 * MINUTE },
      { holder: 'other_vendor', conversations: 1, ms: 10 * MINUTE },
      { holder: 'nobody', conversations: 1, ms: 120 * MINUTE },
    ])
    const vendor = await idOf('Owls')
    for (const { holder, conversations } of held)
      expect(
        await countRows(database, EVERYTHING, {
          ...WHOLE_LIST,
          ...CHAT,
          measure: 'held',
          slot: holder,
          vendor,
        }),
      ).toBe(conversations)
  })

  test('tells a missed target outside its hours, which the company sees, from those it is charged for', async () => {
    await takeInNight()
    const { vendor, response } = await scorecardOf('Owls')
    expect(response.coverageGaps).toBe(1)
    expect(vendor.firstReply).toMatchObject({ n: 2, value: 0.5 })
  })
})
