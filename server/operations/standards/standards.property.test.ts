import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { dumpState, openTestDatabase } from '#db/testing'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'
import type { Standard } from '#server/domain/standard'
import { rounds } from '#server/testing-rounds'
import { compareVendors } from '../compare-vendors'
import { allRows } from '../testing'
import { describeDraft } from './describe-draft'
import { discardDraft, restoreDraft, saveDraft, startDraft } from './draft'
import { previewStandard } from './preview-standard'
import { publish } from './publish'
import { aStandard, dayOf, NOW, publishFirst, rescoreAll, scoredRows, type ToldChat, takeInChats } from './testing'

const chats: fc.Arbitrary<ToldChat[]> = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 20 }),
    vendor: fc.constantFrom(0, 1, 2),
    channel: fc.constantFrom(0, 1),
    minutes: fc.integer({ min: 0, max: 20 }),
    laterMinutes: fc.integer({ min: 0, max: 20 }),
  }),
  { minLength: 1, maxLength: 10 },
)

const minutes = fc.integer({ min: 1, max: 20 }).map((value) => value * 60)
const standards: fc.Arbitrary<Standard> = fc
  .record({
    first: minutes,
    later: minutes,
    ofVendor: minutes,
    response: fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10),
    displayFloor: fc.integer({ min: 1, max: 4 }),
    shareWithinTarget: fc.constantFrom(0.2, 0.5, 0.9),
    isHoliday: fc.boolean(),
  })
  .map(({ first, later, ofVendor, response, displayFloor, shareWithinTarget, isHoliday }) => ({
    ...aStandard,
    displayFloor,
    shareWithinTarget,
    weights: { response, escalation: 1 - response, canned: 0 },
    businessHours: { ...aStandard.businessHours, holidays: isHoliday ? ['2026-03-10'] : [] },
    targets: {
      ...aStandard.targets,
      chat: { ...aStandard.targets.chat, firstReplySeconds: first, laterReplySeconds: later, hours: 'covered' },
      email: { ...aStandard.targets.email, resolutionSeconds: later },
    },
    policies: [
      {
        name: 'Contract',
        channels: [],
        priorities: [],
        vendors: ['night owls'],
        targets: { firstReplySeconds: ofVendor },
      },
    ],
  }))

async function withChats<Result>(
  { told, first = aStandard }: { told: readonly ToldChat[]; first?: Standard },
  use: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = openTestDatabase()
  try {
    await publishFirst(database, first)
    if (told.length > 0) await takeInChats(database, told)
    return await use(database)
  } finally {
    database.close()
  }
}

const byTest = { note: null, actor: 'a test', now: NOW }
const RUNS = { numRuns: rounds(12) }

describe('a standard published with a first day', () => {
  test('changes no score of a conversation before that day; from that day on scores are those of the new version alone', async () => {
    await fc.assert(
      fc.asyncProperty(chats, standards, fc.integer({ min: 1, max: 21 }), async (told, standard, first) => {
        const validFrom = dayOf(first)
        const alone = await withChats({ told, first: standard }, async (database) => scoredRows(database))
        await withChats({ told }, async (database) => {
          const before = scoredRows(database)
          const { affected } = await publish(database, { ...byTest, standard, validFrom })
          await rescoreAll(database)
          const after = scoredRows(database)
          expect(after.filter(({ day }) => day < validFrom)).toEqual(before.filter(({ day }) => day < validFrom))
          expect(after.filter(({ day }) => day >= validFrom)).toEqual(alone.filter(({ day }) => day >= validFrom))
          expect(affected).toBe(before.filter(({ day, score }) => day >= validFrom && score !== null).length)
        })
      }),
      RUNS,
    )
  })

  test('changes nothing at all where that day is after the data', async () => {
    await fc.assert(
      fc.asyncProperty(chats, standards, (told, standard) =>
        withChats({ told }, async (database) => {
          const before = await compareVendors(database, EVERYTHING, WHOLE_PERIOD)
          const state = dumpState(database)
          await publish(database, { ...byTest, standard, validFrom: '2026-04-01' })
          await rescoreAll(database)
          expect(await compareVendors(database, EVERYTHING, WHOLE_PERIOD)).toEqual(before)
          expect(dumpState(database)).toEqual(state)
        }),
      ),
      RUNS,
    )
  })
})

