import type { AuthorRole } from '#server/domain/conversation'
import type { Reading, TableAdapter, TableRow } from './adapter'
import { stringAt } from './json-values'
import { readMessageRow } from './message-row'
import { parseJsonCell } from './parse-json-cell'

const MESSAGES = new Set(['chatmessage', 'chat.msg', 'triggermessage', 'chatfileattachment', 'chat.file'])
const AGENT = 'agent:'

/** Zendesk's table of chat events, of which the messages are some (formats.md 3.1). */
export const zendeskChatEvents: TableAdapter = {
  content: 'table',
  id: 'zendesk-chat-events',
  system: 'zendesk',
  title: 'Zendesk chat events (CSV)',
  grain: 'event',
  isTriedOnRealExport: false,
  closingsTold: false,
  zone: 'UTC',
  claims(header) {
    return header.has('chat id', 'actor id', 'type') && (header.has('chat index') || header.has('message'))
      ? 'The header names chat_id, actor_id, type and chat_index or message, like Zendesk’s chat events.'
      : null
  },
  columns: {
    conversationId: 'ticket id,chat id',
    messageId: 'message id',
    time: 'created at,timestamp',
    authorId: 'actor id',
    authorName: 'actor name,display name',
    text: 'message,msg',
    role: 'type',
  },
  read: (row) => readEvent(row, new Set()),
  open() {
    const agents = new Set<string>()
    return {
      survey(row) {
        const actor = row.field('authorId')
        if (actor?.startsWith(AGENT)) agents.add(actor.slice(AGENT.length))
      },
      read: (row) => readEvent(row, agents),
    }
  },
}

/** `agents` are the ids that are agents' anywhere in the file: the same account also occurs without prefix. */
function readEvent(row: TableRow, agents: ReadonlySet<string>): Reading {
  const type = (row.field('role') ?? '').toLowerCase()
  if (!MESSAGES.has(type)) return { kind: 'skipped', skip: 'state_change' }
  const text = row.text('text')
  const packed = parseJsonCell(text)
  const isAnswerBot = [packed, parseJsonCell(row.cell('original message'))].some(
    (cell) => stringAt(cell, 'source', 'type') === 'zd:answerBot',
  )
  const actor = row.field('authorId')
  const file = row.cell('filename')
  const said = packed === null ? text : (stringAt(packed, 'text') ?? stringAt(packed, 'msg') ?? '')
  return readMessageRow(row, isAnswerBot || type === 'triggermessage' ? 'bot' : roleOf(actor, agents), {
    authorId: actor?.startsWith(AGENT) ? actor.slice(AGENT.length) : actor,
    automatic: type === 'triggermessage' ? 'certain' : null,
    text: said.trim() === '' && file !== null ? `[attachment: ${file}]` : said,
    facts: { channel: 'chat' },
  })
}

function roleOf(actor: string | null, agents: ReadonlySet<string>): AuthorRole | null {
  if (actor === null) return null
  if (actor.startsWith(AGENT) || agents.has(actor)) return 'agent'
  return agents.size > 0 || actor.startsWith('visitor:') ? 'customer' : null
}
