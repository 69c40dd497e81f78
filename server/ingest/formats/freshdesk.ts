import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'
import { isFreshserviceHeader } from './freshservice'

const OWN =
  'due by time, resolved time, closed time, last update time, initial response time, time tracked, first response time in hrs, resolution time in hrs, agent interactions, customer interactions, resolution status, first response status, survey results, association type, every response status, contact id'

/** Freshdesk's sources by the words that other systems use. */
const SOURCES = new Map([
  ['feedback widget', 'web form'],
  ['outbound email', 'email'],
])

/**
 * Freshdesk's ticket export, of which the user ticks the columns: tickets without texts (formats.md 3.2). The zone of its
 * times is not told; its durations are left alone.
 */
export const freshdesk: TableAdapter = {
  content: 'table',
  id: 'freshdesk',
  system: 'freshdesk',
  title: 'Freshdesk tickets (CSV)',
  grain: 'conversation',
  isTriedOnRealExport: true,
  closingsTold: true,
  claims(header) {
    return header.has('ticket id') && countKeys(header, OWN) >= 3 && !isFreshserviceHeader(header)
      ? 'The header has “Ticket ID” and columns of Freshdesk’s export, such as “Initial response time”.'
      : null
  },
  columns: {
    conversationId: 'ticket id',
    openedAt: 'created time',
    closedAt: 'closed time,resolved time',
    version: 'last update time',
    status: 'status',
    priority: 'priority',
    channel: 'source',
    subject: 'subject',
    tags: 'tags',
    topic: 'type',
    customer: 'contact id,email,full name',
    assignee: 'agent',
    queue: 'group',
    csat: 'survey results',
  },
  read(row) {
    const channel = row.field('channel')
    return readFactsRow(row, [row.cell('contact id'), row.cell('email'), row.cell('full name')], {
      channel: SOURCES.get(channel?.toLowerCase() ?? '') ?? channel,
      closedAt: row.field('closedAt') ?? row.cell('resolved time'),
    })
  },
}
