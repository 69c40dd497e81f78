import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing'
import { formatImportTemplate, type ImportTemplate } from './import-templates'
import { importCsv } from './testing'

async function takeIn(...templates: ImportTemplate[]) {
  const database = openTestDatabase()
  const outcome = await importCsv(database, templates.map(formatImportTemplate))
  database.close()
  return outcome
}

test('the template is taken in whole, as it is', async () => {
  expect(await takeIn('template')).toMatchObject({
    kind: 'committed',
    counts: { recordsRead: 4, new: 4, rejected: 0, skipped: 0, conversations: 2 },
  })
})

test('the two templates for linked files are taken in together, in any order', async () => {
  const counts = { recordsRead: 6, new: 4, facts: 2, rejected: 0, skipped: 0, conversations: 2 }
  expect(await takeIn('template-conversations', 'template-messages')).toMatchObject({ kind: 'committed', counts })
  expect(await takeIn('template-messages', 'template-conversations')).toMatchObject({ kind: 'committed', counts })
})
