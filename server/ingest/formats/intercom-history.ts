import { htmlToText } from '../html-text'
import type { TableAdapter } from './adapter'
import { readFactsRow } from './facts-row'

const CUSTOMERS = new Set(['user', 'lead', 'contact'])

/** Intercom's conversations as a warehouse keeps them: one row for every state a conversation was in (formats.md 1). */
export const intercomHistory: TableAdapter = {
  content: 'table',
  id: 'intercom-history',
  system: 'intercom',
  title: 'Intercom conversation history (CSV, versions without parts)',
  grain: 'version',
  isTriedOnRealExport: true,
  closingsTold: false,
  zone: 'UTC',
  claims(header) {
    const isSource = header.has('id', 'state', 'source author type') && header.has('updated at')
    return isSource && (header.has('fivetran start') || header.has('source delivered as'))
      ? 'The header names id, state, source_author_type and updated_at, like Intercom’s conversations in a warehouse.'
      : null
  },
  columns: {
    conversationId: 'id',
    openedAt: 'created at',
    version: 'updated at',
    status: 'state',
    priority: 'priority',
    channel: 'source type',
    subject: 'source subject,title',
    assignee: 'assignee id,admin assignee id',
    queue: 'team assignee id',
    csat: 'conversation rating value',
  },
  read(row) {
    const isCustomer = CUSTOMERS.has(row.cell('source author type')?.toLowerCase() ?? '')
    const subject = row.field('subject')
    const channel = row.field('channel')
    return readFactsRow(row, isCustomer ? [row.cell('source author id')] : [], {
      channel: channel === 'conversation' ? 'chat' : channel,
      subject: subject === null ? null : htmlToText(subject),
    })
  },
}
