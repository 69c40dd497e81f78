import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dumpState } from '#db/testing'
import { rounds } from '#server/testing-rounds'
import { csvOf, drawRows, importedId, undo } from './testing'
import { fileOf, saidRows, stateAfter, withDatabase } from './testing-worlds'

describe.each([
  ['with message ids', true],
  ['without message ids', false],
])('imports %s that overlap, one of them undone,', (_, hasIds) => {
  test('leave what the others would have left alone', async () => {
    const worlds = fc
      .array(saidRows, { minLength: 1, maxLength: 4 })
      .chain((files) => fc.record({ files: fc.constant(files), undone: fc.integer({ min: 0, max: files.length - 1 }) }))
    await fc.assert(
      fc.asyncProperty(worlds, async ({ files, undone }) => {
        const csvs = files.map((said) => fileOf(said, hasIds))
        const others = csvs.filter((_, index) => index !== undone)
        const expected = await stateAfter(others)
        await withDatabase(async (database) => {
          const ids = []
          for (const csv of csvs) ids.push(await importedId(database, csv))
          await undo(database, ids[undone] ?? 0)
          expect(dumpState(database)).toEqual(expected)
        })
      }),
      { numRuns: rounds(25) },
    )
  })

  test('leave nothing once all are undone, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(saidRows, { minLength: 1, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        async (files, picks) => {
          await withDatabase(async (database) => {
            const before = dumpState(database)
            const ids = []
            for (const said of files) ids.push(await importedId(database, fileOf(said, hasIds)))
            while (ids.length > 0) {
              const [id = 0] = ids.splice((picks.next().value ?? 0) % ids.length, 1)
              await undo(database, id)
            }
            expect(dumpState(database)).toEqual(before)
          })
        },
      ),
      { numRuns: rounds(8) },
    )
  })
})

describe('the instant as of which everything is scored', () => {
  const first = csvOf(drawRows('10:00 customer: Is anybody there?', { id: 'A', vendor: 'Night Owls' }))
  const later = csvOf(drawRows('10:00 customer: And here?', { id: 'B', vendor: 'Night Owls', day: '2026-04-02' }))

  test.each([
    ['the latest of all data', {}],
    ['one that was asked for', { asOf: Date.parse('2026-03-02T11:00:00Z') }],
  ])('goes back, with every running wait, when an import as of %s is undone', async (_, options) => {
    await withDatabase(async (database) => {
      await importedId(database, first)
      const before = dumpState(database)
      const undone = await importedId(database, later, options)
      expect(dumpState(database).scores).not.toEqual(before.scores)
      await undo(database, undone)
      expect(dumpState(database)).toEqual(before)
    })
  })

  test('goes back to the one that was asked for last', async () => {
    await withDatabase(async (database) => {
      await importedId(database, first, { asOf: Date.parse('2026-03-02T12:00:00Z') })
      const before = dumpState(database)
      await undo(database, await importedId(database, later))
      expect(dumpState(database)).toEqual(before)
    })
  })
})