describe('a preview', () => {
  test('says what publishing from the beginning and scoring again then does, and leaves nothing behind', async () => {
    await fc.assert(
      fc.asyncProperty(
        chats,
        standards,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (told, standard, first, days) =>
          withChats({ told }, async (database) => {
            const period = { from: dayOf(first), to: dayOf(Math.min(first + days, 28)) }
            const inPeriod = { ...WHOLE_PERIOD, ...period }
            const before = scoredRows(database)
            const rows = allRows(database)
            const preview = await previewStandard(database, {
              standard,
              period,
              now: () => NOW,
              onProgress: () => undefined,
            })
            expect(allRows(database)).toEqual(rows)

            await publish(database, { ...byTest, standard, validFrom: null })
            await rescoreAll(database)
            const then = (await compareVendors(database, EVERYTHING, inPeriod))?.vendors ?? []
            expect(preview.vendors.map(({ vendorId, then: figures }) => ({ vendorId, ...figures }))).toEqual(
              then.map((vendor) => ({
                vendorId: vendor.id,
                score: vendor.score.value,
                dimensions: {
                  response: vendor.dimensions.response.value,
                  escalation: vendor.dimensions.escalation.value,
                  canned: vendor.dimensions.canned.value,
                },
                firstReplyMet: Math.round((vendor.firstReply.value ?? 0) * vendor.firstReply.n),
                firstReplyJudged: vendor.firstReply.n,
                againstInHouse: vendor.againstInHouse?.figures.score.verdict ?? null,
                againstStandard: vendor.againstStandard,
              })),
            )
            const after = scoredRows(database)
            const pairs = before
              .map((now, index) => ({ now, later: after[index] ?? now }))
              .filter(({ now }) => now.day >= period.from && now.day <= period.to)
            const met = (wanted: number, row: { firstReplyMet: number | null }) => row.firstReplyMet === wanted
            expect(preview).toMatchObject({
              conversations: pairs.length,
              changedScores: pairs.filter((pair) => pair.now.score !== pair.later.score).length,
              wouldMiss: pairs.filter((pair) => met(1, pair.now) && met(0, pair.later)).length,
              wouldMeet: pairs.filter((pair) => met(0, pair.now) && met(1, pair.later)).length,
            })
            const flipped = pairs.filter(
              (pair) => pair.now.score !== pair.later.score || pair.now.firstReplyMet !== pair.later.firstReplyMet,
            )
            expect(preview.flipped.map(({ externalId, scoreThen }) => [externalId, scoreThen]).sort()).toEqual(
              flipped.map((pair) => [pair.later.conversation, pair.later.score]).sort(),
            )
          }),
      ),
      RUNS,
    )
  })
})

describe('discarding a draft', () => {
  test('leaves everything as if it had never been begun, and restoring it brings it back', async () => {
    await fc.assert(
      fc.asyncProperty(standards, (standard) =>
        withChats({ told: [] }, async (database) => {
          const rows = allRows(database)
          await startDraft(database, { fromVersion: 1, actor: 'a test', now: NOW })
          await saveDraft(database, { ...byTest, standard, validFrom: '2026-03-05', note: 'Tighter.' })
          const written = await describeDraft(database)
          const discarded = await discardDraft(database)
          expect(allRows(database)).toEqual(rows)
          await restoreDraft(database, { ...discarded, actor: 'a test', now: NOW })
          expect(await describeDraft(database)).toEqual(written)
        }),
      ),
      RUNS,
    )
  })
})
