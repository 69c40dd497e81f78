import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { createCaller } from '#server/api/root'
import { EVERYTHING } from '#server/domain/scope'
import { defaultStandard } from '#server/scoring/standard'

let database: Database
let now = 1000
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

const standards = () => createCaller({ database, scope: EVERYTHING, actor: 'a test', now: () => now++ }).standards

test('a fresh installation has the default standard as its only version', async () => {
  const list = await standards().list()
  expect(list).toMatchObject([{ version: 1, name: 'Default standard', validFrom: null, note: null, isNewest: true }])
  expect((await standards().get({ version: 1 })).standard).toEqual(defaultStandard)
  await expect(standards().get({ version: 2 })).rejects.toThrow('There is no version 2 of the standard.')
})

test('a draft becomes the next version, and is a draft no longer', async () => {
  await standards().list()
  await standards().startDraft({ fromVersion: 1 })
  const standard = { ...defaultStandard, marginPoints: 3 }
  await standards().saveDraft({ standard, validFrom: null, note: null })
  expect(await standards().changes({ from: 1, to: 'draft' })).toEqual([
    { path: 'marginPoints', label: 'Smallest difference that matters', before: '5 points', after: '3 points' },
  ])
  const published = await standards().publish({ validFrom: '2026-04-01', note: ' Agreed in March. ' })
  expect(published).toEqual({ version: 2, validFrom: '2026-04-01', affected: 0 })
  expect(await standards().draft()).toBeNull()
  expect(await standards().list()).toMatchObject([
    { version: 2, validFrom: '2026-04-01', note: 'Agreed in March.', actor: 'a test', isNewest: true },
    { version: 1, isNewest: false },
  ])
  expect(await standards().changes({ from: 2, to: 1 })).toMatchObject([{ before: '3 points', after: '5 points' }])
  const recorded = database.sqlite.prepare('SELECT kind, subject, actor, after FROM setting_changes').all()
  expect(recorded).toEqual([
    {
      kind: 'standard',
      subject: 'Default standard',
      actor: 'a test',
      after: JSON.stringify({ version: 2, validFrom: '2026-04-01', note: 'Agreed in March.' }),
    },
  ])
})

test('there is one draft at most', async () => {
  await standards().list()
  await standards().startDraft({ fromVersion: 1 })
  await expect(standards().startDraft({ fromVersion: 1 })).rejects.toThrow(/There is a draft already/)
  const discarded = await standards().discardDraft()
  await standards().startDraft({ fromVersion: 1 })
  await expect(standards().restoreDraft(discarded)).rejects.toThrow(/There is a draft already/)
})

test('without a draft there is nothing to save, discard, publish, compare or preview', async () => {
  await standards().list()
  const sentence = 'There is no draft. Begin one from a published version.'
  await expect(standards().saveDraft({ standard: defaultStandard, validFrom: null, note: null })).rejects.toThrow(
    sentence,
  )
  await expect(standards().discardDraft()).rejects.toThrow(sentence)
  await expect(standards().publish({ validFrom: null, note: null })).rejects.toThrow(sentence)
  await expect(standards().changes({ from: 1, to: 'draft' })).rejects.toThrow(sentence)
  await expect(standards().preview({ from: '2026-03-01', to: '2026-03-02' })).rejects.toThrow(sentence)
})

test('what cannot be used is refused in one sentence that says where', async () => {
  await standards().list()
  await standards().startDraft({ fromVersion: 1 })
  const weights = { response: 0.5, escalation: 0.5, canned: 0.5 }
  await expect(
    standards().saveDraft({ standard: { ...defaultStandard, weights }, validFrom: null, note: null }),
  ).rejects.toMatchObject({ code: 'BAD_REQUEST', message: expect.stringMatching(/^weights: expected three shares/) })
  await expect(standards().preview({ from: '2026-03-03', to: '2026-03-02' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    message: expect.stringContaining('ends on 2026-03-02'),
  })
  await expect(standards().preview(null)).rejects.toMatchObject({ code: 'CONFLICT' })
})
