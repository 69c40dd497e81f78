import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

const OWN =
  'requester external id, requester domain, initially assigned at, satisfaction score, group stations, assignee stations, reopens, first reply time in minutes, first reply time in minutes within business hours, first resolution time in minutes, first resolution time in minutes within business hours, full resolution time in minutes, full resolution time in minutes within business hours, agent wait time in minutes, agent wait time in minutes within business hours, requester wait time in minutes, requester wait time in minutes within business hours, on hold time in minutes, on hold time in minutes within business hours'

const NO_RATING = new Set(['offered', 'not offered', 'unoffered'])

/**
 * Zendesk's account export: tickets without any text (formats.md 3.1). Its times are in the account's zone at export,
 * which the file does not tell; its durations are left alone.
 */
export const zendeskAccountCsv: TableAdapter = {
  content: 'table',
  id: 'zendesk-account-csv',
  system: 'zendesk',
  title: 'Zendesk account export (CSV, tickets without texts)',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims(header) {
    const own = countKeys(header, OWN)
    return header.has('id') && (header.has('summation column') ? own >= 1 : own >= 3)
      ? 'The header has columns that only Zendesk’s account export has, such as “Group stations” and times in minutes.'
      : null
  },
  columns: {
    conversationId: 'id',
    openedAt: 'created at',
    closedAt: 'solved at',
    version: 'updated at',
    status: 'status',
    priority: 'priority',
    channel: 'via',
    subject: 'subject',
    tags: 'tags',
    topic: 'ticket type',
    customer: 'requester id,requester email,requester',
    assignee: 'assignee',
    queue: 'group',
    csat: 'satisfaction score',
  },
  read(row) {
    const rating = row.field('csat')
    return readFactsRow(row, [row.cell('requester id'), row.cell('requester email'), row.cell('requester')], {
      csat: rating !== null && NO_RATING.has(rating.toLowerCase()) ? null : rating,
    })
  },
}
