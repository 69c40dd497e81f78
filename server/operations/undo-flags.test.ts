import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { changeFlag, saveFlag } from '#db/queries/flags'
import { getImport } from '#db/queries/imports'
import { dumpState, openTestDatabase } from '#db/testing'
import { csvOf, drawRows, importedId, undo } from './testing'

const a = drawRows(
  `10:00 customer: Hello, is my order late?
   10:09 agent Tom: It is on its way and should be with you tomorrow.`,
  { id: 'A', vendor: 'In-house' },
)
const b = drawRows(
  `11:00 customer: Still nothing here.
   11:30 agent Nia: Let me ask the courier where it is and come back to you.`,
  { id: 'B', vendor: 'Night Owls' },
)
const c = drawRows('12:00 customer: Anybody there?', { id: 'C', vendor: 'Third Party' })

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const idOf = (externalId: string) =>
  database.sqlite
    .prepare<[string], number>('SELECT id FROM conversations WHERE external_id = ?')
    .pluck()
    .get(externalId) ?? 0

function flag(externalId: string): Promise<number> {
  return saveFlag(database, {
    conversationId: idOf(externalId),
    messageId: null,
    reason: 'tone',
    note: '',
    actor: 'a test',
    now: 1,
  })
}

async function stateOf(...files: string[][]): Promise<Record<string, unknown[]>> {
  const fresh = openTestDatabase()
  for (const file of files) await importedId(fresh, csvOf(file))
  const state = dumpState(fresh)
  fresh.close()
  return state
}

describe('undoing an import', () => {
  test('keeps exactly the conversations with a flag, and says which', async () => {
    await importedId(database, csvOf(a))
    const undone = await importedId(database, csvOf([...a, ...b, ...c]))
    await flag('B')
    const { note } = await undo(database, undone)
    expect(note).toBe('Kept for their flags: B.')
    expect(dumpState(database)).toEqual(await stateOf(a, b))
    expect(await getImport(database, undone)).toMatchObject({ state: 'undone', note })
    const kept = database.sqlite
      .prepare('SELECT id, state, file_name AS name, kept_from AS keptFrom FROM imports WHERE kept_from IS NOT NULL')
      .get()
    expect(kept).toMatchObject({ state: 'committed', name: 'kept from part-0.csv', keptFrom: undone })
  })

  test('lets what a flag kept be undone once the flag is taken back', async () => {
    const undone = await importedId(database, csvOf([...a, ...b]))
    const flagId = await flag('B')
    await undo(database, undone)
    await changeFlag(database, flagId, { removedAt: 2 }, 2)
    const kept = database.sqlite.prepare<[], number>('SELECT id FROM imports WHERE kept_from IS NOT NULL').pluck().get()
    await undo(database, kept ?? 0)
    expect(dumpState(database)).toEqual(await stateOf())
  })

  test('does not mind flags on conversations that lose nothing', async () => {
    await importedId(database, csvOf(a))
    const undone = await importedId(database, csvOf([...a, ...b]))
    await flag('A')
    expect(await undo(database, undone)).toEqual({ note: null })
    expect(dumpState(database)).toEqual(await stateOf(a))
  })

  test('keeps what a later import said in place of what this one had said, and says so', async () => {
    await importedId(database, csvOf(a))
    const said = (text: string) => csvOf(a.map((row) => row.replace('Hello', text)))
    const undone = await importedId(database, said('Good morning'))
    await importedId(database, said('Good evening'))
    const { note } = await undo(database, undone)
    expect(note).toBe('1 message that a later import changed again keeps what that import says.')
    expect(database.sqlite.prepare("SELECT text FROM messages WHERE text LIKE '%order%'").pluck().all()).toEqual([
      'Good evening, is my order late?',
    ])
    expect(database.sqlite.prepare('SELECT text FROM message_versions').pluck().all()).toEqual([
      'Hello, is my order late?',
    ])
  })
})
