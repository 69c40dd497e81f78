import type { TranscriptEntry } from '../transcripts/parsed-transcript'
import { parseServicenowJournal } from '../transcripts/servicenow-journal'
import type { Reading, ReadMessage, TableAdapter, TableRow } from './adapter'
import { SERVICENOW_COLUMNS, SERVICENOW_MARKS, servicenowFacts } from './servicenow-columns'
import { messageOf } from './transcript-messages'

const BOTH = ['comments and work notes', 'additional comments and work notes']
const APART = ['comments', 'additional comments', 'work notes']

/** A list of ServiceNow incidents or cases with their journal: comments and work notes in a cell. */
export const servicenowJournal: TableAdapter = {
  content: 'table',
  id: 'servicenow-journal',
  system: 'servicenow',
  title: 'ServiceNow, a list with comments and work notes',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (header) =>
    header.has('number') &&
    [...BOTH, ...APART].some((key) => header.has(key)) &&
    SERVICENOW_MARKS.some((key) => header.has(key))
      ? 'It has the columns of a ServiceNow list: Number, and comments or work notes.'
      : null,
  columns: {
    ...SERVICENOW_COLUMNS,
    transcript: [...BOTH, ...APART].join(', '),
    description: 'description, short description',
  },
  read(row): Reading {
    const conversationId = row.field('conversationId')
    const facts = servicenowFacts(row)
    const journal = readJournal(row)
    if ('reason' in journal) return { kind: 'rejected', ...journal }
    const messages = journal.entries.map(messageOf)
    const opening = openingMessage(row, journal.entries)
    if (opening !== null) messages.unshift(opening)
    if (messages.length === 0)
      return { kind: 'facts', conversationId, facts, at: row.field('version') ?? facts.openedAt }
    return { kind: 'conversation', conversationId, messages, facts }
  },
}

/** The entries of the cell that holds both kinds, or of the cells that hold one each. */
function readJournal(row: TableRow): { entries: readonly TranscriptEntry[] } | { column: string; reason: string } {
  const filled = (key: string) => row.cell(key) !== null && row.cell(key) !== '?'
  const both = BOTH.find(filled)
  const entries: TranscriptEntry[] = []
  for (const key of both === undefined ? APART.filter(filled) : [both]) {
    const parsed = parseServicenowJournal(row.cell(key) ?? '')
    if (parsed === null) return { column: key, reason: NO_JOURNAL }
    entries.push(...parsed.entries)
  }
  return { entries }
}

const NO_JOURNAL =
  'The cell is no ServiceNow journal: each entry has to begin with a line like “2024-01-05 10:11:12 - Jane Doe (Work notes)”.'

/** What the caller wrote when the ticket was opened; null where it is the first comment as well. */
function openingMessage(row: TableRow, entries: readonly TranscriptEntry[]): ReadMessage | null {
  const text = row.text('description').trim()
  const firstComment = entries.find(({ visibility }) => visibility === 'public')?.text
  if (text === '' || text === '?' || text === firstComment) return null
  return { time: row.field('openedAt'), role: 'customer', authorName: servicenowFacts(row).customer, text }
}
