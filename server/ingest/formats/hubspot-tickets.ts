import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

const LABELS = 'pipeline, ticket status, ticket owner, create date, close date, ticket description, ticket pipeline'
const INTERNAL =
  'hs pipeline, hs pipeline stage, hs ticket priority, hs ticket category, hs ticket id, createdate, closed date, first agent reply date'

/** HubSpot's tickets with English labels or with internal names (formats.md 3.6); the talk about them is not among them. */
export const hubspotTickets: TableAdapter = {
  content: 'table',
  id: 'hubspot-tickets',
  system: 'hubspot',
  title: 'HubSpot tickets (CSV, without texts)',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims(header) {
    const isLabelled = header.has('ticket name') && countKeys(header, LABELS) >= 2
    const names = INTERNAL.split(', ').map((name) => `property ${name}`)
    const isInternal = countKeys(header, INTERNAL) >= 3 || countKeys(header, names.join()) >= 3
    return isLabelled || isInternal ? 'The header has the names of HubSpot’s ticket properties.' : null
  },
  columns: {
    conversationId: 'ticket id,record id,hs ticket id,hs object id,property hs object id,id',
    openedAt: 'create date,createdate,property createdate',
    closedAt: 'close date,closed date,property closed date',
    version: 'last modified date,hs lastmodifieddate,property hs lastmodifieddate',
    status: 'ticket status,hs pipeline stage,property hs pipeline stage',
    priority: 'priority,hs ticket priority,property hs ticket priority',
    channel: 'source,source type,property source type',
    subject: 'ticket name,subject,property subject',
    topic: 'category,hs ticket category,property hs ticket category',
    assignee: 'ticket owner,hubspot owner id,property hubspot owner id',
    queue: 'pipeline,ticket pipeline,hs pipeline,property hs pipeline',
    customer: 'associated contact ids,associated contact',
  },
  read: (row) => readFactsRow(row, [row.cell('associated contact ids'), row.cell('associated contact')]),
}
