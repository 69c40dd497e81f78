import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { saveVendor } from '#db/queries/vendors'
import { openTestDatabase } from '#db/testing'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import type { Place, WatchFilter, WatchList, WatchPart } from '#server/domain/watch'
import { formatCsvRow } from '#server/ingest/write-csv'
import { importedId } from '../testing'
import { getWatch } from './get-watch'
import { listWatchRows } from './list-watch-rows'

const HEADER = [
  'conversation_id',
  'message_id',
  'created_at',
  'sender_type',
  'sender_name',
  'channel',
  'vendor',
  'message',
  'customer_id',
  'subject',
  'topic',
  'queue',
  'status',
  'closed_at',
]

interface Drawn {
  id: string
  vendor?: string
  customer?: string
  subject?: string
  topic?: string
  queue?: string
  status?: string
  channel?: string
  closedAt?: string
}

/** "2026-03-02 09:00 customer: ...", a message per line. */
function drawn(facts: Drawn, drawing: string): string {
  const { id, vendor = '', customer = '', subject = '', topic = '', queue = '', status = '', closedAt = '' } = facts
  return drawing
    .split('\n')
    .map((line) => line.trim())
    .map((line, index) => {
      const [, day, time, role, name, by, text] =
        /^(\S+) (\S+) (customer|agent|bot)(?: (\w+))?(?:@([\w -]+))?: (.*)$/.exec(line) ?? []
      if (!text) throw new Error(`This line is not drawn right: ${line}`)
      const at = `${day}T${time}${time?.length === 5 ? ':00' : ''}Z`
      const row = [id, `${id}-${index}`, at, role, name ?? role, facts.channel ?? 'email', by ?? vendor, text]
      return formatCsvRow([...row, customer, subject, topic, queue, status, closedAt].map((cell) => cell ?? ''))
    })
    .join('')
}

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const whole: WatchFilter = { ...WHOLE_PERIOD, vendor: null }

async function world(...conversations: string[]): Promise<void> {
  await importedId(database, formatCsvRow(HEADER) + conversations.join(''))
  await saveVendor(database, { name: 'In-house', kind: 'in_house' })
}

async function watched(filter: WatchFilter = whole) {
  const watch = await getWatch(database, EVERYTHING, filter)
  if (!watch) throw new Error('Nothing is scored.')
  return watch
}

async function listed(list: WatchList, part: WatchPart = 'counted', place: Place | null = null, filter = whole) {
  const page = await listWatchRows(database, EVERYTHING, filter, { list, part, place, agentId: null, page: 1 })
  return {
    total: page?.total,
    rows: page?.rows.map(({ conversation, other }) => [conversation.externalId, other?.externalId ?? null]),
  }
}

const count = (rows: readonly { vendorName: string; n: number; counted: number }[]) =>
  rows.map(({ vendorName, n, counted }) => `${vendorName} ${counted} of ${n}`)

/** Data goes on to the end of March, so that all days of early March have fully passed. */
const lateWord = drawn({ id: 'Late', vendor: 'In-house' }, '2026-03-31 09:00 agent: Nothing to do here.')

test('nothing is worth a look before anything is scored', async () => {
  expect(await getWatch(database, EVERYTHING, whole)).toBeNull()
})

describe('split tickets', () => {
  const asks = (id: string, at: string, facts: Partial<Drawn>) =>
    drawn({ id, vendor: 'Owls', ...facts }, `${at} customer: Where is my parcel today?`)

  test('are those of one customer, one vendor and one matter within 72 hours', async () => {
    await world(
      asks('A1', '2026-03-02 09:00', { customer: 'ann', subject: 'Parcel' }),
      asks('A2', '2026-03-05 09:00', { customer: 'ann', subject: 'Re: RE: parcel ' }),
      asks('A3', '2026-03-08 09:01', { customer: 'ann', subject: 'parcel' }),
      asks('B1', '2026-03-02 09:00', { customer: 'ben', topic: 'Refund', subject: 'One' }),
      asks('B2', '2026-03-02 10:00', { customer: 'ben', topic: 'refund', subject: 'Two' }),
      asks('B3', '2026-03-02 11:00', { customer: 'ben', topic: 'Login', subject: 'Two' }),
      asks('C1', '2026-03-02 09:00', { customer: 'cem', subject: 'Parcel' }),
      asks('C2', '2026-03-02 10:00', { customer: 'cem', subject: 'Parcel', vendor: 'Larks' }),
      asks('D1', '2026-03-02 09:00', { subject: 'Parcel' }),
      asks('D2', '2026-03-02 10:00', { subject: 'Parcel' }),
      asks('E1', '2026-03-02 09:00', { customer: 'eve' }),
      asks('E2', '2026-03-02 10:00', { customer: 'eve' }),
    )
    expect(count((await watched()).split)).toEqual(['Larks 0 of 1', 'Owls 2 of 7'])
    expect(await listed('split')).toEqual({
      total: 2,
      rows: [
        ['A2', 'A1'],
        ['B2', 'B1'],
      ],
    })
    expect((await listed('split', 'all')).total).toBe(8)
  })
})

