import type { AuthorRole } from '#server/domain/conversation'
import type { Reading, TableAdapter } from './adapter'
import { noRole, readMessageRow } from './message-row'

const ROLES = new Map<string, AuthorRole>([
  ['visitor', 'customer'],
  ['operator', 'agent'],
  ['automation', 'bot'],
])

const SHIFTED: Reading = {
  kind: 'rejected',
  column: 'NAME',
  reason:
    'The visitor’s name is filled on a row that the visitor did not write: a comma in the text is probably not quoted.',
}

/** Tidio's messages. The columns of the contact are filled on the visitor's rows only (formats.md 3.11). */
export const tidio: TableAdapter = {
  content: 'table',
  id: 'tidio',
  system: 'tidio',
  title: 'Tidio messages (CSV)',
  grain: 'message',
  isTriedOnRealExport: true,
  closingsTold: false,
  zone: 'UTC',
  claims(header) {
    return header.has('conversation id', 'time sent', 'sender', 'message content')
      ? 'The header names CONVERSATION_ID, TIME_SENT, SENDER and MESSAGE_CONTENT, like Tidio’s messages.'
      : null
  },
  columns: {
    conversationId: 'conversation id',
    time: 'time sent',
    role: 'sender',
    text: 'message content',
    channel: 'channel',
    customer: 'email,phone,name',
    authorName: 'name',
    authorId: 'email',
  },
  read(row) {
    const role = ROLES.get(row.field('role')?.toLowerCase() ?? '')
    if (role === undefined) return noRole('SENDER', row.field('role'), 'visitor, operator or automation')
    if (role !== 'customer' && row.field('authorName') !== null) return SHIFTED
    const customer = row.field('customer') ?? row.cell('phone') ?? row.cell('name')
    return readMessageRow(row, role, role === 'customer' ? { facts: { customer } } : { facts: { customer: null } })
  },
}
