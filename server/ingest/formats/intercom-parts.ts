import type { AuthorRole } from '#server/domain/conversation'
import type { Reading, TableAdapter, TableRow } from './adapter'
import { noRole, readFlag, readMessageRow } from './message-row'

const ROLES = new Map<string, AuthorRole>([
  ['user', 'customer'],
  ['lead', 'customer'],
  ['contact', 'customer'],
  ['admin', 'agent'],
  ['team', 'agent'],
  ['bot', 'bot'],
])
const SPOKEN = new Set(['comment', 'open', 'close', 'conversation', 'message', 'assign_and_reopen'])
const NOTED = new Set(['note', 'assignment', 'default_assignment', 'note_and_reopen'])

/**
 * Intercom's conversation parts, as a warehouse has them, or messages as its exporters write them (formats.md 3.3). The
 * message that opened a conversation is not among a warehouse's parts.
 */
export const intercomParts: TableAdapter = {
  content: 'table',
  id: 'intercom-parts',
  system: 'intercom',
  title: 'Intercom conversation parts (CSV)',
  grain: 'event',
  isTriedOnRealExport: true,
  closingsTold: true,
  zone: 'UTC',
  claims(header) {
    if (header.has('conversation id', 'part type', 'author type', 'body'))
      return 'The header names conversation_id, part_type, author_type and body, like Intercom’s conversation parts.'
    return header.has('conversation id', 'message id', 'message body', 'message author type')
      ? 'The header names conversation_id, message_body and message_author_type, like an exporter of Intercom.'
      : null
  },
  columns: {
    conversationId: 'conversation id',
    messageId: 'message id,id',
    time: 'message created at,created at',
    role: 'message author type,author type',
    authorId: 'message author id,author id',
    authorName: 'message author name,author name',
    text: 'message body,body',
    subject: 'message subject,conversation subject',
    openedAt: 'conversation created at',
    status: 'conversation state',
    tags: 'conversation tags,tags',
    assignee: 'conversation assignee name,conversation assignee id',
  },
  read(row) {
    // A warehouse keeps every earlier state of a part as a row of its own.
    if (readFlag(row.cell('fivetran active')) === false) return { kind: 'skipped', skip: 'other_event' }
    const word = row.field('role')
    const role = ROLES.get(word?.toLowerCase() ?? '')
    const type = (row.cell('part type') ?? row.cell('message type') ?? 'comment').toLowerCase()
    const hasText = row.text('text').trim() !== ''
    if (!hasText && type !== 'comment' && type !== 'note') return readStateChange(row, type, role ?? null)
    if (role === undefined)
      return noRole(
        row.cell('author type') === null ? 'message_author_type' : 'author_type',
        word,
        'user, lead, contact, admin, team or bot',
      )
    return readMessageRow(row, SPOKEN.has(type) || NOTED.has(type) ? role : 'system', {
      visibility: NOTED.has(type) ? 'internal' : 'public',
      facts: type === 'close' ? { closedAt: row.field('time'), endedBy: role } : {},
    })
  },
}

function readStateChange(row: TableRow, type: string, role: AuthorRole | null): Reading {
  const skipped: Reading = { kind: 'skipped', skip: 'state_change' }
  if (type !== 'close') return skipped
  const at = row.field('time')
  return { ...skipped, conversationId: row.field('conversationId'), at, facts: { closedAt: at, endedBy: role } }
}
