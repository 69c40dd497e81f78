import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

/** Zendesk's table of tickets, one a row, as its API and warehouses of it have it; the texts are in the comments. */
export const zendeskTickets: TableAdapter = {
  content: 'table',
  id: 'zendesk-tickets',
  system: 'zendesk',
  title: 'Zendesk tickets (CSV of the API)',
  grain: 'conversation',
  isTriedOnRealExport: true,
  closingsTold: false,
  zone: 'UTC',
  claims(header) {
    const own = 'via channel, brand id, ticket form id, allow channelback, has incidents, via source rel, followup ids'
    return header.has('id', 'requester id', 'submitter id', 'status') && countKeys(header, own) > 0
      ? 'The header names id, requester_id, submitter_id and via_channel or the like, as Zendesk’s tickets do.'
      : null
  },
  columns: {
    conversationId: 'id',
    openedAt: 'created at',
    version: 'updated at',
    status: 'status',
    priority: 'priority',
    channel: 'via channel,channel',
    subject: 'subject',
    tags: 'tags',
    customer: 'requester id',
    assignee: 'assignee name,assignee id',
    queue: 'group name,group id',
    csat: 'satisfaction rating score,satisfaction rating',
  },
  read(row) {
    if (row.field('status') === 'deleted') return { kind: 'skipped', skip: 'other_event' }
    return readFactsRow(row, [row.cell('requester id'), row.cell('requester email'), row.cell('requester name')])
  },
}
