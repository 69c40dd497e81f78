import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { listMessages } from '#db/queries/conversation'
import { listRows } from '#db/queries/conversations'
import { changeFlag, listFlags, saveFlag } from '#db/queries/flags'
import { openTestDatabase } from '#db/testing'
import { WHOLE_LIST } from '#server/domain/filter'
import type { FlagState } from '#server/domain/flag'
import { EVERYTHING } from '#server/domain/scope'
import { exportFlags } from './export-flags'
import { csvOf, drawRows, importCsv } from './testing'

let database: Database

async function exported(state: FlagState | null): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportFlags(database, EVERYTHING, state)) lines.push(line)
  return lines
}

beforeAll(async () => {
  database = openTestDatabase()
  const drawing = '09:00 customer Ann: hello there\n09:01 agent Maya: @all, "good" morning'
  await importCsv(database, csvOf(drawRows(drawing, { id: 'c-1', vendor: 'Northwind' })))
  const page = { sort: 'recent', cursor: null, limit: 1 } as const
  const [row] = await listRows(database, EVERYTHING, WHOLE_LIST, page)
  if (!row) throw new Error('The conversation was not taken in.')
  const { conversationId } = row
  const reply = (await listMessages(database, conversationId)).find(({ role }) => role === 'agent')
  const flag = {
    conversationId,
    messageId: null,
    reason: 'other',
    note: '',
    actor: 'a test',
    now: 1_800_000_000_000,
  } as const
  await saveFlag(database, { ...flag, messageId: reply?.id ?? null, reason: 'tone', note: '=1+1' })
  const planned = await saveFlag(database, flag)
  await changeFlag(database, planned, { state: 'planned' }, flag.now)
  const takenBack = await saveFlag(database, flag)
  await changeFlag(database, takenBack, { removedAt: flag.now }, flag.now)
})

describe('the flags as a CSV', () => {
  test('are the ones that coaching lists, under a header', async () => {
    for (const state of ['open', 'planned', 'done', null] as const) {
      const listed = await listFlags(database, EVERYTHING, { state, conversationId: null })
      expect(await exported(state)).toHaveLength(1 + listed.length)
    }
    expect(await exported(null)).toHaveLength(3)
    expect(await exported('done')).toHaveLength(1)
  })

  test('tell of what was flagged, by whom and when, with nothing that a spreadsheet would run', async () => {
    const [, line] = await exported('open')
    expect(line).toBe(
      `1,open,tone,'=1+1,c-1,"'@all, ""good"" morning",Northwind,Maya,a test,2027-01-15T08:00:00.000Z,2027-01-15T08:00:00.000Z\r\n`,
    )
  })

  test('of a conversation as a whole quote no message', async () => {
    expect((await exported('planned'))[1]).toContain(',planned,other,,c-1,,Northwind,Maya,')
  })
})
