import type { TableAdapter, TableHeader } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

const OWN =
  'last updated time, survey result, requester name, requester email, requester vip, requester location, approval status, experience score, resolution note, affected ci, other affected ci'
const SHARED =
  'due by time, resolved time, closed time, initial response time, time tracked, first response time in hrs, resolution time in hrs, agent interactions, customer interactions, resolution status, first response status, urgency, impact'

/** Freshservice's ticket export: tickets without the talk about them (formats.md 3.2). */
export const freshservice: TableAdapter = {
  content: 'table',
  id: 'freshservice',
  system: 'freshservice',
  title: 'Freshservice tickets (CSV)',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (header) =>
    isFreshserviceHeader(header)
      ? 'The header has “Ticket Id” and columns of Freshservice’s export, such as “Last Updated Time”.'
      : null,
  columns: {
    conversationId: 'ticket id',
    openedAt: 'created time',
    closedAt: 'closed time,resolved time',
    version: 'last updated time',
    status: 'status',
    priority: 'priority',
    channel: 'source',
    subject: 'subject',
    tags: 'tags',
    topic: 'category,type',
    customer: 'requester email,requester name',
    assignee: 'agent',
    queue: 'group',
    csat: 'survey result',
  },
  read: (row) =>
    readFactsRow(row, [row.cell('requester email'), row.cell('requester name')], {
      closedAt: row.field('closedAt') ?? row.cell('resolved time'),
    }),
}

/** Freshdesk's columns are much the same: two of Freshservice's own tell it. */
export function isFreshserviceHeader(header: TableHeader): boolean {
  const own = countKeys(header, OWN)
  return header.has('ticket id') && own >= 2 && own + countKeys(header, SHARED) >= 4
}
