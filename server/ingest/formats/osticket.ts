import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

const OWN =
  'help topic, current status, sla due date, sla plan, agent assigned, team assigned, thread count, reopen count, task count, attachment count, from email'

/** osTicket's export of a queue: tickets without texts, times in the helpdesk's zone, which is not told (formats.md 3.12). */
export const osticket: TableAdapter = {
  content: 'table',
  id: 'osticket',
  system: 'osticket',
  title: 'osTicket tickets (CSV, without texts)',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims(header) {
    return header.has('ticket number', 'date created') && countKeys(header, OWN) >= 2
      ? 'The header has “Ticket Number”, “Date Created” and other columns of osTicket’s queues.'
      : null
  },
  columns: {
    conversationId: 'ticket number',
    openedAt: 'date created',
    closedAt: 'closed date',
    version: 'last updated',
    status: 'current status,status',
    priority: 'priority',
    channel: 'source',
    subject: 'subject',
    topic: 'help topic',
    customer: 'from email,from',
    assignee: 'agent assigned',
    queue: 'team assigned,department',
  },
  read: (row) =>
    readFactsRow(row, [row.cell('from email'), row.cell('from')], {
      queue: row.cell('team assigned') ?? row.cell('department'),
    }),
}
