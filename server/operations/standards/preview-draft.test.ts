import { expect, test } from 'vitest'
import { openRun } from '#db/bulk/runs'
import type { Database } from '#db/open-database'
import { claimJob, LEASE_MS } from '#db/queries/jobs'
import { dumpState, openTestDatabase } from '#db/testing'
import { createCaller } from '#server/api/root'
import { EVERYTHING } from '#server/domain/scope'
import type { Standard } from '#server/domain/standard'
import { aStandard, NOW, publishFirst, takeInChats, workOnce } from './testing'

const stricter: Standard = {
  ...aStandard,
  targets: { ...aStandard.targets, chat: { ...aStandard.targets.chat, firstReplySeconds: 30 } },
}

async function withDraft(use: (database: Database, standards: ReturnType<typeof callerOf>) => Promise<void>) {
  const database = openTestDatabase()
  try {
    await publishFirst(database)
    await takeInChats(
      database,
      Array.from({ length: 6 }, (_, index) => ({
        day: 2 + index,
        vendor: index % 2 === 0 ? 0 : 1,
        channel: 0,
        minutes: 1,
        laterMinutes: 1,
      })),
    )
    const standards = callerOf(database)
    await standards.startDraft({ fromVersion: 1 })
    await standards.saveDraft({ standard: stricter, validFrom: null, note: null })
    await use(database, standards)
  } finally {
    database.close()
  }
}

function callerOf(database: Database) {
  return createCaller({ database, scope: EVERYTHING, actor: 'a test', now: () => NOW }).standards
}

test('a preview is made by the worker over the full days of the data, and nothing readers see changes', () =>
  withDraft(async (database, standards) => {
    const before = dumpState(database)
    expect(await standards.previewState()).toMatchObject({ state: 'none', preview: null })
    // The conversations begin on 2 to 7 March; the last day is not over.
    const asked = { state: 'queued', period: { from: '2026-03-02', to: '2026-03-06' } }
    expect(await standards.preview(null)).toMatchObject(asked)
    await workOnce(database)
    expect(await standards.previewState()).toMatchObject({
      state: 'done',
      failure: null,
      preview: { ...asked.period, conversations: 5, changedScores: 5, wouldMiss: 5, wouldMeet: 0, madeAt: NOW },
    })
    const { preview } = await standards.previewState()
    expect(preview?.vendors.map(({ name, now, then }) => [name, now.firstReplyMet, then.firstReplyMet])).toEqual([
      ['In-house', 3, 0],
      ['Night Owls', 2, 0],
    ])
    expect(preview?.flipped[0]).toMatchObject({ scoreNow: 1_000_000, firstReplyMetNow: true, firstReplyMetThen: false })
    expect(dumpState(database)).toEqual(before)
    expect(database.sqlite.prepare("SELECT count(*) FROM runs WHERE reason = 'preview'").pluck().get()).toBe(0)
  }))

test('a preview goes with the standard it was made of, not with the note', () =>
  withDraft(async (database, standards) => {
    await standards.preview({ from: '2026-03-02', to: '2026-03-03' })
    await workOnce(database)
    await standards.saveDraft({ standard: stricter, validFrom: '2026-04-01', note: 'From April.' })
    expect((await standards.draft())?.preview?.conversations).toBe(2)
    await standards.saveDraft({ standard: aStandard, validFrom: '2026-04-01', note: 'From April.' })
    expect(await standards.draft()).toMatchObject({ preview: null })
    expect(await standards.previewState()).toMatchObject({ state: 'none' })
  }))

test('a preview of a draft that changed while it waited is not made', () =>
  withDraft(async (database, standards) => {
    await standards.preview(null)
    await standards.saveDraft({ standard: aStandard, validFrom: null, note: null })
    await workOnce(database)
    expect(await standards.previewState()).toMatchObject({ state: 'none' })
    expect(await standards.preview(null)).toMatchObject({ state: 'queued' })
  }))

test('what an interrupted preview left is gone after the next attempt', () =>
  withDraft(async (database, standards) => {
    const before = dumpState(database)
    await standards.preview(null)
    const cutOff = {
      reason: 'preview',
      importId: null,
      standardVersion: 1,
      rulesVersion: 1,
      templates: { catalogueVersion: null, states: [] },
      asOf: NOW,
      now: NOW,
    } as const
    const runId = openRun(database, cutOff)
    await claimJob(database, { owner: 'another worker', now: NOW - LEASE_MS - 1 })
    database.sqlite
      .prepare(
        "INSERT INTO rollups (run_id, measure, day, channel, shift, slot, n, total) VALUES (?, 'response', '2026-03-02', 'chat', 'business_hours', '', 1, 1)",
      )
      .run(runId)
    expect(await standards.previewState()).toMatchObject({ state: 'running' })
    await workOnce(database)
    expect(await standards.previewState()).toMatchObject({ state: 'done' })
    expect(dumpState(database)).toEqual(before)
    expect(database.sqlite.prepare("SELECT count(*) FROM runs WHERE state = 'building'").pluck().get()).toBe(0)
  }))
