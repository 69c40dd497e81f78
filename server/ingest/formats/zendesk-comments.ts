import type { TableAdapter, TableRow } from './adapter'
import { noFlag, readFlag, readMessageRow } from './message-row'

/** Zendesk's table of comments, one a row, as its API and warehouses of it have it (formats.md 3.1, 5). */
export const zendeskComments: TableAdapter = {
  content: 'table',
  id: 'zendesk-comments',
  system: 'zendesk',
  title: 'Zendesk comments (CSV)',
  grain: 'message',
  isTriedOnRealExport: true,
  closingsTold: false,
  zone: 'UTC',
  claims(header) {
    const isTimed = header.has('created') || header.has('created at')
    const isAuthored = header.has('user id') || header.has('author id')
    return header.has('ticket id', 'public', 'body') && isTimed && isAuthored
      ? 'The header names ticket_id, body, public and the author’s id, like Zendesk’s comments.'
      : null
  },
  columns: {
    conversationId: 'ticket id',
    messageId: 'id,comment id',
    time: 'created at,created',
    authorId: 'author id,user id',
    authorName: 'author name',
    text: 'body,plain body',
    visibility: 'public',
    automatic: 'via channel',
  },
  read(row) {
    const isPublic = readFlag(row.field('visibility'))
    if (isPublic === null || isPublic === undefined) return noFlag('public', row.field('visibility'))
    const isRule = row.field('automatic') === 'rule'
    return readMessageRow(row, isRule ? 'bot' : null, {
      visibility: isPublic ? 'public' : 'internal',
      automatic: isRule ? 'certain' : null,
      ...textOf(row),
    })
  },
}

/** Of a comment without a plain body its HTML. */
function textOf(row: TableRow): { text: string } | Record<never, never> {
  const html = row.cell('html body')
  return row.text('text').trim() === '' && html !== null ? { text: html } : {}
}