describe('repeat contact', () => {
  const says = (id: string, customer: string, at: string, closedAt = '') =>
    drawn({ id, customer, vendor: 'Owls', closedAt }, `${at} customer: Where is my parcel today?`)

  test('is another conversation within seven days of the end; those whose days have not passed are not counted', async () => {
    await world(
      says('A1', 'ann', '2026-03-02 09:00', '2026-03-03T09:00:00Z'),
      says('A2', 'ann', '2026-03-10 09:00'),
      says('B1', 'ben', '2026-03-02 09:00'),
      says('B2', 'ben', '2026-03-09 09:01'),
      says('C1', 'cem', '2026-03-24 09:01'),
      says('C2', 'cem', '2026-03-25 09:00'),
      says('D1', 'dan', '2026-03-24 09:00'),
      says('', '', '2026-03-02 09:00').replaceAll(/^,/gm, 'F1,'),
      lateWord,
    )
    expect(count((await watched()).repeat)).toEqual(['Owls 1 of 5'])
    expect(await listed('repeat')).toEqual({ total: 1, rows: [['A1', 'A2']] })
    expect((await listed('repeat', 'all')).total).toBe(5)
    const early = { ...whole, from: '2026-03-03' }
    expect(count((await watched(early)).repeat)).toEqual(['Owls 0 of 3'])
  })
})

describe('a place left behind', () => {
  const mails = (queue: string, n: number, drawing: (day: string) => string) =>
    Array.from({ length: n }, (_, index) => {
      const day = `2026-03-${String(index + 1).padStart(2, '0')}`
      return drawn({ id: `${queue}-${index}`, queue, vendor: 'Owls' }, drawing(day))
    })

  test('is one where customers write and nobody ever replied, or nobody for a week', async () => {
    await world(
      ...mails('never@shop', 5, (day) => `${day} 09:00 customer: Is anybody there?`),
      ...mails('few@shop', 4, (day) => `${day} 09:00 customer: Is anybody there?`),
      ...mails(
        'alive@shop',
        6,
        (day) => `${day} 09:00 customer: Is it there?\n2026-03-30 10:00 agent Mo: Yes, it is there.`,
      ),
      ...mails('stopped@shop', 6, (day) =>
        day > '2026-03-03'
          ? `${day} 09:00 customer: Is it there?`
          : `${day} 09:00 customer: Is it there?\n${day} 10:00 agent Mo: Yes, it is there.`,
      ),
      ...mails(
        'done@shop',
        6,
        (day) => `${day} 09:00 customer: Is it there?\n${day} 10:00 agent Mo: Yes, it is there.`,
      ),
      lateWord,
    )
    const { leftBehind } = await watched()
    expect(
      leftBehind.map(({ name, conversations, waiting, lastReplyAt }) => [name, conversations, waiting, lastReplyAt]),
    ).toEqual([
      ['never@shop', 5, 5, null],
      ['stopped@shop', 6, 3, Date.UTC(2026, 2, 3, 10)],
    ])
    expect((await listed('left_behind', 'all', { kind: 'queue', name: 'stopped@shop' })).total).toBe(6)
    expect((await listed('left_behind', 'waiting', { kind: 'queue', name: 'stopped@shop' })).total).toBe(3)
    await expect(listed('left_behind')).rejects.toThrow('Name the queue')
  })

  test('may be a channel, and a period that ended long ago does not make one of a place that is alive', async () => {
    await world(
      ...Array.from({ length: 5 }, (_, index) =>
        drawn(
          { id: `S${index}`, channel: 'social', vendor: 'Owls' },
          `2026-03-0${index + 1} 09:00 customer: Is anybody there?`,
        ),
      ),
      ...mails(
        'alive@shop',
        6,
        (day) => `${day} 09:00 customer: Is it there?\n2026-03-30 10:00 agent Mo: Yes, it is there.`,
      ),
      lateWord,
    )
    const names = async (filter: WatchFilter) =>
      (await watched(filter)).leftBehind.map(({ kind, name }) => `${kind} ${name}`)
    expect(await names(whole)).toEqual(['channel social'])
    expect(await names({ ...whole, to: '2026-03-10' })).toEqual(['channel social'])
    expect(await names({ ...whole, to: '2026-03-04' })).toEqual([])
  })
})

