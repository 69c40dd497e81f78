import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { EVERYTHING } from '#server/domain/scope'
import { getDuePromises } from './list-due-promises'
import { csvOf, drawRows, importedId } from './testing'

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const ASK = '09:00 customer: Where is my parcel?'
const drawn = (id: string, drawing: string, day = '2026-03-02') => drawRows(drawing, { id, vendor: 'Night Desk', day })

async function standings() {
  const due = await getDuePromises(database, EVERYTHING)
  return due?.standings.map(({ standing, count, rows }) => [standing, count, rows.map(({ externalId }) => externalId)])
}

test('promises that are due come in the order of their time, overdue ones are those after which nobody wrote', async () => {
  await importedId(
    database,
    csvOf([
      ...drawn('broken', `${ASK}\n10:00 agent Maya: We will contact you within 2 hours.`),
      ...drawn(
        'late',
        `${ASK}\n10:00 agent Maya: We will contact you within 2 hours.\n22:00 agent Maya: It was found in Leeds.`,
      ),
      ...drawn(
        'kept',
        `${ASK}\n10:00 agent Maya: We will contact you within 2 hours.\n11:00 agent Maya: It was found in Leeds.`,
      ),
      ...drawn('later', `${ASK}\n10:00 agent Maya: We will contact you within 5 days.`, '2026-03-04'),
      ...drawn('sooner', `${ASK}\n10:00 agent Maya: We will contact you within 3 days.`, '2026-03-04'),
    ]),
  )
  expect(await standings()).toEqual([
    ['overdue', 1, ['broken']],
    ['due', 2, ['sooner', 'later']],
  ])
})

test('a scope sees the promises of its vendors only', async () => {
  await importedId(
    database,
    csvOf(drawn('broken', `${ASK}\n10:00 agent Maya: We will contact you within 2 hours.\n23:00 customer: Hello?`)),
  )
  const nobody = await getDuePromises(database, { vendorIds: [] })
  expect(nobody?.standings.map(({ count, rows }) => [count, rows.length])).toEqual([
    [0, 0],
    [0, 0],
  ])
})

test('before anything is scored there is nothing to wait for', async () => {
  expect(await getDuePromises(database, EVERYTHING)).toBeNull()
})
