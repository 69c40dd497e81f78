import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dumpState } from '#db/testing'
import { rounds } from '#server/testing-rounds'
import { importCsv, importedId } from './testing'
import { fileOf, saidRows, stateAfter, withDatabase } from './testing-worlds'

describe.each([
  ['with message ids', true],
  ['without message ids', false],
])('a file %s', (_, hasIds) => {
  test('taken in twice changes nothing, whatever was there before', async () => {
    await fc.assert(
      fc.asyncProperty(saidRows, saidRows, async (before, said) => {
        await withDatabase(async (database) => {
          await importedId(database, fileOf(before, hasIds))
          await importedId(database, fileOf(said, hasIds))
          const once = dumpState(database)
          const again = await importCsv(database, fileOf(said, hasIds))
          expect(again).toMatchObject({ counts: { new: 0, changed: 0 } })
          expect(dumpState(database)).toEqual(once)
        })
      }),
      { numRuns: rounds(20) },
    )
  })
})

describe('a file with message ids', () => {
  test('split in two gives the same state as whole', async () => {
    await fc.assert(
      fc.asyncProperty(saidRows, fc.nat(), async (said, at) => {
        const cut = at % said.length
        const parts = [said.slice(0, cut), said.slice(cut)].filter((part) => part.length > 0)
        expect(await stateAfter(parts.map((part) => fileOf(part, true)))).toEqual(
          await stateAfter([fileOf(said, true)]),
        )
      }),
      { numRuns: rounds(20) },
    )
  })

  test('with shuffled rows gives the same state', async () => {
    const shuffled = saidRows.chain((said) =>
      fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length })),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([said, other]) => {
        expect(await stateAfter([fileOf(other, true)])).toEqual(await stateAfter([fileOf(said, true)]))
      }),
      { numRuns: rounds(20) },
    )
  })
})
