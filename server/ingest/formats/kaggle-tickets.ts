import type { TableAdapter } from './adapter'
import { readFactsRow } from './facts-row'

/**
 * A data set of invented tickets that is often taken for an export. Its "Time to Resolution" holds times that lie before
 * the first response more often than after it, so that none is read (formats.md 12).
 */
export const kaggleTickets: TableAdapter = {
  content: 'table',
  id: 'kaggle-tickets',
  system: 'kaggle',
  title: 'Customer Support Ticket Dataset of Kaggle (invented, from no helpdesk)',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims(header) {
    return header.has('ticket id', 'product purchased', 'ticket description', 'time to resolution')
      ? 'The header has “Product Purchased” and “Time to Resolution”: this is a known set of invented tickets, not an export.'
      : null
  },
  columns: {
    conversationId: 'ticket id',
    status: 'ticket status',
    priority: 'ticket priority',
    channel: 'ticket channel',
    subject: 'ticket subject',
    topic: 'ticket type',
    customer: 'customer email,customer name',
    csat: 'customer satisfaction rating',
  },
  read: (row) => readFactsRow(row, [row.cell('customer email'), row.cell('customer name')]),
}
