import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

const OWN =
  'queue name, queue id, channel id, channel name, outcome, origination, destination, customer journey duration, agent notes, queue time, campaign id, participant name'

/**
 * The detailed report of interactions of 8x8 Contact Center. A journey is the conversation: its rows are the segments
 * between transfers, so that no row tells when the journey began (formats.md 3.16).
 */
export const eightbyeight: TableAdapter = {
  content: 'table',
  id: 'eightbyeight',
  system: '8x8',
  title: '8x8 Contact Center interactions (CSV, without texts)',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims(header) {
    return header.has('journey id') && countKeys(header, OWN) >= 2
      ? 'The header has “Journey ID” and other columns of 8x8’s report of interactions.'
      : null
  },
  columns: {
    conversationId: 'journey id',
    version: 'time',
    status: 'outcome',
    channel: 'media type,media,type',
    tags: 'labels',
    customer: 'customer name,origination',
    assignee: 'participant name,agent name',
    queue: 'queue name',
  },
  read: (row) => readFactsRow(row, [row.cell('customer name'), row.cell('origination')]),
}
