import { expect, test } from 'vitest'
import { getConversation, listClocks, listFindings } from '#db/queries/conversation'
import { openTestDatabase } from '#db/testing'
import { EVERYTHING } from '#server/domain/scope'
import { csvOf, drawRows, importedId } from './testing'

test('a conversation tells of each wait who held and answered it, and of its length who had the next word', async () => {
  const database = openTestDatabase()
  const rows = drawRows('09:00 customer: Where is my parcel?\n09:10 agent Maya: It left us this morning.', {
    id: 'A',
    vendor: 'Owls',
  })
  await importedId(database, csvOf(rows))
  const id = Number(database.sqlite.prepare('SELECT id FROM conversations').pluck().get())
  const { score } = await getConversation(database, EVERYTHING, id)
  expect((score.heldTimes ?? []).reduce((sum, [, , ms]) => sum + ms, 0)).toBe(600_000)
  expect(await listClocks(database, id)).toMatchObject([
    {
      vendorName: 'Owls',
      holderName: 'Owls',
      replyVendorName: 'Owls',
      replyAgentName: 'Maya',
      replyKind: 'full',
      standardVersion: 1,
      outsideHours: false,
    },
  ])
  expect((await listFindings(database, id))[0]).toMatchObject({ waitMs: 600_000, coveredMs: 600_000 })
  database.close()
})
