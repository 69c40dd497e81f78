import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { EVERYTHING } from '#server/domain/scope'
import { formatCsvRow } from '#server/ingest/write-csv'
import { AN_HOUR, importedId } from '#server/operations/testing'
import { createCaller } from '../root'

/** Better in-time shares on both topics than in-house, and most of the hard one. */
const QUEUES = [
  { vendor: 'Owls', topic: 'easy', n: 20, inTime: 18 },
  { vendor: 'Owls', topic: 'hard', n: 100, inTime: 60 },
  { vendor: 'In-house', topic: 'easy', n: 100, inTime: 85 },
  { vendor: 'In-house', topic: 'hard', n: 20, inTime: 11 },
]
const HEADER = ['conversation_id', 'created_at', 'sender_type', 'sender_name', 'vendor', 'channel', 'topic', 'message']
const START = Date.UTC(2026, 2, 2, 6)

function worldOf(queues: typeof QUEUES): string {
  const rows = queues.flatMap(({ vendor, topic, n, inTime }) =>
    Array.from({ length: n }, (_, index) => {
      const id = `${vendor}-${topic}-${index}`
      const asked = START + index * AN_HOUR
      const replied = asked + (index < inTime ? 1 : 9) * AN_HOUR
      const row = (at: number, author: string, name: string, words: string) =>
        formatCsvRow([id, new Date(at).toISOString(), author, name, vendor, 'email', topic, words])
      return [
        row(asked, 'customer', 'Nia', `Where is parcel ${index}?`),
        row(
          replied,
          'agent',
          `${vendor} ${index % 4}`,
          `Parcel ${index} stands in hall ${index * 7} and leaves today.`,
        ),
      ].join('')
    }),
  )
  return formatCsvRow(HEADER) + rows.join('')
}

let database: Database
const api = () => createCaller({ database, scope: EVERYTHING, actor: 'a test', now: Date.now })

describe('vendors side by side', () => {
  beforeAll(async () => {
    database = openTestDatabase()
  })
  afterAll(() => database.close())

  it('are none before anything is imported', async () => expect(await api().vendors.sideBySide({})).toBeNull())

  it('tell one who got the harder questions from one who answers worse', async () => {
    await importedId(database, worldOf(QUEUES))
    const found = await api().vendors.sideBySide({})
    expect(found).toMatchObject({ conversations: 240, inHouse: { name: 'In-house' } })
    const [owls] = found?.vendors ?? []
    const figure = owls?.vendor.againstInHouse?.figures.first_reply
    expect(figure?.raw.difference).toBeCloseTo(-0.15, 12)
    expect(figure?.adjusted?.own.value).toBeCloseTo(0.75, 12)
    expect(figure?.adjusted?.inHouse.value).toBeCloseTo(0.7, 12)
    expect(figure).toMatchObject({ isTurned: true, covered: 1, coveredN: 120, cells: 2 })
    expect(owls?.mantelHaenszel?.difference).toBeCloseTo(0.05, 12)
  })

  it('stand in a funnel of vendors around in-house, or as asked', async () => {
    const funnelOf = async (asked: Parameters<ReturnType<typeof api>['vendors']['sideBySide']>[0]) =>
      (await api().vendors.sideBySide(asked))?.funnel
    expect(await funnelOf({})).toMatchObject({ target: 0.8, points: [{ name: 'Owls', n: 120, inTime: 78 }] })
    expect((await funnelOf({ target: 'standard' }))?.points).toHaveLength(2)
    expect((await funnelOf({ units: 'agents' }))?.points).toHaveLength(8)
  })

  it('are not to be had by anything else', async () => {
    const units: string = 'teams'
    // @ts-expect-error Whatever a caller sends is judged.
    await expect(api().vendors.sideBySide({ units })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
