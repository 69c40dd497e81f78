import type { TableAdapter } from './adapter'
import { stringAt } from './json-values'
import { noFlag, readFlag, readMessageRow } from './message-row'
import { parseJsonCell } from './parse-json-cell'

/** The messages of Gorgias's export of two files: `id` is the ticket's, the sender is JSON in a cell (formats.md 3.10). */
export const gorgiasMessages: TableAdapter = {
  content: 'table',
  id: 'gorgias-messages',
  system: 'gorgias',
  title: 'Gorgias messages (CSV)',
  grain: 'message',
  isTriedOnRealExport: true,
  closingsTold: false,
  claims(header) {
    return header.has('id', 'body text', 'sent datetime', 'sender info')
      ? 'The header names id, body_text, sent_datetime and sender_info, like Gorgias’s messages.'
      : null
  },
  columns: {
    conversationId: 'id',
    time: 'sent datetime',
    text: 'body text',
    subject: 'subject',
    authorId: 'sender info',
    visibility: 'public',
  },
  read(row) {
    const sender = parseJsonCell(row.field('authorId'))
    const address = stringAt(sender, 'address')
    const name = stringAt(sender, 'name')
    if (address === null && name === null)
      return {
        kind: 'rejected',
        column: 'sender_info',
        reason: 'The column “sender_info” does not tell name or address of the sender.',
      }
    const isPublic = readFlag(row.field('visibility'))
    if (isPublic === undefined) return noFlag('public', row.field('visibility'))
    const isInternal = isPublic === false
    return readMessageRow(row, isInternal ? 'agent' : null, {
      visibility: isInternal ? 'internal' : 'public',
      authorName: name,
      authorId: address,
    })
  },
}
