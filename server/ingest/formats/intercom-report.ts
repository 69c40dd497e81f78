import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

const OWN =
  'teammate currently assigned, team currently assigned, current conversation state, conversation rating, conversation rating remark, last teammate rated, agent rated type, started by, conversation source, fin ai agent involved, user name, user email, first response time seconds'

/**
 * Intercom's report of conversations: no texts, the zone in the header (formats.md 3.3). Who is assigned at present need
 * not be who answered.
 */
export const intercomReport: TableAdapter = {
  content: 'table',
  id: 'intercom-report',
  system: 'intercom',
  title: 'Intercom report of conversations (CSV, without texts)',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims(header) {
    return header.has('conversation id', 'conversation started at') && countKeys(header, OWN) >= 2
      ? 'The header has “Conversation started at” and other columns of Intercom’s report.'
      : null
  },
  columns: {
    conversationId: 'conversation id',
    openedAt: 'conversation started at',
    version: 'updated at',
    status: 'current conversation state',
    channel: 'channel,conversation source',
    subject: 'title',
    topic: 'ai topic,topics',
    customer: 'user email,user name',
    assignee: 'teammate currently assigned',
    queue: 'team currently assigned',
    csat: 'conversation rating',
  },
  read: (row) => readFactsRow(row, [row.cell('user email'), row.cell('user name')]),
}
