import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { templatesInForce } from '#db/bulk/catalogues'
import type { Database } from '#db/open-database'
import { dumpState, openTestDatabase } from '#db/testing'
import { rounds } from '#server/testing-rounds'
import { rescore } from '../rescore'
import { csvOf, drawRows, importedId, undo } from '../testing'
import { verifyScores } from '../verify-scores'
import { loadCatalogue } from './load-templates'

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const PARCEL = (number: number) =>
  `Your parcel ${number}00${number} left our warehouse this morning and will be with you by the end of the week.`
const RESET = () => 'Please open the settings page, choose security and press the reset button to get a new password.'
const OWN = (number: number) =>
  `I looked at case ${number} with ${['Ann', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay'][number % 6]}, and ${['the lamp', 'a chair', 'one desk', 'your shelf', 'that bed', 'this sofa'][number % 6]} goes ${['out', 'back', 'away', 'home', 'along', 'up'][(number * 5) % 6]} ${['today', 'soon', 'now', 'later', 'again', 'then'][(number * 7) % 6]}.`

/** One file with a conversation for each reply; ids begin at `first`. */
function fileOf(first: number, replies: readonly ((number: number) => string)[]): string {
  return csvOf(
    replies.flatMap((reply, index) =>
      drawRows(`09:00 customer: Where is it?\n09:0${index % 9} agent Maya: ${reply(first + index)}`, {
        ...{ id: `c${first + index}`, vendor: 'Night Desk', day: '2026-03-02' },
      }),
    ),
  )
}

const several = (count: number, reply: (number: number) => string) => Array.from({ length: count }, () => reply)

function bands(): Record<string, number> {
  const rows = database.sqlite
    .prepare<[], { band: string; n: number }>(
      `SELECT iif(r.template_id IS NULL, 'none', r.band) AS band, count(*) AS n FROM replies r
      WHERE r.run_id IN (SELECT id FROM runs WHERE state = 'current') GROUP BY 1 ORDER BY 1`,
    )
    .all()
  return Object.fromEntries(rows.map(({ band, n }) => [band, n]))
}

const catalogueNow = () => loadCatalogue(database, templatesInForce(database).catalogueVersion)

const verified = async () => (await verifyScores(database, () => undefined)).isEqual
const again = (templates?: 'anew') =>
  rescore(database, { asOf: null, templates, now: () => 1, onProgress: () => undefined })

describe('templates of an import', () => {
  test('are found where five conversations hold one, and every reply says how much of it is', async () => {
    await importedId(database, fileOf(1, [...several(5, PARCEL), ...several(4, RESET), ...several(3, OWN)]))
    expect(bands()).toEqual({ none: 7, verbatim: 5 })
    expect(await verified()).toBe(true)
  })

  test('count what came before: the fifth use makes the template of the first four', async () => {
    await importedId(database, fileOf(1, [...several(4, RESET), ...several(2, OWN)]))
    expect(bands()).toEqual({ none: 6 })
    expect(templatesInForce(database).catalogueVersion).toBeNull()
    await importedId(database, fileOf(20, several(1, RESET)))
    expect(bands()).toEqual({ none: 2, verbatim: 5 })
    expect(await verified()).toBe(true)
  })

  test('stay as they are when more comes in', async () => {
    await importedId(database, fileOf(1, several(6, PARCEL)))
    const { catalogueVersion } = templatesInForce(database)
    await importedId(database, fileOf(20, [...several(3, PARCEL), ...several(2, OWN)]))
    expect(templatesInForce(database).catalogueVersion).toBe(catalogueVersion)
    expect(bands()).toEqual({ none: 2, verbatim: 9 })
  })
})

test('scored again, and with templates looked for anew, the same data say the same', async () => {
  await importedId(database, fileOf(1, [...several(6, PARCEL), ...several(4, RESET), ...several(3, OWN)]))
  await importedId(database, fileOf(20, [...several(2, PARCEL), ...several(4, RESET), ...several(3, OWN)]))
  const before = dumpState(database)
  await again()
  expect(dumpState(database)).toEqual(before)
  await again('anew')
  expect(bands()).toEqual({ none: 6, verbatim: 16 })
  expect(await verified()).toBe(true)
})

test('looking anew records which known templates became one', async () => {
  const [first, second, third] = [
    'Please open the settings page of your account and choose security.',
    'Press the reset button there and a new password comes by mail.',
    'The link in that mail is good for one hour and works once.',
  ]
  await importedId(
    database,
    fileOf(1, [...several(5, () => `${first} ${second}`), ...several(5, () => `${first} ${third}`)]),
  )
  const before = catalogueNow().templates.map(({ id }) => id)
  expect(before).toHaveLength(2)
  await importedId(
    database,
    fileOf(
      20,
      several(9, () => `${first} ${second} ${third}`),
    ),
  )
  await again('anew')
  const { templates, changes } = catalogueNow()
  expect(changes).toEqual([{ kind: 'merged', from: before.sort(), into: templates.map(({ id }) => id) }])
})

const reply = fc.constantFrom(PARCEL, RESET, OWN)
const files = fc.array(fc.array(reply, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })

async function stateAfter(texts: readonly string[]): Promise<ReturnType<typeof dumpState>> {
  const other = openTestDatabase()
  for (const text of texts) await importedId(other, text)
  const state = dumpState(other)
  other.close()
  return state
}

test('an import undone leaves the templates that the others would have had alone', async () => {
  const worlds = files.chain((all) => fc.record({ all: fc.constant(all), undone: fc.nat(all.length - 1) }))
  await fc.assert(
    fc.asyncProperty(worlds, async ({ all, undone }) => {
      const texts = all.map((replies, index) => fileOf(1 + 20 * index, replies))
      const own = openTestDatabase()
      const ids: number[] = []
      for (const text of texts) ids.push(await importedId(own, text))
      await undo(own, ids[undone] ?? 0)
      expect(dumpState(own)).toEqual(await stateAfter(texts.filter((_, index) => index !== undone)))
      expect((await verifyScores(own, () => undefined)).isEqual).toBe(true)
      own.close()
    }),
    { numRuns: rounds(20) },
  )
})

test('imports undone one after the other leave nothing, no text of a template either', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.infiniteStream(fc.nat()), fc.boolean(), async (all, picks, isFresh) => {
      database.close()
      database = openTestDatabase()
      const before = dumpState(database)
      const ids: number[] = []
      for (const [index, replies] of all.entries())
        ids.push(await importedId(database, fileOf(1 + 20 * index, replies)))
      if (isFresh) await again('anew')
      while (ids.length > 0) {
        const [id = 0] = ids.splice((picks.next().value ?? 0) % ids.length, 1)
        await undo(database, id)
        if (ids.length > 0) expect(await verified()).toBe(true)
      }
      expect(dumpState(database)).toEqual(before)
      for (const table of ['templates', 'catalogues'])
        expect(database.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    }),
    { numRuns: rounds(12) },
  )
})
