import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SYSTEM_ADAPTERS } from './system-adapters'
import { createTableHeader } from './table-header'
import { ticketTable } from './ticket-table'

const SAMPLES = fileURLToPath(new URL('samples', import.meta.url))
const REAL = '../shared/data/formats'

/** Samples whose names are not their format's. */
const FORMATS: Readonly<Record<string, string>> = {
  'intercom-exporter': 'intercom-parts',
  'salesforce-case-report': 'salesforce-case',
  'hubspot-internal': 'hubspot-tickets',
}

/** Every system's format of tables that claims a header. */
function claimants(header: readonly string[]): string[] {
  const table = createTableHeader(header, 'export.csv')
  return SYSTEM_ADAPTERS.flatMap((adapter) =>
    adapter.content === 'table' && adapter.claims(table) !== null ? [adapter.id] : [],
  )
}

function headerOf(path: string): string[] {
  const line = readFileSync(path, 'utf8').split(/\r?\n/)[0] ?? ''
  return line.split(',').map((name) => name.replaceAll('"', ''))
}

const tableIds = new Set(SYSTEM_ADAPTERS.flatMap(({ content, id }) => (content === 'table' ? [id] : [])))
const samples = readdirSync(SAMPLES)
  .flatMap((name) => (name.endsWith('.csv') ? [name.slice(0, -'.csv'.length)] : []))
  .filter((name) => tableIds.has(FORMATS[name] ?? name))

describe('exactly one system’s format claims a header', () => {
  it.each(samples)('%s', (name) => {
    expect(claimants(headerOf(`${SAMPLES}/${name}.csv`))).toEqual([FORMATS[name] ?? name])
  })

  it('that of a part of the columns, as long as they are surely its own', () => {
    expect(claimants(['Summation column', 'Id', 'Status', 'Group stations'])).toEqual(['zendesk-account-csv'])
    expect(claimants(['Id', 'Reopens', 'Group stations', 'Assignee stations'])).toEqual(['zendesk-account-csv'])
    expect(claimants(['Ticket ID', 'Due by Time', 'Resolution status', 'Survey results'])).toEqual(['freshdesk'])
  })

  it('none where the columns might be anybody’s', () => {
    expect(claimants(['id', 'status', 'created at', 'priority'])).toEqual([])
    expect(claimants(['Ticket ID', 'Subject', 'Status', 'Priority', 'Source', 'Agent', 'Created time'])).toEqual([])
    expect(claimants(['conversation id', 'time', 'role', 'text'])).toEqual([])
    expect(claimants(['conversation id', 'created at', 'author', 'body', 'direction'])).toEqual([])
  })
})

describe('a table of tickets', () => {
  const claims = (...names: string[]) => ticketTable.claims(createTableHeader(names, 'export.csv')) !== null

  it('has an id and three facts, but no texts and no roles', () => {
    expect(claims('Ticket ID', 'Status', 'Priority', 'Agent')).toBe(true)
    expect(claims('Ticket ID', 'Status', 'Priority', 'Shoe size')).toBe(false)
    expect(claims('Status', 'Priority', 'Agent')).toBe(false)
    expect(claims('Ticket ID', 'Status', 'Priority', 'Agent', 'Message')).toBe(false)
    expect(claims('Ticket ID', 'Status', 'Priority', 'Agent', 'Author role')).toBe(false)
  })

  it('may call its id “id” where it has states and openings', () => {
    expect(claims('id', 'State', 'Opened', 'Owner')).toBe(true)
    expect(claims('id', 'Priority', 'Channel', 'Owner')).toBe(false)
  })
})

describe.skipIf(!existsSync(REAL))('headers of real exports (skipped where they are absent)', () => {
  it.each([
    ['zendesk-header-1', 'zendesk-account-csv'],
    ['zendesk-4', 'zendesk-comments'],
    ['zendesk-5', 'zendesk-tickets'],
    ['freshservice-header-1', 'freshservice'],
    ['osticket-header-1', 'osticket'],
    ['outlook-header-1', 'outlook'],
    ['freshdesk-1', 'freshdesk'],
    ['gorgias-1', 'gorgias-tickets'],
    ['gorgias-2', 'gorgias-messages'],
    ['intercom-1', 'intercom-parts'],
    ['intercom-2', 'intercom-history'],
    ['tidio-1', 'tidio'],
    ['twcs-1', 'twcs'],
    ['dixa-1', 'dixa'],
    ['kaggle-tickets-1', 'kaggle-tickets'],
  ])('%s is claimed by %s alone', (file, id) => {
    expect(claimants(headerOf(`${REAL}/${file}.csv`))).toEqual([id])
  })
})
