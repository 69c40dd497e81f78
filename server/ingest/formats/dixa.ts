import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

/** Dixa's channels by the words that other systems use. */
const CHANNELS = new Map([
  ['pstnphone', 'phone'],
  ['widgetchat', 'chat'],
  ['contactform', 'contact form'],
  ['facebookmessenger', 'messenger'],
  ['twilio', 'sms'],
])

/** Conversations of Dixa, with times in two spellings and some columns twice (formats.md 3.11). */
export const dixa: TableAdapter = {
  content: 'table',
  id: 'dixa',
  system: 'dixa',
  title: 'Dixa conversations (CSV, without texts)',
  grain: 'conversation',
  isTriedOnRealExport: true,
  closingsTold: true,
  zone: 'UTC',
  claims(header) {
    const own = countKeys(header, 'queued at, assigned at, answered at, closed at')
    return header.has('id', 'created at', 'direction', 'queue name', 'assignee name') && own >= 2
      ? 'The header names queueName, assigneeName, queuedAt and answeredAt, like Dixa’s conversations.'
      : null
  },
  columns: {
    conversationId: 'id',
    openedAt: 'created at',
    requestedAt: 'queued at',
    closedAt: 'closed at',
    channel: 'channel',
    assignee: 'assignee name',
    queue: 'queue name',
    customer: 'requester email,requester id,requester name',
  },
  read(row) {
    const channel = row.field('channel')
    const requester = ['requester id', 'requester email', 'requester name'].map((key) => row.cell(key))
    return readFactsRow(row, requester, { channel: CHANNELS.get(channel?.toLowerCase() ?? '') ?? channel })
  },
}
