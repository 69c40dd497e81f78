import type { AuthorRole } from '#server/domain/conversation'
import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { noFlag, noRole, readFlag, readMessageRow } from './message-row'

const ROLES = new Map<string, AuthorRole>([
  ['in', 'customer'],
  ['out', 'agent'],
])

/** Kustomer's export of the message object, with dotted names or labels (formats.md 3.8). */
export const kustomer: TableAdapter = {
  content: 'table',
  id: 'kustomer',
  system: 'kustomer',
  title: 'Kustomer messages (CSV)',
  grain: 'message',
  isTriedOnRealExport: false,
  closingsTold: false,
  zone: 'UTC',
  claims(header) {
    const own = countKeys(header, 'app, size, external id, conversation id, location type, sent at, preview')
    return header.has('direction', 'direction type', 'channel') && own >= 2
      ? 'The header names direction, directionType, channel and app, like Kustomer’s messages.'
      : null
  },
  columns: {
    conversationId: 'conversation id,conversation',
    messageId: 'id,message id',
    time: 'sent at,created at',
    role: 'direction',
    automatic: 'auto',
    authorId: 'created by id,created by',
    authorName: 'created by name,created by display name',
    text: 'body,text,content,preview',
    channel: 'channel',
    subject: 'subject',
    customer: 'customer id,customer email,customer name',
  },
  read(row) {
    const role = ROLES.get(row.field('role')?.toLowerCase() ?? '')
    if (role === undefined) return noRole('direction', row.field('role'), 'in or out')
    const isAutomatic = readFlag(row.field('automatic'))
    if (isAutomatic === undefined) return noFlag('auto', row.field('automatic'))
    return readMessageRow(row, role, {
      time: row.field('time') ?? row.cell('created at'),
      automatic: isAutomatic === true ? 'certain' : null,
    })
  },
}
