import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stageImport } from '#db/bulk/stage-import'
import { storedConversations } from '#db/bulk/stored-conversations'
import type { Database } from '#db/open-database'
import { saveImport } from '#db/queries/imports'
import { openTestDatabase } from '#db/testing'
import {
  type Grain,
  type ImportCounts,
  type ImportedConversation,
  type ImportedFacts,
  type ImportedMessage,
  type ImportedTicket,
  NO_OPTIONS,
  noFacts,
  noSkips,
} from '#server/domain/import'
import type { Batch } from '#server/ingest/batch'
import { createStager } from './stager'

let database: Database
beforeEach(() => {
  database = openTestDatabase()
})
afterEach(() => database.close())

function message(conversationId: string, at: number, told: Partial<ImportedMessage> = {}): ImportedMessage {
  return {
    line: at,
    conversationId,
    messageId: `${conversationId}-${at}`,
    at,
    atRaw: null,
    atAmbiguous: false,
    role: 'customer',
    visibility: 'public',
    automatic: null,
    authorName: 'Ann',
    authorId: null,
    vendor: null,
    team: null,
    text: 'Hello',
    quoted: [],
    facts: noFacts(),
    ...told,
  }
}

const packed = (
  conversationId: string,
  messages: readonly ImportedMessage[],
  facts: Partial<ImportedFacts> = {},
): ImportedConversation => ({
  line: 1,
  conversationId,
  vendor: null,
  facts: { ...noFacts(), ...facts },
  messages,
  at: null,
})

const ticket = (conversationId: string, facts: Partial<ImportedFacts>, at: number | null = null): ImportedTicket => ({
  line: 1,
  conversationId,
  vendor: null,
  requester: [],
  facts: { ...noFacts(), ...facts },
  at,
})

function batch(part: Partial<Batch>): Batch {
  const { messages = [], conversations = [], tickets = [], asides = [], rejections = [] } = part
  const skipped = part.skipped ?? { ...noSkips(), other_event: asides.length }
  const skippedCount = Object.values(skipped).reduce((sum, n) => sum + n, 0)
  const recordsRead = messages.length + conversations.length + tickets.length + rejections.length + skippedCount
  return { messages, conversations, tickets, asides, rejections, skipped, recordsRead }
}

/** Stages files of one import, each of one grain. */
async function stage(files: readonly { grain: Grain; batches: readonly Batch[]; newestFirst?: boolean }[]) {
  const importId = await saveImport(database, {
    files: files.map(() => ({ fileName: 'a', bytes: 1, sha256: null })),
    options: NO_OPTIONS,
    actor: 'a test',
    now: 0,
  })
  const staging = stageImport(database, importId)
  const stored = storedConversations(database)
  const stager = createStager({ staging, stored, importId, options: NO_OPTIONS, source: 'shared', onKnown: null })
  for (const [ordinal, { grain, batches, newestFirst = false }] of files.entries()) {
    stager.startFile({ ordinal, grain, newestFirst })
    for (const one of batches) stager.takeBatch(one)
    stager.endFile()
  }
  return stager.finish(false)
}

function sumOf(counts: ImportCounts): number {
  const { new: added, changed, unchanged, facts, duplicate, rejected, skipped } = counts
  return added + changed + unchanged + facts + duplicate + rejected + skipped
}

