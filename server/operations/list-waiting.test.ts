import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { openTestDatabase } from '#db/testing'
import { WHOLE_LIST } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import { MEASURES_OF_WAITING, WAITING_PARTS, type WaitingPart } from '#server/domain/waiting'
import { listWaiting, type WaitingList } from './list-waiting'
import { AN_HOUR, csvOf, drawRows, importedId } from './testing'

const NOON = Date.UTC(2026, 2, 2, 12)
const ANYONE = { part: 'all', holder: null, cursor: null } as const
let database: Database

beforeAll(async () => {
  database = openTestDatabase()
  await importedId(database, csvOf(drawnConversations()))
  await importedId(database, HELPDESK_CSV)
})
afterAll(() => database.close())

function drawnConversations(): string[] {
  return [
    ...drawRows('09:00 customer: Where is my parcel?\n09:01 agent Maya: It left us.', {
      id: 'answered',
      vendor: 'Owls',
    }),
    ...drawRows('08:00 customer: Hello?\n08:30 customer: Is   anybody\tthere?', { id: 'nothing', vendor: 'Owls' }),
    ...drawRows(
      '07:00 customer: My order is wrong.\n07:01 bot: We have received your message and will get back to you.',
      { id: 'automatic', vendor: 'Larks' },
    ),
    ...drawRows('06:00 customer: One?\n06:01 agent Tom: Yes, that one.\n06:30 customer: And the other one?', {
      id: 'person',
      vendor: 'Larks',
    }),
    ...drawRows('11:59 customer: Just now', { id: 'fresh', vendor: 'Owls' }),
    ...drawRows('12:00 customer: So do I\n12:00 agent Tom: Good, that is all done then.', {
      id: 'end',
      vendor: 'Larks',
    }),
  ]
}

/** A closed conversation to which the customer came back, and one that the helpdesk holds for paused. */
const HELPDESK_CSV = `conversation_id,message_id,created_at,sender_type,sender_name,channel,vendor,message,status,closed_at
reopened,r-1,2026-03-02T02:00:00Z,customer,Ann,chat,Owls,Is it broken?,open,2026-03-02T03:00:00Z
reopened,r-2,2026-03-02T02:01:00Z,agent,Maya,chat,Owls,"No, it is switched off.",open,2026-03-02T03:00:00Z
reopened,r-3,2026-03-02T04:00:00Z,customer,Ann,chat,Owls,It still does not work.,open,2026-03-02T03:00:00Z
parked,p-1,2026-03-02T03:30:00Z,customer,Ben,chat,Owls,When will it come?,pending,
`

async function listed(filter: Partial<Parameters<typeof listWaiting>[2]> = {}, now = NOON): Promise<WaitingList> {
  const list = await listWaiting(database, EVERYTHING, { ...ANYONE, ...filter }, now)
  if (list === null) throw new Error('Nothing is scored.')
  return list
}

const idsOf = ({ rows }: WaitingList) => rows.map(({ externalId }) => externalId)

describe('customers who wait', () => {
  test('are listed longest first, whoever was answered is not', async () => {
    const list = await listed()
    expect(idsOf(list)).toEqual(['parked', 'reopened', 'person', 'automatic', 'nothing', 'fresh'])
    expect(list.asOf).toBe(NOON)
    expect(list.hasMore).toBe(false)
  })

  test('say how long at the end of the data and by now, whose turn it is and what they have had', async () => {
    const [parked, reopened, person, automatic, nothing, fresh] = (await listed({}, NOON + AN_HOUR)).rows
    expect(parked).toMatchObject({ parked: true, reopened: false, personBefore: false })
    expect(reopened).toMatchObject({ parked: false, reopened: true, personBefore: true })
    expect(person).toMatchObject({
      lastWords: 'And the other one?',
      waitMs: 5.5 * AN_HOUR,
      waitToNowMs: 6.5 * AN_HOUR,
      holderName: 'Larks',
      acknowledged: false,
      personBefore: true,
      isLate: true,
    })
    expect(automatic).toMatchObject({ acknowledged: true, personBefore: false })
    expect(nothing).toMatchObject({ lastWords: 'Is anybody there?', acknowledged: false, personBefore: false })
    expect(fresh).toMatchObject({ waitMs: AN_HOUR / 60, isLate: false, reopened: false, parked: false })
  })

  test('never wait less by now than at the end of the data', async () => {
    for (const { waitMs, waitToNowMs } of (await listed({}, 0)).rows) expect(waitToNowMs).toBe(waitMs)
  })

  test('are none before anything is scored', async () => {
    const empty = openTestDatabase()
    expect(await listWaiting(empty, EVERYTHING, ANYONE, NOON)).toBeNull()
    empty.close()
  })
})

describe('what the counts say', () => {
  const total = (list: WaitingList, part: WaitingPart) => list.groups.reduce((sum, { counts }) => sum + counts[part], 0)

  test.each(WAITING_PARTS)('is how many rows the list has: %s', async (part) => {
    const list = await listed({ part })
    expect(list.rows).toHaveLength(total(list, part))
    for (const { holderVendorId, counts } of list.groups)
      expect((await listed({ part, holder: holderVendorId ?? 'nobody' })).rows).toHaveLength(counts[part])
  })

  test.each(WAITING_PARTS.filter((part) => MEASURES_OF_WAITING[part] !== null))(
    'is what the measure counts: %s',
    async (part) => {
      const measure = MEASURES_OF_WAITING[part] ?? 'waiting'
      const filter = { ...WHOLE_LIST, measure }
      expect(total(await listed(), part)).toBe(await countRows(database, EVERYTHING, filter))
    },
  )

  test('stays within what the asking person may see', async () => {
    const owls = (await listed()).groups.find(({ holderName }) => holderName === 'Owls')
    const scope = { vendorIds: [owls?.holderVendorId ?? 0] }
    const list = await listWaiting(database, scope, ANYONE, NOON)
    expect(list?.groups).toEqual([owls])
    expect(list?.rows.map(({ externalId }) => externalId)).toEqual(['parked', 'reopened', 'nothing', 'fresh'])
    const none = await listWaiting(database, { vendorIds: [] }, ANYONE, NOON)
    expect(none).toMatchObject({ groups: [], rows: [] })
  })
})

test('thousands of rows come page by page, each once', async () => {
  const many = openTestDatabase()
  const rows = Array.from({ length: 2350 }, (_, index) =>
    drawRows('09:00 customer: Where is it?', { id: `C${index}`, vendor: index % 3 === 0 ? 'Owls' : 'Larks' }),
  )
  await importedId(many, csvOf(rows.flat()))
  const seen: number[] = []
  let cursor: Parameters<typeof listWaiting>[2]['cursor'] = null
  do {
    const list = await listWaiting(many, EVERYTHING, { ...ANYONE, cursor }, NOON)
    seen.push(...(list?.rows ?? []).map(({ conversationId }) => conversationId))
    const last = list?.hasMore ? list.rows.at(-1) : undefined
    cursor = last ? { sortValue: last.waitingSince, conversationId: last.conversationId, ordinal: last.ordinal } : null
  } while (cursor !== null)
  expect(seen).toHaveLength(2350)
  expect(new Set(seen).size).toBe(2350)
  many.close()
})
