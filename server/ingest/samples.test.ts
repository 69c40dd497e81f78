import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ImportMapping, type ImportOptions, NO_MAPPING, NO_OPTIONS } from '#server/domain/import'
import { ADAPTERS } from './formats/index'
import { createLinkedTickets } from './linked-tickets'
import { opens, readAll, sumOf } from './testing'

const FOLDER = 'server/ingest/formats/samples'
const SAMPLES = readdirSync(FOLDER).filter(
  (name) => /\.(csv|json|ndjson|txt|html)$/.test(name) && !name.endsWith('.expected.json'),
)

/** What a person would have to say about a sample, beside its vendor and zone. */
const ANSWERS: Readonly<Record<string, Partial<ImportMapping>>> = {
  'whatsapp.txt': { agents: ['Harbour Desk'] },
  'zendesk-audits-json.ndjson': { agents: ['9100000000012'] },
  'zendesk-comments-json.ndjson': { agents: ['9100000000012'] },
}

/** The file of tickets that belongs to a file of messages. */
const TICKETS: Readonly<Record<string, string>> = {
  'gorgias-messages.csv': 'gorgias-tickets.csv',
  'zendesk-comments.csv': 'zendesk-tickets.csv',
  'salesforce-case-comment.csv': 'salesforce-case.csv',
}

function optionsOf(name: string): ImportOptions {
  if (name === 'canonical.csv') return NO_OPTIONS
  return { ...NO_OPTIONS, vendor: 'Harbour', zone: 'Europe/Lisbon', mapping: { ...NO_MAPPING, ...ANSWERS[name] } }
}

const bytesOf = (name: string) => readFileSync(`${FOLDER}/${name}`)

async function ticketsFor(name: string) {
  const file = TICKETS[name]
  if (file === undefined) return null
  const tickets = createLinkedTickets()
  const { batch } = await readAll(opens(bytesOf(file)), optionsOf(file), { fileName: file })
  for (const ticket of batch.tickets) tickets.add(ticket)
  return tickets
}

async function read(name: string, chunkSize = 1 << 16) {
  const from = { fileName: name, tickets: await ticketsFor(name) }
  return readAll(opens(bytesOf(name), chunkSize), optionsOf(name), from)
}

describe('each sample', () => {
  it.each(SAMPLES)('%s reads as expected beside it, and every record is accounted for', async (name) => {
    const { opened, batch } = await read(name)
    const { format, grain, why, times } = opened.reading()
    expect(batch.recordsRead).toBe(sumOf(batch))
    const told = { format, grain, why, times, newestFirst: opened.newestFirst(), ...batch }
    const expected = `formats/samples/${name.replace(/\.\w+$/, '')}.expected.json`
    await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(expected)
  })

  it.each(SAMPLES)('%s reads the same in chunks of seven bytes', async (name) => {
    expect((await read(name, 7)).batch).toEqual((await read(name)).batch)
  })
})

it('every format but the refused ones has a sample', async () => {
  const formats = await Promise.all(SAMPLES.map(async (name) => (await read(name)).opened.adapter.id))
  const without = ADAPTERS.filter(({ refusal }) => refusal === undefined)
    .map(({ id }) => id)
    .filter((id) => !formats.includes(id))
  expect(without).toEqual([])
})
