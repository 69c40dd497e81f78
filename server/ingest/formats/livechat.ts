import type { TableAdapter, TableRow } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

const OWN =
  'chat creation date, chat start date, chat start url, chat duration in seconds, visitor livechat id, visitor country code, last operator id, last rate comment, operator 1 nick'
/** More numbered columns than any chat needs. */
const MOST = 50

/**
 * LiveChat's report of chats: no texts, the zone in the header, numbered columns for operators and tags (formats.md 3.4).
 * In some copies every cell is wrapped in single quotes.
 */
export const livechat: TableAdapter = {
  content: 'table',
  id: 'livechat',
  system: 'livechat',
  title: 'LiveChat report of chats (CSV, without texts)',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims(header) {
    return countKeys(header, OWN) >= 2 && (header.has('conference id') || header.has('chat id'))
      ? 'The header names conferenceId and columns of LiveChat’s report, such as the chat’s creation date.'
      : null
  },
  columns: {
    conversationId: 'conference id,chat id',
    openedAt: 'chat creation date,chat start date',
    customer: 'visitor livechat id,visitor email,visitor name',
    queue: 'group name',
    assignee: 'last operator id',
    tags: 'tag 1',
    csat: 'rate',
  },
  read(row) {
    const requester = ['visitor livechat id', 'visitor email', 'visitor name'].map((key) => unwrapped(row.cell(key)))
    const reading = readFactsRow(row, requester, {
      customer: unwrapped(row.field('customer')),
      openedAt: unwrapped(row.field('openedAt')),
      channel: 'chat',
      queue: lastOf(unwrapped(row.field('queue'))),
      assignee: lastOperator(row),
      tags: numbered(row, 'tag', '').join(', ') || null,
      csat: readRate(unwrapped(row.field('csat'))),
    })
    return { ...reading, conversationId: unwrapped(row.field('conversationId')) }
  },
}

/** The nick of the operator who was last, by id; else the last one listed. */
function lastOperator(row: TableRow): string | null {
  const last = unwrapped(row.field('assignee'))
  for (let n = 1; n <= MOST; n++) {
    const id = unwrapped(row.cell(`operator ${n} id`))
    if (id !== null && id === last) return unwrapped(row.cell(`operator ${n} nick`)) ?? last
  }
  return numbered(row, 'operator', ' nick').at(-1) ?? last
}

function numbered(row: TableRow, before: string, after: string): string[] {
  const cells = []
  for (let n = 1; n <= MOST; n++) cells.push(unwrapped(row.cell(`${before} ${n}${after}`)))
  return cells.filter((cell) => cell !== null)
}

/** A chat that went through several groups ended in the last. */
function lastOf(groups: string | null): string | null {
  return groups?.split(',').at(-1)?.trim() || null
}

function readRate(rate: string | null): string | null {
  const word = rate?.toLowerCase() ?? ''
  if (word === '' || word.startsWith('not rated')) return null
  return word.startsWith('rated ') ? word.slice('rated '.length) : rate
}

function unwrapped(cell: string | null): string | null {
  const inner =
    cell !== null && cell.length > 1 && cell.startsWith("'") && cell.endsWith("'") ? cell.slice(1, -1) : cell
  const trimmed = inner?.trim() ?? ''
  return trimmed === '' || trimmed === 'None' ? null : trimmed
}
