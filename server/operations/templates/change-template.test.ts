import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { templatesInForce } from '#db/bulk/catalogues'
import type { Database } from '#db/open-database'
import { findRunningJob } from '#db/queries/jobs'
import { dumpState, openTestDatabase } from '#db/testing'
import { apartId } from '#server/text/templates/index'
import { listChanges } from '../settings/list-changes'
import { undoChange } from '../settings/undo-change'
import { csvOf, drawRows, importedId } from '../testing'
import { verifyScores } from '../verify-scores'
import { changeTemplate, type TemplateChange } from './change-template'
import { loadCatalogue } from './load-templates'
import { scoreSettledTemplates } from './score-settled-templates'
import { getTemplatesState } from './templates-state'

const GENERIC = 'Most answers stand in our help pages, so please have a good look around there before you write again.'
const RESET = 'Please open the settings page, choose security and press the reset button to get a new password.'
const ASKED = 'The blender from order 48213 shows error 17 and smells. Will you send another one? When will it come?'
const AUTHOR = { actor: 'a test', now: 1_900_000_000_000 }

let database: Database
beforeEach(async () => {
  database = openTestDatabase()
  const rows = Array.from({ length: 12 }, (_, n) =>
    drawRows(`09:00 customer: ${ASKED}\n09:05 agent Maya: ${n < 6 ? GENERIC : RESET}`, {
      ...{ id: `c${n}`, vendor: 'Night Desk', day: '2026-03-02' },
    }),
  )
  await importedId(database, csvOf(rows.flat()))
})
afterEach(() => database.close())

const found = () => loadCatalogue(database, templatesInForce(database).catalogueVersion).templates
function idOf(start: string): string {
  return found().find(({ text }) => text.startsWith(start))?.id ?? ''
}

/** Settles it, and does what the worker does then. */
async function settle(change: TemplateChange): Promise<number> {
  const { changeId } = await changeTemplate(database, change, AUTHOR)
  await score()
  return changeId ?? 0
}

const score = () => scoreSettledTemplates(database, { now: () => 1, onProgress: () => undefined })

async function takenBack(changeId: number): Promise<void> {
  await undoChange(database, changeId, AUTHOR)
  await score()
}

const generic = () =>
  database.sqlite
    .prepare<[], number>(
      `SELECT count(*) FROM findings WHERE criterion = 'generic-reply-to-specific-question' AND loss > 0
      AND run_id IN (SELECT id FROM runs WHERE state = 'current')`,
    )
    .pluck()
    .get()

const usesOf = (id: string) =>
  database.sqlite
    .prepare<[string], number>(
      `SELECT count(*) FROM replies WHERE template_id = ? AND run_id IN (SELECT id FROM runs WHERE state = 'current')`,
    )
    .pluck()
    .get(id)

const canned = () =>
  database.sqlite
    .prepare<[], number>(
      `SELECT sum(canned) FROM replies WHERE run_id IN (SELECT id FROM runs WHERE state = 'current')`,
    )
    .pluck()
    .get()

const verified = async () => (await verifyScores(database, () => undefined)).isEqual

describe.each<[string, () => Omit<TemplateChange, 'id'>, () => void]>([
  [
    'approved, it costs nothing',
    () => ({ approvedAs: 'policy' }),
    () => expect([generic(), canned()]).toEqual([6, 12]),
  ],
  [
    'no template, it is own words',
    () => ({ markedAs: 'excluded' }),
    () => expect([generic(), canned()]).toEqual([6, 6]),
  ],
  ['an acknowledgement, it costs nothing', () => ({ markedAs: 'acknowledgement' }), () => expect(generic()).toBe(6)],
  ['sent by software, it is no answer', () => ({ markedAs: 'autoresponder' }), () => expect(generic()).toBe(6)],
  [
    'counted as another, its uses are that one’s',
    () => ({ mergedInto: idOf('Please open') }),
    () => expect([usesOf(idOf('Please open')), usesOf(idOf('Most answers'))]).toEqual([12, 0]),
  ],
])('a template settled:', (name, change, check) => {
  test(`${name}; taken back, everything is as before`, async () => {
    expect(generic()).toBe(12)
    const before = dumpState(database)
    const changeId = await settle({ id: idOf('Most answers'), ...change() })
    check()
    expect(await verified()).toBe(true)
    await takenBack(changeId)
    expect(dumpState(database)).toEqual(before)
    expect(await verified()).toBe(true)
  })
})

