import type { TableAdapter } from './adapter'
import { splitAddress } from './json-values'
import { noFlag, noRole, readFlag, readMessageRow } from './message-row'

/** Zoho Desk's file of threads. Content without words is the word NULL; each has two times (formats.md 3.5). */
export const zohoThreads: TableAdapter = {
  content: 'table',
  id: 'zoho-threads',
  system: 'zoho',
  title: 'Zoho Desk threads (CSV)',
  grain: 'message',
  isTriedOnRealExport: false,
  closingsTold: false,
  zone: 'UTC',
  claims(header) {
    const isThread = header.has('ticket ext id') || header.has('thread ext id')
    const isTimed = header.has('send date time') || header.has('received time')
    const isDirected = header.has('direction') || header.has('direction in out')
    return isThread && isTimed && isDirected && header.has('content')
      ? 'The header names TicketExtId, Content, Direction and SendDateTime, like Zoho Desk’s threads.'
      : null
  },
  columns: {
    conversationId: 'ticket ext id,ticket id',
    messageId: 'thread ext id,thread id',
    time: 'send date time,received time',
    role: 'direction,direction in out',
    visibility: 'is private,is private true false',
    authorId: 'from email address,sender email',
    authorName: 'sender name',
    text: 'content',
    channel: 'channel',
  },
  read(row) {
    const direction = row.field('role')?.toLowerCase()
    if (direction !== 'in' && direction !== 'out') return noRole('Direction', row.field('role'), 'In or Out')
    const isPrivate = readFlag(row.field('visibility'))
    if (isPrivate === undefined) return noFlag('isPrivate', row.field('visibility'))
    const content = row.text('text')
    const from = splitAddress(row.field('authorId') ?? row.cell('sender email'))
    const [sent, received] = [row.cell('send date time'), row.cell('received time')]
    return readMessageRow(row, direction === 'in' && isPrivate !== true ? 'customer' : 'agent', {
      time: direction === 'in' ? (received ?? sent) : (sent ?? received),
      visibility: isPrivate === true ? 'internal' : 'public',
      authorName: row.field('authorName') ?? from.name,
      authorId: from.address,
      text: content.trim() === 'NULL' ? '' : content,
      facts: { channel: row.field('channel') ?? 'email' },
    })
  },
}
