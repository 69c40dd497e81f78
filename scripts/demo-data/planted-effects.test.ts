import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { NO_OPTIONS } from '#server/domain/import'
import { EVERYTHING } from '#server/domain/scope'
import { type Comparison, compareVendors } from '#server/operations/compare-vendors'
import { importFiles } from '#server/operations/import-files'
import type { Manifest } from './manifest'
import { writeDemoData } from './write-demo-data'

const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
let database: Database
let manifest: Manifest
let comparison: Comparison

beforeAll(async () => {
  manifest = await writeDemoData(folder)
  database = openTestDatabase()
  await importFiles(database, {
    paths: manifest.files.map(({ name }) => join(folder, name)),
    options: NO_OPTIONS,
    actor: 'a test',
    owner: 'a test',
    now: () => 1_800_000_000_000,
    onProgress: () => undefined,
    onWaiting: () => undefined,
  })
  const compared = await compareVendors(database, EVERYTHING, WHOLE_PERIOD)
  if (!compared) throw new Error('The demo data was not scored.')
  comparison = compared
}, 60_000)
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

function planted(key: string) {
  const effect = manifest.planted.find((candidate) => candidate.key === key)
  if (!effect) throw new Error(`The manifest says nothing of "${key}".`)
  return effect
}

function vendorOf(key: string) {
  const { vendor } = planted(key)
  const found = comparison.vendors.find(({ name }) => name === vendor)
  if (!found) throw new Error(`There is no vendor "${vendor}".`)
  return found
}

const inHouse = () => {
  const found = comparison.vendors.find(({ kind }) => kind === 'in_house')
  if (!found) throw new Error('There is no in-house vendor.')
  return found
}

/** First column of a query, as a list. */
const column = <Value>(query: string, ...values: unknown[]) =>
  database.sqlite
    .prepare<unknown[], Value>(query)
    .pluck()
    .all(...values)

const foundBy = (criterion: string, vendorId: number | null) =>
  new Set(
    column<string>(
      `SELECT DISTINCT c.external_id FROM findings f JOIN conversations c ON c.id = f.conversation_id
      WHERE f.criterion = ? AND f.loss > 0 AND f.vendor_id IS ?`,
      criterion,
      vendorId,
    ),
  )

/** Two answers of a customer's turn apart share a whole sentence: by chance the same answer was drawn twice. */
function saysASentenceTwice(id: string): boolean {
  const messages = column<string>(
    `SELECT m.role || ': ' || m.text FROM messages m JOIN conversations c ON c.id = m.conversation_id
    WHERE c.external_id = ? ORDER BY m.at, m.id`,
    id,
  )
  const said = messages.map((message) => (message.startsWith('agent: ') ? message.split(/[.!?\n]/) : []))
  const isLong = (sentence: string) => sentence.trim().split(' ').length >= 8
  return said.some((sentences, first) =>
    said.slice(first + 2).some((later) => later.some((sentence) => isLong(sentence) && sentences.includes(sentence))),
  )
}

const recall = (ids: readonly string[], found: ReadonlySet<string>) =>
  ids.filter((id) => found.has(id)).length / ids.length

