import { htmlToText, looksLikeHtml } from '../html-text'
import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
  booleanAt,
  conversationOrFacts,
  hasList,
  htmlAt,
  isMostly,
  joinedAt,
  objectAt,
  objectsAt,
  saidIn,
  stringAt,
  timeAt,
  valueAt,
} from './json-values'

/** Conversations of the Intercom API and its data export (formats.md 3.3). */
export const intercomJson: JsonAdapter = {
  id: 'intercom-json',
  system: 'intercom',
  title: 'Intercom conversations (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: true,
  closingsTold: true,
  claims: (objects) =>
    isMostly(objects, isConversation)
      ? 'Its objects have the type “conversation” with “source” or “conversation_parts”, like Intercom.'
      : null,
  read,
}

const CUSTOMERS = new Set(['user', 'lead', 'contact'])
const AGENTS = new Set(['admin', 'team'])
const SAID = new Set(['comment', 'open', 'close'])

function isConversation(object: JsonObject): boolean {
  const hasParts = objectAt(object, 'source') !== null || objectAt(object, 'conversation_parts') !== null
  return stringAt(object, 'type') === 'conversation' && (hasParts || hasList(object, 'conversation_parts'))
}

function read(conversation: JsonObject): Reading {
  if (!isConversation(conversation))
    return { kind: 'rejected', column: null, reason: 'This object is not a conversation of Intercom.' }
  const id = stringAt(conversation, 'id')
  const facts = readFacts(conversation)
  const parts = partsOf(conversation)
  if (parts === null) return { kind: 'facts', conversationId: id, facts, at: timeAt(conversation, 'updated_at') }
  const total = valueAt(conversation, 'conversation_parts', 'total_count')
  if (typeof total === 'number' && total > parts.length)
    return {
      kind: 'rejected',
      column: 'conversation_parts',
      reason: `Only ${parts.length} of the ${total} parts of this conversation are in the file: export it whole.`,
    }
  const messages = [readSource(conversation), ...parts.map(readPart)].flatMap((message) => message ?? [])
  return conversationOrFacts(id, messages, facts, timeAt(conversation, 'updated_at'))
}

/** Null where the list was not exported, as in lists and searches of the API: then the opening alone would look unanswered. */
function partsOf(conversation: JsonObject): readonly JsonObject[] | null {
  if (hasList(conversation, 'conversation_parts')) return objectsAt(conversation, 'conversation_parts')
  if (!hasList(conversation, 'conversation_parts', 'conversation_parts')) return null
  return objectsAt(conversation, 'conversation_parts', 'conversation_parts')
}

function readSource(conversation: JsonObject): ReadMessage | null {
  const source = objectAt(conversation, 'source')
  return source === null ? null : readSaid(source, 'comment', timeAt(conversation, 'created_at'))
}

function readPart(part: JsonObject): ReadMessage | null {
  return readSaid(part, stringAt(part, 'part_type') ?? '', timeAt(part, 'created_at'))
}

/** Null for parts that only change a state. A redacted comment was said, though its words are gone. */
function readSaid(part: JsonObject, partType: string, time: ReadMessage['time']): ReadMessage | null {
  const isNote = partType.startsWith('note')
  const names = objectsAt(part, 'attachments').map((file) => stringAt(file, 'name'))
  const isRedacted = booleanAt(part, 'redacted') === true && (isNote || partType === 'comment')
  const said = saidIn([htmlAt(part, 'body')], names) ?? (isRedacted ? { text: '[redacted]', isHtml: false } : null)
  if (said === null) return null
  const role = roleOf(part)
  const isSaid = isNote || SAID.has(partType) || role === 'customer'
  return {
    messageId: stringAt(part, 'id'),
    time,
    role: isSaid ? role : 'system',
    visibility: isNote || !isSaid ? 'internal' : 'public',
    authorName: stringAt(part, 'author', 'name'),
    authorId: stringAt(part, 'author', 'id') ?? stringAt(part, 'author', 'email'),
    ...said,
  }
}

function roleOf(part: JsonObject): ReadMessage['role'] {
  const type = stringAt(part, 'author', 'type') ?? ''
  if (type === 'bot' || booleanAt(part, 'author', 'from_ai_agent') === true) return 'bot'
  if (CUSTOMERS.has(type)) return 'customer'
  return AGENTS.has(type) ? 'agent' : null
}

function readFacts(conversation: JsonObject): ReadFacts {
  const contacts = objectsAt(conversation, 'contacts', 'contacts')
  const author = objectAt(conversation, 'source', 'author')
  const isFromCustomer = CUSTOMERS.has(stringAt(author, 'type') ?? '')
  const people = isFromCustomer && author !== null ? [...contacts, author] : contacts
  const requester = people.flatMap((person) => ['id', 'email', 'name'].map((key) => stringAt(person, key)))
  const channel = stringAt(conversation, 'source', 'type')
  const priority = stringAt(conversation, 'priority')
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue: nonZero(stringAt(conversation, 'team_assignee_id')),
    assignee: assigneeOf(conversation),
    channel: channel === 'conversation' ? 'chat' : channel,
    subject: subjectOf(conversation),
    topic: joinedAt(conversation, ['topics', 'topics'], 'name'),
    tags: joinedAt(conversation, ['tags', 'tags'], 'name'),
    priority: priority === 'not_priority' ? null : priority,
    openedAt: timeAt(conversation, 'created_at'),
    ...closingOf(conversation),
    status: stringAt(conversation, 'state'),
    csat: stringAt(conversation, 'conversation_rating', 'rating'),
  }
}

function assigneeOf(conversation: JsonObject): string | null {
  const id = nonZero(stringAt(conversation, 'admin_assignee_id'))
  const written = (partsOf(conversation) ?? []).find((part) => id !== null && stringAt(part, 'author', 'id') === id)
  return stringAt(written, 'author', 'name') ?? id
}

/** A conversation that was opened again is not closed. */
function closingOf(conversation: JsonObject): Pick<ReadFacts, 'closedAt' | 'endedBy'> {
  if ((stringAt(conversation, 'state') ?? 'closed') !== 'closed') return { closedAt: null, endedBy: null }
  const close = (partsOf(conversation) ?? []).findLast((part) => stringAt(part, 'part_type') === 'close')
  const closedAt = timeAt(close, 'created_at') ?? timeAt(conversation, 'statistics', 'last_close_at')
  const role = close === undefined ? null : roleOf(close)
  return { closedAt, endedBy: role === 'bot' ? 'system' : role }
}

function nonZero(id: string | null): string | null {
  return id === '0' ? null : id
}

/** A mail's subject comes as HTML. */
function subjectOf(conversation: JsonObject): string | null {
  const subject = stringAt(conversation, 'title') ?? stringAt(conversation, 'source', 'subject')
  return subject !== null && looksLikeHtml(subject) ? htmlToText(subject).trim() || null : subject
}
