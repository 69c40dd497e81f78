import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

const OWN =
  'last used integration name, last used integration type, created by an agent, survey replied date, customer last shopify order, number of agent messages, number of customer messages, customer email, closed date, first response time s'

/** The tickets of Gorgias's export of two files; the texts are in the other (formats.md 3.10). */
export const gorgiasTickets: TableAdapter = {
  content: 'table',
  id: 'gorgias-tickets',
  system: 'gorgias',
  title: 'Gorgias tickets (CSV)',
  grain: 'conversation',
  isTriedOnRealExport: true,
  closingsTold: true,
  claims(header) {
    return header.has('ticket id', 'initial channel', 'creation date') && countKeys(header, OWN) >= 2
      ? 'The header has “Ticket id”, “Initial channel” and other columns of Gorgias’s tickets.'
      : null
  },
  columns: {
    conversationId: 'ticket id',
    openedAt: 'creation date',
    closedAt: 'closed date',
    channel: 'initial channel',
    subject: 'subject',
    tags: 'tags',
    topic: 'contact reason',
    customer: 'customer email,customer name',
    assignee: 'assignee name,assignee email',
    csat: 'survey score',
  },
  read: (row) => readFactsRow(row, [row.cell('customer email'), row.cell('customer name')]),
}
