import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { countRows, listRows } from '#db/queries/conversations'
import { findScoresState } from '#db/queries/rollups'
import { countPairs } from '#db/queries/watch-pairs'
import { openTestDatabase } from '#db/testing'
import { createCaller } from '#server/api/root'
import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import { type ListFilter, WHOLE_LIST, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING, type Scope } from '#server/domain/scope'
import { openDemoWorld } from '../testing-demo-world'
import { getTopics, type Topics, type TopicsFilter } from './get-topics'

let database: Database

beforeAll(async () => {
  database = await openDemoWorld()
})
afterAll(() => database.close())

const whole: TopicsFilter = { ...WHOLE_PERIOD, vendor: null }

async function topicsOf(filter: TopicsFilter = whole, scope: Scope = EVERYTHING): Promise<Topics> {
  const topics = await getTopics(database, scope, filter)
  if (!topics) throw new Error('Nothing is scored.')
  return topics
}

const listed = (filter: Partial<ListFilter>, scope: Scope = EVERYTHING) =>
  countRows(database, scope, {
    ...WHOLE_LIST,
    ...filter,
  })

const vendorIds = () => database.sqlite.prepare<[], number>('SELECT id FROM vendors ORDER BY id').pluck().all()

const filters = (): TopicsFilter[] => [
  whole,
  { ...whole, channel: CHANNELS[0] },
  { ...whole, shift: SHIFTS[1] },
  { ...whole, from: '2026-09-01', to: '2026-09-30' },
  { ...whole, vendor: vendorIds()[1] ?? null },
  { ...whole, vendor: 'nobody' },
]

describe('every count of a topic', () => {
  test('opens a list of exactly that many rows', async () => {
    for (const filter of filters()) {
      const { topics, conversations } = await topicsOf(filter)
      expect(await listed(filter)).toBe(conversations)
      for (const { topic, conversations, firstReply, repeat, vendors } of topics) {
        const rows = (narrowed: Partial<ListFilter>) => listed({ ...filter, topic, ...narrowed })
        expect(await rows({})).toBe(conversations)
        expect(await rows({ measure: 'first_reply' })).toBe(firstReply.n)
        expect(await rows({ measure: 'first_reply', result: 'counted' })).toBe(firstReply.met)
        expect(await rows({ measure: 'repeat_contact' })).toBe(repeat.n)
        expect(await rows({ measure: 'repeat_contact', result: 'counted' })).toBe(repeat.again)
        expect(await rows({ measure: 'repeat_contact', result: 'rest' })).toBe(repeat.n - repeat.again)
        for (const of of vendors.slice(0, 2))
          expect(await listed({ ...filter, topic, vendor: of.id ?? 'nobody' })).toBe(of.conversations)
      }
    }
  })

  test('adds up to all, over topics and over vendors', async () => {
    const { topics, conversations, rest } = await topicsOf()
    expect(rest).toEqual({ topics: 0, conversations: 0 })
    expect(topics.reduce((sum, topic) => sum + topic.conversations, 0)).toBe(conversations)
    expect(topics.length).toBe(12)
    for (const topic of topics)
      expect(topic.vendors.reduce((sum, vendor) => sum + vendor.conversations, 0)).toBe(topic.conversations)
  })

  test('is of one vendor where one is asked for, which in-house stands beside', async () => {
    const [, second] = vendorIds()
    const { topics } = await topicsOf({ ...whole, vendor: second ?? null })
    const everything = await topicsOf()
    for (const { topic, conversations, vendors } of topics) {
      const own = everything.topics.find((other) => other.topic === topic)?.vendors.find(({ id }) => id === second)
      expect(own?.conversations).toBe(conversations)
      // A verdict does not change with what is asked for.
      expect(vendors.find(({ id }) => id === second)).toEqual(own)
      expect(vendors.every(({ id, kind }) => id === second || kind === 'in_house')).toBe(true)
    }
  })
})

test('who writes again is the same here as among what is worth a look', async () => {
  const asOf = (await findScoresState(database))?.asOf ?? 0
  for (const scope of [EVERYTHING, { vendorIds: vendorIds().slice(0, 2) }])
    for (const { vendorId, n, counted } of await countPairs(database, scope, whole, 'repeat', asOf)) {
      const vendor = vendorId ?? 'nobody'
      expect(await listed({ measure: 'repeat_contact', vendor }, scope)).toBe(n)
      expect(await listed({ measure: 'repeat_contact', vendor, result: 'counted' }, scope)).toBe(counted)
    }
})

