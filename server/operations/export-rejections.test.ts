import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing'
import { exportRejections } from './export-rejections'
import { importCsv } from './testing'

const csv = [
  'conversation_id;message_id;time;author_role;text;vendor',
  'A;A-1;2026-03-02T22:14:00Z;customer;"Hello, is anybody there?";Nightline',
  'A;A-2;2026-02-31T22:14:00Z;agent;"=Yes, ""here""";Nightline',
].join('\n')

async function exported(database: ReturnType<typeof openTestDatabase>): Promise<string> {
  let text = ''
  for await (const lines of exportRejections(database, 1, 0)) text += lines
  return text
}

test('rows that were not taken come back under their own header, with line and reason, and can be mended and dropped again', async () => {
  const database = openTestDatabase()
  await importCsv(database, csv)
  const rejected = await exported(database)
  const [header, row] = rejected.slice(1).split('\r\n')
  expect(header).toBe('yardstick_line,yardstick_reason,conversation_id,message_id,time,author_role,text,vendor')
  expect(row).toMatch(/^3,"?“2026-02-31T22:14:00Z” .*,A,A-2,2026-02-31T22:14:00Z,agent,"'=Yes, ""here""",Nightline$/)
  const again = await importCsv(database, rejected.replace('2026-02-31T22:14:00Z,agent', '2026-02-28T22:14:00Z,agent'))
  expect(again).toMatchObject({ kind: 'committed', counts: { recordsRead: 1, new: 1, rejected: 0 } })
  database.close()
})
