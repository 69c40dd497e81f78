import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { EVERYTHING } from '#server/domain/scope'
import { csvOf, drawRows, importCsv } from '../testing'
import { isDemoted, isValidated, loadDetectorGate } from './detector-gate'
import { listDetectors } from './list-detectors'
import { reviewFinding } from './review-finding'

let database: Database
beforeEach(async () => {
  database = openTestDatabase()
  const rows = Array.from({ length: 12 }, (_, number) =>
    drawRows('09:00 customer: I want to speak to a supervisor.\n09:30 agent Maya: The shop is open until six.', {
      id: `c${number}`,
      vendor: 'Night Desk',
    }),
  ).flat()
  await importCsv(database, csvOf(rows))
})
afterEach(() => database.close())

const AUTHOR = { actor: 'a test', now: 1 }

function findings() {
  return database.sqlite
    .prepare<[], { conversationId: number; ordinal: number }>(
      "SELECT conversation_id AS conversationId, ordinal FROM findings WHERE criterion = 'supervisor-request'",
    )
    .all()
}

const reviewsOfRequests = async () =>
  (await listDetectors(database, EVERYTHING)).detectors.find(({ detector }) => detector === 'escalation-request')
    ?.reviews

test('what is said of findings is counted for the vendor, changed and taken back', async () => {
  const [first, second] = findings()
  if (!first || !second) throw new Error('Two requests were imported.')
  await reviewFinding(database, { ...first, verdict: 'rejected', ...AUTHOR })
  await reviewFinding(database, { ...second, verdict: 'rejected', ...AUTHOR })
  expect(await reviewsOfRequests()).toMatchObject([{ name: 'Night Desk', confirmed: 0, rejected: 2, isDemoted: false }])
  await reviewFinding(database, { ...first, verdict: 'confirmed', ...AUTHOR })
  expect(await reviewsOfRequests()).toMatchObject([{ confirmed: 1, rejected: 1 }])
  await reviewFinding(database, { ...first, verdict: null, ...AUTHOR })
  expect(await reviewsOfRequests()).toMatchObject([{ confirmed: 0, rejected: 1 }])
})

test('a detector that is surely wrong too often is demoted for that vendor only', async () => {
  const all = findings()
  expect(all).toHaveLength(12)
  const vendorId = database.sqlite.prepare<[], number>('SELECT id FROM vendors').pluck().get() ?? null
  expect((await loadDetectorGate(database))('escalation-request', vendorId)).toBe(isValidated('escalation-request'))
  for (const finding of all) await reviewFinding(database, { ...finding, verdict: 'rejected', ...AUTHOR })
  const gate = await loadDetectorGate(database)
  expect(gate('escalation-request', vendorId)).toBe(false)
  expect(gate('escalation-request', null)).toBe(isValidated('escalation-request'))
  expect(await reviewsOfRequests()).toMatchObject([{ rejected: 12, isDemoted: true }])
})

test.each([
  [{ confirmed: 0, rejected: 9 }, false],
  [{ confirmed: 0, rejected: 10 }, true],
  [{ confirmed: 6, rejected: 4 }, true],
  [{ confirmed: 7, rejected: 3 }, false],
  [{ confirmed: 0, rejected: 0 }, false],
])('%j demotes: %s', (reviews, demoted) => {
  expect(isDemoted(reviews)).toBe(demoted)
})

test('a finding that is not there, or rests on no words, is refused', async () => {
  await expect(
    reviewFinding(database, { conversationId: 1, ordinal: 99, verdict: 'rejected', ...AUTHOR }),
  ).rejects.toThrow('not there any more')
  const timed = database.sqlite
    .prepare<[], { conversationId: number; ordinal: number }>(
      "SELECT conversation_id AS conversationId, ordinal FROM findings WHERE criterion = 'first-reply-time' LIMIT 1",
    )
    .get()
  if (!timed) throw new Error('A late reply was imported.')
  await expect(reviewFinding(database, { ...timed, verdict: 'rejected', ...AUTHOR })).rejects.toThrow(
    'no detector to review',
  )
})
