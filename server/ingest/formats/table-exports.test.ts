import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ImportOptions, NO_MAPPING, NO_OPTIONS } from '#server/domain/import'
import type { Batch } from '../batch'
import { createLinkedTickets, type LinkedTickets } from '../linked-tickets'
import { QuestionsLeft } from '../questions-left'
import { opens, readAll, sumOf } from '../testing'

const REAL = '../shared/data/formats'

async function read(
  file: string,
  options: Partial<ImportOptions> = {},
  tickets: LinkedTickets | null = null,
): Promise<Batch> {
  const bytes = readFileSync(`${REAL}/${file}`)
  const all = { ...NO_OPTIONS, vendor: 'Night desk', zone: 'UTC', ...options }
  return (await readAll(opens(bytes), all, { fileName: file, tickets })).batch
}

/** What became of the records, without zeros, with messages by role. */
function countsOf(batch: Batch): Record<string, number> {
  const counts: Record<string, number> = { records: batch.recordsRead }
  const count = (name: string, n = 1) => {
    if (n > 0) counts[name] = (counts[name] ?? 0) + n
  }
  for (const { role, visibility } of batch.messages) count(visibility === 'internal' ? `${role} internal` : role)
  count('facts', batch.tickets.length)
  count('asides', batch.asides.length)
  count('rejected', batch.rejections.length)
  for (const [kind, n] of Object.entries(batch.skipped)) count(kind, n)
  expect(sumOf(batch)).toBe(batch.recordsRead)
  return counts
}

const idsOf = (batch: Batch) => new Set(batch.messages.map(({ conversationId }) => conversationId)).size

describe.skipIf(!existsSync(REAL))('tables of real exports, counted by hand (skipped where they are absent)', () => {
  it.each([
    ['tidio-1', { records: 10, bot: 3, customer: 3, agent: 3, rejected: 1 }, 3],
    ['twcs-1', { records: 93, customer: 49, agent: 44 }, 27],
    ['intercom-1', { records: 9, 'agent internal': 1, state_change: 8, asides: 8 }, 1],
    ['intercom-2', { records: 9, facts: 9 }, 0],
    ['zendesk-5', { records: 10, facts: 8, other_event: 2 }, 0],
    ['freshdesk-1', { records: 21, facts: 21 }, 0],
    ['dixa-1', { records: 80, facts: 80 }, 0],
    ['gorgias-1', { records: 2, facts: 2 }, 0],
    ['kaggle-tickets-1', { records: 60, facts: 60 }, 0],
  ])('%s', async (file, counts, conversations) => {
    const batch = await read(`${file}.csv`)
    expect(countsOf(batch)).toEqual(counts)
    expect(idsOf(batch)).toBe(conversations)
  })

  it('zendesk-4, where everybody is a customer who is not in the list of agents', async () => {
    const batch = await read('zendesk-4.csv', { mapping: { ...NO_MAPPING, agents: ['@night-desk.example'] } })
    expect(countsOf(batch)).toEqual({ records: 20, customer: 20 })
    expect(idsOf(batch)).toBe(7)
  })

  it('zendesk-4 asks who the agents are where nobody said so', async () => {
    await expect(read('zendesk-4.csv')).rejects.toThrow(QuestionsLeft)
  })

  it('gorgias-2 tells customers from agents by the tickets of gorgias-1', async () => {
    const tickets = createLinkedTickets()
    for (const ticket of (await read('gorgias-1.csv')).tickets) tickets.add(ticket)
    const batch = await read('gorgias-2.csv', {}, tickets)
    expect(countsOf(batch)).toEqual({ records: 5, customer: 3, agent: 2 })
    expect(idsOf(batch)).toBe(2)
  })

  it('freshdesk-1 has the day first, which its 13th and later days tell', async () => {
    const [first] = (await read('freshdesk-1.csv')).tickets
    expect(new Date(first?.facts.openedAt ?? 0).toISOString()).toBe('2025-01-08T15:00:00.000Z')
  })

  it('outlook-header-1 is refused with what to export instead', async () => {
    await expect(read('outlook-header-1.csv')).rejects.toThrow(/does not say when a mail was written/)
  })
})
