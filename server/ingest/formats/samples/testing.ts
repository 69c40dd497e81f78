import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ReadFacts, Reading, ReadTime, TableAdapter } from '../adapter'
import { readingsOfTable } from '../testing'

export function readSample(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
}

/** What an adapter reads of its sample, a line a row. */
export async function drawSample(adapter: TableAdapter, name = `${adapter.id}.csv`): Promise<string[]> {
  return (await readingsOfTable(adapter, readSample(name), name)).map(drawReading)
}

/** Facts of the readings, without those that are nothing. */
export async function factsOfSample(adapter: TableAdapter, name = `${adapter.id}.csv`): Promise<object[]> {
  const readings = await readingsOfTable(adapter, readSample(name), name)
  return readings.map((reading) => filled('facts' in reading ? (reading.facts ?? {}) : {}))
}

/** "T1 2025-03-01T10:00:00Z customer Ada: text"; a note has its role in brackets, an automatic message an asterisk. */
function drawReading(reading: Reading): string {
  if (reading.kind === 'rejected') return `rejected ${reading.column ?? '-'}: ${reading.reason}`
  const id = reading.conversationId ?? '-'
  if (reading.kind === 'skipped') {
    const facts = filled(reading.facts ?? {})
    return `skipped ${reading.skip}${reading.facts === undefined ? '' : ` ${id} ${drawFacts(facts)}`}`
  }
  if (reading.kind === 'facts') return `${id} ${drawFacts(filled(reading.facts))}`
  if (reading.kind === 'conversation') return `${id} ${reading.messages.length} messages`
  const { time, role, visibility, automatic, authorName, authorId, text, isHtml } = reading.message
  const who = visibility === 'internal' ? `(${role ?? '?'})` : (role ?? '?')
  const name = [authorName, authorId].filter((known) => known).join('/')
  const said = `${isHtml ? 'html ' : ''}${text.replaceAll('\n', '|')}`
  return `${id} ${drawTime(time)} ${who}${automatic === 'certain' ? '*' : ''}${name === '' ? '' : ` ${name}`}: ${said}`
}

function drawTime(time: ReadTime | null): string {
  return time !== null && typeof time === 'object' ? JSON.stringify(time) : String(time ?? '-')
}

function drawFacts(facts: object): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join('+') : String(value)}`)
    .sort()
    .join(' ')
}

function filled(facts: ReadFacts): object {
  const isNothing = (value: unknown) => value == null || (Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => !isNothing(value)))
}
