import type { AuthorRole } from '#server/domain/conversation'
import type { ReadMessage, TableAdapter, TableRow } from './adapter'
import { noFlag, noRole, readFlag, readMessageRow } from './message-row'

const ROLES = new Map<string, AuthorRole>([
  ['inbound', 'customer'],
  ['outbound', 'agent'],
])

/** Front's export of messages. The text is a snippet of its beginning; who wrote is neither assignee nor who is credited (formats.md 3.9). */
export const front: TableAdapter = {
  content: 'table',
  id: 'front',
  system: 'front',
  title: 'Front messages (CSV; texts are cut to snippets)',
  grain: 'message',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims(header) {
    const isConversation = header.has('conversation id') || header.has('conversation api id')
    return isConversation && header.has('message date', 'direction', 'extract')
      ? 'The header has “Message date”, “Direction” and “Extract”, like Front’s messages.'
      : null
  },
  columns: {
    conversationId: 'conversation id,conversation api id',
    messageId: 'message id,message api id',
    time: 'message date',
    role: 'direction',
    automatic: 'autoreply',
    authorName: 'author',
    authorId: 'from',
    text: 'extract',
    subject: 'subject',
    tags: 'tags',
    customer: 'contact handle,contact name',
    queue: 'inbox',
    assignee: 'assignee',
  },
  read(row) {
    const role = ROLES.get(row.field('role')?.toLowerCase() ?? '')
    if (role === undefined) return noRole('Direction', row.field('role'), 'Inbound or Outbound')
    const isAutomatic = readFlag(row.field('automatic'))
    if (isAutomatic === undefined) return noFlag('Autoreply', row.field('automatic'))
    return readMessageRow(row, role, {
      automatic: isAutomatic === true ? 'certain' : null,
      ...(role === 'customer' ? contactOf(row) : agentOf(row)),
    })
  },
}

type Author = Pick<ReadMessage, 'authorName' | 'authorId'>

function contactOf(row: TableRow): Author {
  return { authorName: row.cell('contact name'), authorId: row.cell('contact handle') ?? row.field('authorId') }
}

/** Agents write from one address together: it is nobody's where the author is named. */
function agentOf(row: TableRow): Author {
  const authorName = row.field('authorName')
  return { authorName, authorId: authorName === null ? row.field('authorId') : null }
}
