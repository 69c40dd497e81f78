import { automaticByWrittenHeaders } from '../automatic-headers'
import { type Field, headersOf, matchHeader } from '../fields'
import type { TableAdapter, TableRow } from './adapter'
import { messageKind } from './message-kind'
import { visibilityOfFlag } from './visibility-at'

const READ = [
  'conversationId',
  'time',
  'text',
  'messageId',
  'authorName',
  'authorId',
  'customer',
  'vendor',
  'team',
  'queue',
  'assignee',
  'channel',
  'subject',
  'topic',
  'tags',
  'priority',
  'language',
  'visibility',
  'requestedAt',
  'closedAt',
  'endedBy',
  'status',
  'csat',
  'headers',
] as const satisfies readonly Field[]

/** A table of messages that names authors but no roles: who is an agent comes from the customer column or is asked. */
export const messagesByAuthor: TableAdapter = {
  content: 'table',
  id: 'messages-by-author',
  system: '',
  title: 'Messages, one a row, with authors but without roles',
  grain: 'message',
  isTriedOnRealExport: true,
  closingsTold: false,
  claims(header) {
    const { columns } = matchHeader(header.names)
    const needed = columns.has('conversationId') && columns.has('time') && columns.has('text')
    const authored = columns.has('authorName') || columns.has('authorId')
    return needed && authored && !columns.has('role')
      ? 'The header names a conversation id, a time, an author and a text, but no author role.'
      : null
  },
  columns: Object.fromEntries(READ.map((field) => [field, headersOf(field)])),
  read(row) {
    const kind = messageKind(row.cell('message type') ?? row.cell('comment type') ?? '')
    if (kind === 'draft' || kind === 'state_change') return { kind: 'skipped', skip: kind }
    return {
      kind: 'message',
      conversationId: row.field('conversationId'),
      message: {
        messageId: row.field('messageId'),
        time: row.field('time'),
        role: null,
        visibility: kind === 'internal' ? 'internal' : visibilityOf(row),
        authorName: row.field('authorName'),
        authorId: row.field('authorId'),
        team: row.field('team'),
        automatic: automaticByWrittenHeaders(row.field('headers')),
        text: row.text('text'),
      },
      facts: { ...row.facts(), requester: [row.field('customer')] },
    }
  },
}

const VISIBILITY = headersOf('visibility').split(', ')

/** A yes or no means what its header says; in a column that a person named, only words tell. */
function visibilityOf(row: TableRow): 'public' | 'internal' {
  const told = VISIBILITY.map((key) => visibilityOfFlag(key, row.cell(key))).filter((known) => known !== null)
  const named = visibilityOfFlag('', row.field('visibility'))
  return told.includes('internal') || named === 'internal' ? 'internal' : 'public'
}