describe('overturned', () => {
  const declined = '2026-03-02 09:10 agent Mo: Unfortunately we cannot take the lamp back.'
  const solved = (day: string, by = '') =>
    `2026-03-${day} 11:00 agent Ina${by}: I have made you a return label and refunded it.`
  const asks = (day: string) => `2026-03-${day} 09:00 customer: May I return the lamp?`

  test('is what one vendor declined and another solved for the same customer within seven days', async () => {
    await world(
      drawn({ id: 'A1', customer: 'ann', vendor: 'Owls' }, `${asks('02')}\n${declined}`),
      drawn(
        { id: 'A2', customer: 'ann', vendor: 'In-house', closedAt: '2026-03-04T12:00:00Z' },
        `${asks('04')}\n${solved('04')}`,
      ),
      drawn({ id: 'B1', customer: 'ben', vendor: 'Owls' }, `${asks('02')}\n${declined}`),
      drawn(
        { id: 'B2', customer: 'ben', vendor: 'In-house', closedAt: '2026-03-12T12:00:00Z' },
        `${asks('10')}\n${solved('10')}`,
      ),
      drawn({ id: 'C1', customer: 'cem', vendor: 'Owls' }, `${asks('02')}\n${declined}`),
      drawn(
        { id: 'C2', customer: 'cem', vendor: 'Owls', closedAt: '2026-03-04T12:00:00Z' },
        `${asks('04')}\n${solved('04')}`,
      ),
      drawn(
        { id: 'D1', customer: '', vendor: 'Owls', closedAt: '2026-03-03T12:00:00Z' },
        `${asks('02')}\n${declined}\n2026-03-02 09:20 customer: That cannot be right.\n${solved('02', '@Larks')}`,
      ),
      drawn({ id: 'E1', customer: 'eve', vendor: 'Owls', closedAt: '2026-03-02T10:00:00Z' }, asks('02')),
      drawn(
        { id: 'E2', customer: 'eve', vendor: 'Larks', closedAt: '2026-03-04T12:00:00Z' },
        `${asks('04')}\n${solved('04')}`,
      ),
      lateWord,
    )
    const { overturned, overturnedPairs } = await watched()
    expect(count(overturned)).toEqual(['Owls 3 of 5'])
    expect(
      overturnedPairs.map(({ kind, turnedDown, solved }) => [
        kind,
        turnedDown.externalId,
        solved.externalId,
        solved.vendorName,
      ]),
    ).toEqual([
      ['declined', 'A1', 'A2', 'In-house'],
      ['unanswered', 'E1', 'E2', 'Larks'],
      ['declined', 'D1', 'D1', 'Larks'],
    ])
    expect(overturnedPairs[0]?.turnedDown).toMatchObject({
      vendorName: 'Owls',
      agentName: 'Mo',
      at: Date.UTC(2026, 2, 2, 9, 10),
      quote: 'Unfortunately we cannot take the lamp back.',
    })
    expect((await listed('overturned')).total).toBe(3)
    expect((await listed('overturned', 'all')).total).toBe(5)
    expect(JSON.stringify(overturnedPairs)).not.toContain('customerKey')
  })

  test('is also a request for a supervisor that was refused', async () => {
    await world(
      drawn(
        { id: 'A1', customer: 'ann', vendor: 'Owls', channel: 'chat' },
        `2026-03-02 09:00 customer: I want to speak to a manager.\n2026-03-02 09:01 agent Mo: Our managers do not take chats.`,
      ),
      drawn(
        { id: 'A2', customer: 'ann', vendor: 'In-house', closedAt: '2026-03-04T12:00:00Z' },
        `${asks('04')}\n${solved('04')}`,
      ),
      lateWord,
    )
    expect((await watched()).overturnedPairs.map(({ kind }) => kind)).toEqual(['supervisor_refused'])
  })
})

