import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { saveVendor } from '#db/queries/vendors'
import { rounds } from '#server/testing-rounds'
import { importedId, undo } from './testing'
import { fileOf, saidRows, withDatabase } from './testing-worlds'
import { verifyScores } from './verify-scores'

const verify = (database: Database) => verifyScores(database, () => undefined)

const FILE = `conversation_id,message_id,created_at,sender_type,sender_name,vendor,message
A,1,2026-03-02T10:00:00Z,customer,Ann,Night Owls,Where is my parcel?
A,2,2026-03-02T10:09:00Z,agent,Maya,Night Owls,We cannot find it. It is not possible to send another one.
A,3,2026-03-02T10:12:00Z,customer,Ann,Night Owls,Then let me speak to a manager please.
B,4,2026-03-02T11:00:00Z,customer,Bo,In-house,My invoice is wrong
B,5,2026-03-02T11:01:00Z,agent,Tom,In-house,I have corrected it and sent the new one to your address.
B,6,2026-03-02T11:02:00Z,customer,Bo,In-house,Thanks!
`

describe('working every score out again', () => {
  test('gives what is kept, whatever was taken in, edited and taken back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(saidRows, { minLength: 1, maxLength: 3 }), fc.boolean(), async (files, taken) => {
        const found = await withDatabase(async (database) => {
          const ids: number[] = []
          for (const file of files) ids.push(await importedId(database, fileOf(file, true)))
          const last = ids.at(-1)
          if (taken && last !== undefined) await undo(database, last)
          return verify(database)
        })
        expect(found).toMatchObject({ isEqual: true, differing: 0 })
      }),
      { numRuns: rounds(60), seed: 4 },
    )
  })

  test('gives the same digest on a machine that knows the vendors by other numbers', async () => {
    const here = await withDatabase(async (database) => {
      await importedId(database, FILE)
      return verify(database)
    })
    const there = await withDatabase(async (database) => {
      await saveVendor(database, { name: 'Somebody else' })
      await saveVendor(database, { name: 'Night Owls' })
      await importedId(database, FILE.replace('A,1', 'Z,0,2026-03-01T10:00:00Z,customer,Zoe,Night Owls,Hello\nA,1'))
      database.sqlite.exec(
        "DELETE FROM scores WHERE conversation_id = (SELECT id FROM conversations WHERE external_id = 'Z')",
      )
      return verify(database)
    })
    expect(here.conversations).toBe(2)
    expect(there).toMatchObject({ digest: here.digest, isEqual: true })
  })

  test.each([
    ['a score', 'UPDATE scores SET score = score - 1 WHERE conversation_id = 1'],
    ['a wait', 'UPDATE clocks SET end_at = end_at + 1 WHERE conversation_id = 1'],
    ['the words of a finding', "UPDATE findings SET words = words || '!' WHERE conversation_id = 1"],
    ['a finding that is missing', 'DELETE FROM findings WHERE conversation_id = 1 AND ordinal = 0'],
    ['a loss', 'UPDATE losses SET loss = loss + 1 WHERE conversation_id = 1'],
    ['what a customer wrote', "UPDATE messages SET text = 'Thanks!' WHERE id = 3"],
  ])('tells that %s was changed', async (_, statement) => {
    const found = await withDatabase(async (database) => {
      await importedId(database, FILE)
      database.sqlite.exec(statement)
      return verify(database)
    })
    expect(found).toMatchObject({ isEqual: false, differing: 1, examples: ['A'] })
    expect(found.digest).not.toBe(found.storedDigest)
  })

  test('of nothing is equal', async () => {
    expect(await withDatabase(verify)).toMatchObject({ conversations: 0, isEqual: true, differing: 0 })
  })
})
