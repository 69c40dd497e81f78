import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import { importedId } from '../testing'
import { getWatch } from './get-watch'

const CONVERSATIONS = 100_000

test('a hundred thousand conversations, a tenth of them one customer’s, are looked through in seconds', async () => {
  const database = openTestDatabase()
  await importedId(
    database,
    `conversation_id,created_at,sender_type,sender_name,vendor,message
C,2026-03-02T09:00:00Z,customer,Ann,Owls,Where is it?`,
  )
  const { sqlite } = database
  const columnsOf = sqlite.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck()
  const copyRows = (table: string, id: string, changed: Record<string, string>) => {
    const columns = columnsOf.all(table)
    const values = columns.map((name) => (name === id ? 'n.value + 1' : (changed[name] ?? `t.${name}`)))
    sqlite.exec(`INSERT INTO ${table} SELECT ${values.join(', ')} FROM ${table} t,
      (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < ${CONVERSATIONS}) SELECT value FROM n) n`)
  }
  const customer = `CASE WHEN n.value % 10 = 0 THEN 'guest' ELSE 'c' || (n.value % 30000) END`
  copyRows('conversations', 'id', {
    external_id: `'C' || n.value`,
    customer,
    subject: `'S'`,
    queue: `'Q' || (n.value % 20)`,
  })
  const evidence = `json('{"messageId":1,"start":0,"end":1,"quote":"W"}')`
  const deed = (vendor: string, later: number) =>
    `json_object('at', t.started_at + n.value * 60000 + ${later}, 'vendorId', ${vendor}, 'agentId', null, 'evidence', ${evidence})`
  const passages = `json_object('declined', ${deed('1', 0)}, 'solved', ${deed('1 + n.value % 2', 60_000)})`
  copyRows('scores', 'conversation_id', {
    ...{ started_at: 't.started_at + n.value * 60000', last_message_at: 't.started_at + n.value * 60000' },
    passages,
  })
  copyRows('clocks', 'conversation_id', {})
  sqlite.exec('ANALYZE')

  const before = performance.now()
  const watch = await getWatch(database, EVERYTHING, { ...WHOLE_PERIOD, vendor: null })
  const ms = performance.now() - before
  database.close()
  expect(watch?.split[0]?.n).toBe(CONVERSATIONS)
  expect(ms).toBeLessThan(15_000)
}, 60_000)