describe('bunching', () => {
  const replies = (n: number, minutes: number) =>
    Array.from({ length: n }, (_, index) =>
      drawn(
        { id: `W${minutes}-${index}`, vendor: 'Owls' },
        `2026-03-02 09:00 customer: Where is my parcel?\n2026-03-02 ${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')} agent Mo: It is at the depot in Unterwald.`,
      ),
    )

  test('is seen where replies heap up in the last tenth of the target', async () => {
    await world(...replies(21, 170), ...replies(21, 200), ...replies(45, 230), ...replies(3, 240), ...replies(4, 10))
    const { bunching } = await watched()
    expect(bunching).toMatchObject([
      { vendorName: 'Owls', channel: 'email', n: 94, justBelow: 45, before: 21, longBefore: 21 },
    ])
    expect(bunching[0]?.bunching?.isFlagged).toBe(true)
    for (const [part, n] of [
      ['counted', 45],
      ['before', 21],
      ['long_before', 21],
      ['all', 94],
    ] as const)
      expect((await listed('bunching', part)).total).toBe(n)
  })

  test('says nothing of few', async () => {
    await world(...replies(5, 230))
    expect((await watched()).bunching[0]?.bunching).toBeNull()
  })
})

test('holding replies, parked waits, returns and touches are the figures of their measures; gaps are medians', async () => {
  await world(
    drawn(
      { id: 'H1', vendor: 'Owls' },
      `2026-03-02 09:00 customer: Where is my parcel?
      2026-03-02 12:50 agent Mo: We have received your message and are looking into it.
      2026-03-03 09:00 agent Mo: Your parcel is at the depot in Unterwald.`,
    ),
    drawn({ id: 'P1', vendor: 'Owls', status: 'pending' }, '2026-03-02 09:00 customer: Where is my parcel?'),
    drawn(
      { id: 'R1', vendor: 'Larks', closedAt: '2026-03-02T10:00:00Z' },
      `2026-03-02 09:00 customer: Where is my parcel?
      2026-03-02 09:30 agent Lu: Your parcel is at the depot in Unterwald.
      2026-03-03 09:00 customer: It is not there, where is it now?`,
    ),
  )
  const watch = await watched()
  expect(watch.holding).toMatchObject([
    { vendorName: 'Larks', n: 1, counted: 0, justBefore: 0 },
    {
      ...{ vendorName: 'Owls', n: 1, counted: 1, justBefore: 1 },
      gap: { n: 1, firstReplyMs: 230 * 60_000, fullAnswerMs: 24 * 3_600_000 },
    },
  ])
  expect(count(watch.parked)).toEqual(['Larks 0 of 1', 'Owls 1 of 1'])
  expect(count(watch.returned)).toEqual(['Larks 1 of 1'])
  expect(count(watch.touched)).toEqual(['Larks 0 of 1', 'Owls 0 of 1'])
  expect(await listed('full_answer')).toMatchObject({ total: 2 })
})

test('a scope hides what other vendors carry', async () => {
  await world(
    drawn({ id: 'A1', customer: 'ann', vendor: 'Owls' }, '2026-03-02 09:00 customer: Where is my parcel?'),
    drawn({ id: 'A2', customer: 'ann', vendor: 'Larks' }, '2026-03-03 09:00 customer: Where is my parcel?'),
    lateWord,
  )
  const owls = database.sqlite.prepare<[], number>("SELECT id FROM vendors WHERE name = 'Owls'").pluck().get() ?? 0
  const watch = await getWatch(database, { vendorIds: [owls] }, whole)
  expect(count(watch?.repeat ?? [])).toEqual(['Owls 0 of 1'])
})
