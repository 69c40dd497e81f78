import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows } from '#db/queries/conversations'
import { openTestDatabase } from '#db/testing'
import { WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import type { WatchFilter } from '#server/domain/watch'
import { importedId } from '../testing'
import { cannedCsv, type DrawnReply, SAVED, times } from '../testing-canned'
import { getWatch } from './get-watch'
import { listWatchRows } from './list-watch-rows'

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const whole: WatchFilter = { ...WHOLE_PERIOD, vendor: null }
const watched = async (filter = whole) => {
  const watch = await getWatch(database, EVERYTHING, filter)
  if (!watch) throw new Error('Nothing is scored.')
  return watch
}

const sent = (n: number, agent: string, text: keyof typeof SAVED, topic: string): DrawnReply[] =>
  times(n, () => ({ vendor: 'Owls', agent, topic, text: SAVED[text] }))

describe('a template out of place', () => {
  const replies = [
    ...sent(60, 'Mo', 'parcel', 'parcels'),
    ...sent(2, 'Lu', 'parcel', 'refunds'),
    ...sent(60, 'Lu', 'refund', 'refunds'),
  ]

  test('is told with its uses, each as many as its list has rows', async () => {
    await importedId(database, cannedCsv(replies))
    const { misplaced } = await watched()
    expect(misplaced).toMatchObject([{ vendorName: 'Owls', topic: 'refunds', usesHere: 2, uses: 62 }])
    const [found] = misplaced
    if (!found) throw new Error('Nothing is out of place.')
    const list = {
      ...{ ...WHOLE_LIST, measure: 'template_use' as const, result: 'counted' as const, slot: found.templateId },
      ...{ vendor: found.vendorId ?? ('nobody' as const) },
    }
    expect(await countRows(database, EVERYTHING, { ...list, topic: 'refunds' })).toBe(found.usesHere)
    expect(await countRows(database, EVERYTHING, { ...list, topic: null })).toBe(found.uses)
  })

  test('is not one that was approved', async () => {
    await importedId(database, cannedCsv(replies))
    const id = (await watched()).misplaced[0]?.templateId
    const state = [{ id, name: null, approvedAs: 'steps', markedAs: null, mergedInto: null, apart: [] }]
    database.sqlite.prepare('UPDATE runs SET template_states = ?').run(JSON.stringify(state))
    expect((await watched()).misplaced).toEqual([])
  })
})

describe('an agent with the same few texts for everything', () => {
  const everyText = Object.keys(SAVED) as (keyof typeof SAVED)[]
  const replies = [
    ...sent(30, 'Mo', 'parcel', 'mixed'),
    ...sent(25, 'Mo', 'refund', 'mixed'),
    ...everyText.flatMap((text) => sent(20, 'Lu', text, 'mixed')),
  ]

  test('is told with the replies, each count as many as its list has rows', async () => {
    await importedId(database, cannedCsv(replies))
    const { fewTemplates } = await watched()
    expect(fewTemplates).toMatchObject([{ agentName: 'Mo', vendorName: 'Owls', n: 55, most: 55, templates: 2 }])
    const [found] = fewTemplates
    const filter = { ...whole, vendor: found?.vendorId ?? null }
    const rows = async (part: 'all' | 'counted') =>
      (
        await listWatchRows(database, EVERYTHING, filter, {
          ...{ list: 'few_templates', part, place: null, agentId: found?.agentId ?? null, page: 1 },
        })
      )?.total
    expect([await rows('all'), await rows('counted')]).toEqual([found?.n, found?.most])
    expect((await watched(filter)).fewTemplates).toEqual(fewTemplates)
  })

  test('needs the agent to be named', async () => {
    await importedId(database, cannedCsv(replies))
    const asked = { list: 'few_templates' as const, part: 'all' as const, place: null, agentId: null, page: 1 }
    await expect(listWatchRows(database, EVERYTHING, whole, asked)).rejects.toThrow('Name the agent')
  })

  test('is not counted by what is marked as an acknowledgement or as sent by software', async () => {
    await importedId(database, cannedCsv(replies))
    const ids = database.sqlite.prepare<[], string>('SELECT id FROM templates').pluck().all()
    for (const markedAs of ['acknowledgement', 'autoresponder']) {
      const states = ids.map((id) => ({ id, name: null, approvedAs: null, markedAs, mergedInto: null, apart: [] }))
      database.sqlite.prepare('UPDATE runs SET template_states = ?').run(JSON.stringify(states))
      expect((await watched()).fewTemplates).toEqual([])
    }
  })
})
