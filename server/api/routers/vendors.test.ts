import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { EVERYTHING } from '#server/domain/scope'
import { unevenQueues } from '#server/operations/comparison/testing'
import { importedId } from '#server/operations/testing'
import { createCaller } from '../root'

let database: Database
const api = () => createCaller({ database, scope: EVERYTHING, actor: 'a test', now: Date.now })

describe('vendors side by side', () => {
  beforeAll(() => {
    database = openTestDatabase()
  })
  afterAll(() => database.close())

  it('are none before anything is imported', async () => expect(await api().vendors.sideBySide({})).toBeNull())

  it('tell one who got the harder questions from one who answers worse', async () => {
    await importedId(database, unevenQueues())
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
