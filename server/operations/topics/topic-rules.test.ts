import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { createCaller } from '#server/api/root'
import { EVERYTHING } from '#server/domain/scope'
import type { TopicRule } from '#server/domain/standard'
import { aStandard, publishFirst, rescoreAll } from '../standards/testing'
import { csvOf, drawRows, importedId } from '../testing'
import { cannedCsv, type DrawnReply, times } from '../testing-canned'
import { countTopicRules, type TopicRuleCounts } from './count-topic-rules'
import { tryTopics } from './try-topics'

const rule = (topic: string, words: string, syntax: TopicRule['syntax'] = 'literal'): TopicRule => ({
  ...{ topic, words, syntax },
})

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

describe('rules tried on a text', () => {
  test('say which decided and by which words', () => {
    expect(tryTopics([rule('Parcel', 'courier'), rule('Refund', 'money back')], 'Give me my Money Back')).toEqual({
      troubles: [null, null],
      decided: { topic: 'Refund', rule: 1, start: 11, end: 21 },
    })
  })

  test('pass over those that are not whole yet, and say why', () => {
    const { troubles, decided } = tryTopics(
      [rule('', 'x'), rule('A', '('), rule('A', '(', 'pattern'), rule('B', 'x')],
      'x',
    )
    expect(troubles.map((trouble) => trouble?.slice(0, 26) ?? null)).toEqual([
      ...['Write which topic these wo', 'Write at least one letter ', 'This is no pattern in RE2 ', null],
    ])
    expect(decided).toMatchObject({ topic: 'B', rule: 3 })
  })
})

async function countAll(rules: readonly TopicRule[]): Promise<TopicRuleCounts[]> {
  const parts: TopicRuleCounts[] = []
  for (let from: number | null = null; ; ) {
    const part = await countTopicRules(database, EVERYTHING, { rules, from })
    if (!part) return parts
    parts.push(part)
    from = part.next
    if (from === null) return parts
  }
}

const byRule = (parts: readonly TopicRuleCounts[], rules: number) =>
  times(rules, (rule) =>
    parts.flatMap((part) => part.byRule).reduce((sum, own) => sum + (own.rule === rule ? own.conversations : 0), 0),
  )

describe('what rules would give', () => {
  test('is exactly what scoring under them gives', async () => {
    await publishFirst(database)
    await importedId(
      database,
      csvOf([
        ...drawRows('09:00 customer: My parcel and my money back?\n09:05 agent Mo: Yes.', { id: 'A', vendor: 'Owls' }),
        ...drawRows('09:00 customer: Hello.\n09:01 bot: Hi.\n09:02 customer: My money back!', {
          id: 'B',
          vendor: 'Owls',
        }),
        ...drawRows('09:00 customer: Hello.\n09:01 agent Mo: Hi.\n09:02 customer: A parcel.', {
          id: 'C',
          vendor: 'Owls',
        }),
        ...drawRows('09:00 customer: parcel\n09:01 customer: parcel', { id: 'D', vendor: 'Owls' }),
        // One more day, so that the day before is a whole one.
        ...drawRows('09:00 customer: Hello.', { id: 'E', vendor: 'Owls', day: '2026-03-03' }),
      ]),
    )
    const topics = [rule('Refund', 'money back'), rule('Parcel', 'parcel')]
    const parts = await countAll(topics)
    expect(byRule(parts, 2)).toEqual([2, 1])
    expect(parts).toMatchObject([{ untold: 4, lookedAt: 4, next: null }])
    expect(parts[0]?.byRule[1]?.examples).toMatchObject([{ externalId: 'D' }])
    await publishFirst(database, { ...aStandard, topics })
    await rescoreAll(database)
    const scored = database.sqlite
      .prepare(
        "SELECT topic, count(*) AS n FROM scores WHERE day = '2026-03-02' AND topic <> '' AND run_id IN (SELECT id FROM runs WHERE state = 'current') GROUP BY topic ORDER BY topic",
      )
      .all()
    expect(scored).toEqual([
      { topic: 'Parcel', n: 1 },
      { topic: 'Refund', n: 2 },
    ])
  })

  test('is counted in parts that look at every conversation once, and leaves out those with a topic', async () => {
    const replies: DrawnReply[] = [
      ...times(1203, (index) => ({ vendor: 'Owls', agent: 'Mo', text: `Answer ${index}` })),
      ...times(5, () => ({ vendor: 'Owls', agent: 'Mo', topic: 'Told', text: 'Answer' })),
    ]
    await importedId(database, cannedCsv(replies))
    const parts = await countAll([rule('Any', 'can you tell')])
    expect(parts.map(({ lookedAt }) => lookedAt)).toEqual([500, 500, 203])
    expect(parts.every(({ untold }) => untold === 1203)).toBe(true)
    expect(byRule(parts, 1)).toEqual([1203])
  })

  test('is nothing before anything is scored', async () => {
    expect(await countAll([rule('Any', 'x')])).toEqual([])
  })

  test('is answered over the wire as well', async () => {
    await importedId(database, cannedCsv([{ vendor: 'Owls', agent: 'Mo', text: 'Answer' }]))
    const caller = createCaller({ database, scope: EVERYTHING, actor: 'a test', now: () => 1_800_000_000_000 })
    const rules = [rule('Any', 'can you tell')]
    expect(await caller.standards.countTopicRules({ rules, from: null })).toMatchObject({ untold: 1, lookedAt: 1 })
    expect((await caller.standards.tryTopics({ rules, text: 'Can you tell?' })).decided?.topic).toBe('Any')
  })
})