describe('records', () => {
  test('of messages are new, or another of the same message: a duplicate, or changed where it says something else', async () => {
    const one = message('A', 1)
    const { counts } = await stage([
      { grain: 'message', batches: [batch({ messages: [one, one, { ...one, text: 'Hi' }, message('A', 2)] })] },
    ])
    expect(counts).toMatchObject({ new: 2, duplicate: 1, changed: 1, messages: 2, newMessages: 2, conversations: 1 })
  })

  test('that pack conversations are counted by conversation, their messages beside', async () => {
    const first = packed('A', [message('A', 1), message('A', 2)])
    const { counts } = await stage([
      {
        grain: 'packed',
        batches: [
          batch({
            conversations: [
              first,
              first,
              packed('A', [message('A', 3)]),
              packed('A', [], { status: 'closed' }),
              packed('B', []),
            ],
          }),
        ],
      },
    ])
    expect(counts).toMatchObject({ new: 2, duplicate: 1, changed: 2, messages: 3, newMessages: 3, conversations: 2 })
  })

  test('of facts are facts, and a second one of the same conversation a duplicate', async () => {
    const { counts } = await stage([
      {
        grain: 'conversation',
        batches: [batch({ tickets: [ticket('A', { status: 'open' }), ticket('A', {}), ticket('B', {})] })],
      },
    ])
    expect(counts).toMatchObject({ facts: 2, duplicate: 1, conversations: 2, messages: 0 })
  })

  test('of versions are facts once, then changes of state; the latest holds, whole, also where it takes a fact back', async () => {
    const versions = [
      ticket('A', { status: 'closed', closedAt: 9 }, 2),
      ticket('A', { status: 'reopened' }, 3),
      ticket('A', { status: 'new' }, 1),
    ]
    const { counts } = await stage([{ grain: 'version', batches: [batch({ tickets: versions })] }])
    expect(counts).toMatchObject({ facts: 1, duplicate: 0, skipped: 2, conversations: 1 })
    expect(counts.skippedByKind.state_change).toBe(2)
    expect(database.sqlite.prepare('SELECT status, closed_at FROM conversations').all()).toEqual([
      { status: 'reopened', closed_at: null },
    ])
  })

  test('beside the messages of an event file change facts only', async () => {
    const { counts, lastInstant } = await stage([
      { grain: 'event', batches: [batch({ messages: [message('A', 1)], asides: [ticket('A', { closedAt: 7 }, 7)] })] },
    ])
    expect(counts).toMatchObject({ new: 1, facts: 0, skipped: 1, conversations: 1 })
    expect(lastInstant).toBe(7)
    expect(database.sqlite.prepare('SELECT closed_at FROM conversations').pluck().get()).toBe(7)
  })

  test('are as many as were read, for every grain and any mixture of files', async () => {
    const conversationId = fc.constantFrom('A', 'B', 'C')
    const anyMessage = fc
      .record({ conversationId, at: fc.integer({ min: 1, max: 4 }), text: fc.constantFrom('a', 'b') })
      .map(({ conversationId: id, at, text }) => message(id, at, { text }))
    const anyTicket = fc
      .record({ conversationId, status: fc.constantFrom(null, 'open'), at: fc.constantFrom(null, 1, 2) })
      .map(({ conversationId: id, status, at }) => ticket(id, { status }, at))
    const anyPacked = fc
      .record({ conversationId, ats: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }) })
      .map(({ conversationId: id, ats }) =>
        packed(
          id,
          ats.map((at) => message(id, at)),
        ),
      )
    const messageBatch = fc.record({ messages: fc.array(anyMessage), asides: fc.array(anyTicket) })
    const rejections = [{ line: 1, column: null, reason: 'No time.', raw: 'x' }]
    const anyFile = fc.oneof(
      fc.record({ grain: fc.constantFrom<Grain>('message', 'event'), part: messageBatch }),
      fc.record({ grain: fc.constant<Grain>('packed'), part: fc.record({ conversations: fc.array(anyPacked) }) }),
      fc.record({
        grain: fc.constantFrom<Grain>('conversation', 'version'),
        part: fc.record({ tickets: fc.array(anyTicket) }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(anyFile, { minLength: 1, maxLength: 3 }), async (files) => {
        const { counts } = await stage(
          files.map(({ grain, part }) => ({ grain, batches: [batch({ ...part, rejections })] })),
        )
        expect(sumOf(counts)).toBe(counts.recordsRead)
        const kinds = Object.values(counts.skippedByKind).reduce((sum, n) => sum + n, 0)
        expect(kinds).toBe(counts.skipped)
      }),
      { numRuns: 60 },
    )
  })
})

describe('ids of messages', () => {
  test('follow source order, file by file, backwards where a file runs from newest to oldest', async () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((text) => message('A', 5, { text, messageId: text }))
    if (!a || !b || !c || !d) throw new Error('drawn wrongly')
    await stage([
      { grain: 'message', batches: [batch({ messages: [b, a] })], newestFirst: true },
      { grain: 'message', batches: [batch({ messages: [c, d] })] },
    ])
    expect(database.sqlite.prepare('SELECT text FROM messages ORDER BY id').pluck().all()).toEqual(['a', 'b', 'c', 'd'])
  })
})

test('what a message says in several versions of one import is kept, in the order of time', async () => {
  const one = message('A', 1, { text: 'first' })
  await stage([{ grain: 'message', batches: [batch({ messages: [{ ...one, text: 'second', at: 3 }, one] })] }])
  expect(database.sqlite.prepare('SELECT text FROM messages').pluck().all()).toEqual(['second'])
  expect(database.sqlite.prepare('SELECT version, text FROM message_versions').all()).toEqual([
    { version: 1, text: 'first' },
  ])
})