describe('what a help page could have answered', () => {
  test('is counted as its list has rows, one conversation once', async () => {
    for (const filter of filters()) {
      const { helpPages } = await topicsOf(filter)
      for (const { topic, templateId, solved } of helpPages.slice(0, 8)) {
        const list = { ...filter, measure: 'solved_by_template' as const, slot: templateId, topic }
        expect(await listed(list)).toBe(solved)
        const rows = await listRows(
          database,
          EVERYTHING,
          { ...WHOLE_LIST, ...list },
          { sort: 'recent', cursor: null, limit: solved + 1 },
        )
        expect(new Set(rows.map(({ conversationId }) => conversationId)).size).toBe(solved)
      }
    }
    expect((await topicsOf()).helpPages.length).toBeGreaterThan(5)
  })

  test('was solved by one reply of a person, after which the customer wrote nothing and nothing new for a week', async () => {
    const ids = (
      await listRows(
        database,
        EVERYTHING,
        { ...WHOLE_LIST, measure: 'solved_by_template' },
        { sort: 'recent', cursor: null, limit: 10_000 },
      )
    ).map(({ conversationId }) => conversationId)
    const broken = database.sqlite
      .prepare<[string], number>(
        `SELECT s.conversation_id FROM scores s JOIN conversations c ON c.id = s.conversation_id
        WHERE s.run_id IN (SELECT id FROM runs WHERE state = 'current')
          AND s.conversation_id IN (SELECT value FROM json_each(?))
          AND (s.agent_messages <> 1 OR c.closed_at IS NULL OR s.returned_after_ms IS NOT NULL
            OR EXISTS (SELECT 1 FROM conversations o JOIN scores t ON t.conversation_id = o.id
              WHERE o.customer = c.customer AND o.id <> c.id AND t.started_at > s.started_at AND t.customer_messages > 0
                AND t.started_at < c.closed_at + 7 * 86400000)
            OR (SELECT count(*) FROM replies r WHERE r.conversation_id = s.conversation_id AND r.run_id = s.run_id
              AND r.band IN ('verbatim', 'filled')) <> 1)`,
      )
      .pluck()
    expect(ids.length).toBeGreaterThan(20)
    expect(broken.all(JSON.stringify(ids))).toEqual([])
  })

  test('counts once its template is approved, and not where it is an acknowledgement', async () => {
    const api = createCaller({ database, scope: EVERYTHING, actor: 'a test', now: () => 1_800_000_000_000 })
    const [first] = (await topicsOf()).helpPages
    if (!first) throw new Error('No template solved anything.')
    expect(first.isApproved).toBe(false)
    const state = () => api.topics.list(whole).then((topics) => topics?.helpPages.filter(isFirst) ?? [])
    const isFirst = ({ topic, templateId }: { topic: string; templateId: string }) =>
      topic === first.topic && templateId === first.templateId
    const { changeId } = await api.templates.change({ id: first.templateId, approvedAs: 'steps' })
    expect(await state()).toEqual([{ ...first, isApproved: true }])
    await api.templates.change({ id: first.templateId, markedAs: 'acknowledgement' })
    expect(await state()).toEqual([])
    expect(changeId).toBeGreaterThan(0)
  })
})

describe('one topic through the api', () => {
  const api = () => createCaller({ database, scope: EVERYTHING, actor: 'a test', now: () => 1_800_000_000_000 })

  test('has the templates used most on it, each as often as its list has rows', async () => {
    const [topic] = (await api().topics.list(whole))?.topics ?? []
    const detail = await api().topics.get({ ...whole, topic: topic?.topic ?? '' })
    expect(detail?.rules).toEqual([])
    expect(detail?.templates.length).toBeGreaterThan(3)
    for (const { templateId, uses, canned } of detail?.templates ?? []) {
      const list = { measure: 'template_use' as const, slot: templateId, topic: topic?.topic ?? '' }
      expect(await listed(list)).toBe(uses)
      expect(await listed({ ...list, result: 'counted' })).toBe(canned)
    }
  })

  test('that is not there has nothing', async () => {
    expect(await api().topics.get({ ...whole, topic: 'no such topic' })).toEqual({ templates: [], rules: [] })
  })
})

test('there is nothing to tell before anything is scored', async () => {
  const empty = openTestDatabase()
  expect(await getTopics(empty, EVERYTHING, whole)).toBeNull()
  empty.close()
})

test('a scope hides what other vendors carry', async () => {
  const [first = 0] = vendorIds()
  const { topics, conversations } = await topicsOf(whole, { vendorIds: [first] })
  expect(conversations).toBe(await listed({ vendor: first }))
  expect(topics.every(({ vendors }) => vendors.every(({ id }) => id === first))).toBe(true)
})