test('a name is told wherever the template is, and scores nothing again', async () => {
  await changeTemplate(database, { id: idOf('Most answers'), name: '  Look around ' }, AUTHOR)
  expect((await listChanges(database))[0]).toMatchObject({ subject: 'Look around', words: 'Named "Look around".' })
  expect(await score()).toEqual({ conversations: 0 })
})

test('a template of several wordings: one of them taken apart is a template of its own', async () => {
  const variant = GENERIC.replace(' before you write again', '')
  const rows = Array.from({ length: 6 }, (_, n) =>
    drawRows(`09:00 customer: ${ASKED}\n09:05 agent Maya: ${variant}`, { id: `v${n}`, vendor: 'Night Desk' }),
  )
  database.close()
  database = openTestDatabase()
  const first = Array.from({ length: 8 }, (_, n) =>
    drawRows(`09:00 customer: ${ASKED}\n09:05 agent Maya: ${GENERIC}`, { id: `c${n}`, vendor: 'Night Desk' }),
  )
  await importedId(database, csvOf([...first.flat(), ...rows.flat()]))
  const [template, ...others] = found()
  expect(others).toEqual([])
  const wording = template?.wordings[1]
  if (template === undefined || wording === undefined) throw new Error('One template of two wordings was to be found.')
  expect(usesOf(template.id)).toBe(14)
  const before = dumpState(database)
  const changeId = await settle({ id: template.id, apart: [apartId(template, wording)] })
  expect([usesOf(template.id), usesOf(apartId(template, wording))].sort()).toEqual([6, 8])
  expect(await verified()).toBe(true)
  await takenBack(changeId)
  expect(dumpState(database)).toEqual(before)
})

test('what is settled waits for its job, and an import that comes first takes it up', async () => {
  await changeTemplate(database, { id: idOf('Most answers'), approvedAs: 'policy' }, AUTHOR)
  expect(await findRunningJob(database, 'templates')).not.toBeNull()
  expect(await getTemplatesState(database)).toMatchObject({ isStale: true })
  expect(generic()).toBe(12)
  await importedId(database, csvOf(drawRows(`09:00 customer: ${ASKED}`, { id: 'later', vendor: 'Night Desk' })))
  expect(generic()).toBe(6)
  expect(await getTemplatesState(database)).toMatchObject({ isStale: false })
  expect(await score()).toEqual({ conversations: 0 })
  expect(await verified()).toBe(true)
})

test.each<[string, () => TemplateChange, RegExp]>([
  ['a template that is not there', () => ({ id: 'ffffffffffffffff', name: 'x' }), /not among the known ones/],
  ['a name beyond its length', () => ({ id: idOf('Most'), name: 'x'.repeat(201) }), /up to 200 characters/],
  ['itself to be merged into', () => ({ id: idOf('Most'), mergedInto: idOf('Most') }), /another template/],
  ['nobody to be merged into', () => ({ id: idOf('Most'), mergedInto: 'nothing' }), /another template/],
  ['a wording of another', () => ({ id: idOf('Most'), apart: ['nothing'] }), /not one of this template/],
])('refuses %s', async (_, change, message) => {
  await expect(changeTemplate(database, change(), AUTHOR)).rejects.toThrow(message)
  expect(await listChanges(database)).toEqual([])
})

test('refuses to merge two into each other', async () => {
  await settle({ id: idOf('Most'), mergedInto: idOf('Please') })
  await expect(changeTemplate(database, { id: idOf('Please'), mergedInto: idOf('Most') }, AUTHOR)).rejects.toThrow(
    /another template/,
  )
})

test('refuses to merge two into each other also before the first merge is scored', async () => {
  await changeTemplate(database, { id: idOf('Most'), mergedInto: idOf('Please') }, AUTHOR)
  await expect(changeTemplate(database, { id: idOf('Please'), mergedInto: idOf('Most') }, AUTHOR)).rejects.toThrow(
    /another template/,
  )
})

test('settling the same again changes nothing', async () => {
  await settle({ id: idOf('Most'), approvedAs: 'legal' })
  expect(await changeTemplate(database, { id: idOf('Most'), approvedAs: 'legal' }, AUTHOR)).toEqual({ changeId: null })
})