describe('what was planted in the demo data and is measured by the product', () => {
  test('all of it is taken in', () => {
    const taken = column<number>('SELECT count(*) FROM messages')[0]
    expect(taken).toBe(manifest.messages)
    expect(comparison.vendors.filter(({ id }) => id !== null)).toHaveLength(6)
  })

  test('the vendor with the harder topics answers fewer in time over all, but no fewer on any topic', () => {
    const harder = vendorOf('harder-topics')
    expect(harder.firstReply.value).toBeLessThan(inHouse().firstReply.value ?? 0)
    const shares = database.sqlite
      .prepare<unknown[], { topic: string; harder: number; own: number }>(
        `SELECT c.topic, avg(s.first_reply_met) FILTER (WHERE s.vendor_id = ?) AS harder,
          avg(s.first_reply_met) FILTER (WHERE s.vendor_id = ?) AS own
        FROM scores s JOIN conversations c ON c.id = s.conversation_id GROUP BY c.topic
        HAVING count(*) FILTER (WHERE s.vendor_id = ?) >= 30 AND count(*) FILTER (WHERE s.vendor_id = ?) >= 30`,
      )
      .all(harder.id, inHouse().id, harder.id, inHouse().id)
    expect(shares.length).toBeGreaterThanOrEqual(5)
    for (const { harder: share, own } of shares) expect(share).toBeGreaterThanOrEqual(own)
  })

  test('the vendor that waits for the target sends a quarter of its first replies in the last tenth before it', () => {
    const { figures } = planted('bunched-first-replies')
    const lateShare = (vendors: string) =>
      column<number>(
        `SELECT avg(end_at - start_at > 0.9 * target_ms AND end_at - start_at <= target_ms) FROM clocks
        WHERE kind = 'first' AND outcome = 'replied' AND charged_vendor_id ${vendors} ?`,
        vendorOf('bunched-first-replies').id,
      )[0] ?? 0
    expect(lateShare('=')).toBeCloseTo(Number(figures.shareInLastTenth), 1)
    expect(lateShare('<>')).toBeLessThan(0.05)
  })

  test('the vendor that leaves mail unanswered has the largest share of conversations that ended so', () => {
    const leaving = vendorOf('unanswered-mail')
    const shareOf = ({ leftUnanswered, conversations }: Comparison['vendors'][number]) => leftUnanswered / conversations
    for (const other of comparison.vendors)
      if (other.conversations >= 30 && other !== leaving) expect(shareOf(leaving)).toBeGreaterThan(shareOf(other) * 0.9)
    const openOrLeft = new Set(
      column<string>(
        `SELECT c.external_id FROM scores s JOIN conversations c ON c.id = s.conversation_id
        WHERE s.first_reply_outcome IN ('closed_unanswered', 'open')`,
      ),
    )
    expect(recall(planted('unanswered-mail').conversationIds, openOrLeft)).toBe(1)
  })

  test('texts sent again word for word to the same customer are found, and nothing else', () => {
    const { conversationIds } = planted('repeated-replies: Hollowpine Desk')
    const found = foundBy('repeated-canned-reply', vendorOf('repeated-replies: Hollowpine Desk').id)
    expect(recall(conversationIds, found)).toBeGreaterThan(0.9)
    const others = [...found].filter((id) => !conversationIds.includes(id))
    expect(others.filter((id) => !saysASentenceTwice(id))).toEqual([])
  })

  test('texts sent again with another last sentence are found where nothing but greeting and closing differ', () => {
    const { conversationIds } = planted('repeated-replies: In-house')
    const found = foundBy('repeated-canned-reply', inHouse().id)
    expect(found.size).toBeGreaterThan(10)
    expect([...found].filter((id) => !conversationIds.includes(id))).toEqual([])
  })

  test('every placeholder left unfilled is found, and nothing else', () => {
    const { conversationIds, vendor } = planted('unfilled-placeholders')
    const found = column<string>(
      `SELECT c.external_id FROM findings f JOIN conversations c ON c.id = f.conversation_id JOIN vendors v ON v.id = f.vendor_id
      WHERE f.criterion = 'unfilled-placeholder' AND f.outcome = 'unfilled' AND v.name = ?`,
      vendor ?? '',
    )
    expect(found.sort()).toEqual([...conversationIds].sort())
    expect(
      column<number>("SELECT count(*) FROM findings WHERE criterion = 'unfilled-placeholder' AND outcome = 'unfilled'"),
    ).toEqual([conversationIds.length])
  })

  test('every greeting of another customer is found, and nothing else', () => {
    const { conversationIds } = planted('wrong-names')
    const found = column<string>(
      `SELECT c.external_id FROM findings f JOIN conversations c ON c.id = f.conversation_id
      WHERE f.criterion = 'unfilled-placeholder' AND f.outcome = 'wrong_name'`,
    )
    expect(conversationIds.length).toBeGreaterThan(5)
    expect(found.sort()).toEqual([...conversationIds].sort())
  })

  test('customers who object to a pasted reply are heard', () => {
    const { conversationIds } = planted('customer-reactions')
    const found = new Set(
      column<string>(
        `SELECT c.external_id FROM findings f JOIN conversations c ON c.id = f.conversation_id
        WHERE f.criterion = 'customer-reaction-to-canned-reply' AND f.loss > 0`,
      ),
    )
    expect(recall(conversationIds, found)).toBeGreaterThan(0.8)
  })

  test('an autoresponder stops no clock: the first reply is always a person', () => {
    const ids = JSON.stringify(planted('autoresponder-promises').conversationIds)
    const byMachine = column<number>(
      `SELECT count(*) FROM clocks k JOIN conversations c ON c.id = k.conversation_id JOIN messages m ON m.id = k.end_message_id
      WHERE c.external_id IN (SELECT value FROM json_each(?)) AND (m.role <> 'agent' OR m.automatic = 'certain')`,
      ids,
    )[0]
    expect(byMachine).toBe(0)
    const acknowledgedFirst = column<number>(
      `SELECT count(*) FROM scores s JOIN conversations c ON c.id = s.conversation_id
      WHERE c.external_id IN (SELECT value FROM json_each(?)) AND s.acknowledged_ms < coalesce(s.first_reply_ms, 1e15)`,
      ids,
    )[0]
    expect(acknowledgedFirst).toBeGreaterThan(planted('autoresponder-promises').conversationIds.length * 0.95)
  })

  test('a bot that answered, and an agent who wrote first, are told apart from a reply', () => {
    const idsWith = (outcome: string) =>
      new Set(
        column<string>(
          'SELECT c.external_id FROM scores s JOIN conversations c ON c.id = s.conversation_id WHERE s.first_reply_outcome = ?',
          outcome,
        ),
      )
    expect(recall(planted('bot-contained').conversationIds, idsWith('bot_contained'))).toBeGreaterThan(0.9)
    const opened = new Set([...idsWith('agent_opened'), ...idsWith('no_customer_message')])
    expect(recall(planted('agent-opened').conversationIds, opened)).toBe(1)
  })

  test('the vendor with twenty conversations is not judged', () => {
    const few = vendorOf('too-few')
    expect(few.againstInHouse?.figures.score.verdict).toBe('too_few')
    expect(few.againstStandard).toBe('too_few')
  })

  test('the vendor with the harder topics is worse than in-house as it is, and better with the same mix of questions', () => {
    const { raw, adjusted, isTurned, verdict } = vendorOf('harder-topics').againstInHouse?.figures.first_reply ?? {}
    expect(raw?.interval95?.high).toBeLessThan(0)
    expect(adjusted?.interval95?.low).toBeGreaterThan(0)
    expect({ isTurned, verdict }).toEqual({ isTurned: true, verdict: 'better' })
  })

  test('the vendor that refuses and the vendor that pastes are clearly worse than in-house', () => {
    expect(vendorOf('disconnected').againstInHouse?.figures.score.verdict).toBe('clearly_worse')
    expect(vendorOf('pasted-replies').againstInHouse?.figures.score.verdict).toBe('clearly_worse')
    expect(vendorOf('pasted-replies').dimensions.canned.value).toBeLessThan(
      (inHouse().dimensions.canned.value ?? 0) - 0.1,
    )
  })
})
