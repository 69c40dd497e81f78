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
  plainAt,
  saidIn,
  splitAddress,
  stringAt,
  timeAt,
} from './json-values'

/** Tickets of the Freshdesk API with their conversations, and of the account's JSON export with their notes (formats.md 3.2). */
export const freshdeskJson: JsonAdapter = {
  id: 'freshdesk-json',
  system: 'freshdesk',
  title: 'Freshdesk tickets (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, (object) => isTicket(bare(object)))
      ? 'Its objects have a requester and “responder_id”, like tickets of Freshdesk.'
      : null,
  read: (object) => read(bare(object)),
}

const STATUSES = new Map([
  ['2', 'Open'],
  ['3', 'Pending'],
  ['4', 'Resolved'],
  ['5', 'Closed'],
])
const PRIORITIES = new Map([
  ['1', 'Low'],
  ['2', 'Medium'],
  ['3', 'High'],
  ['4', 'Urgent'],
])
const SOURCES = new Map([
  ['1', 'Email'],
  ['2', 'Portal'],
  ['3', 'Phone'],
  ['7', 'Chat'],
  ['9', 'Web form'],
  ['10', 'Email'],
])
const OUTBOUND = '10'

function bare(object: JsonObject): JsonObject {
  return objectAt(object, 'helpdesk_ticket') ?? object
}

function isTicket(object: JsonObject): boolean {
  const hasRequester = stringAt(object, 'requester_id') !== null || stringAt(object, 'requester', 'id') !== null
  const isFreshdesk = Object.hasOwn(object, 'responder_id') || hasList(object, 'conversations')
  return hasRequester && isFreshdesk && stringAt(object, 'via', 'channel') === null
}

function read(ticket: JsonObject): Reading {
  if (!isTicket(ticket))
    return {
      kind: 'rejected',
      column: null,
      reason: 'This object is not a ticket: it has no requester and no responder.',
    }
  const id = stringAt(ticket, 'display_id') ?? stringAt(ticket, 'id')
  if (booleanAt(ticket, 'deleted') === true) return { kind: 'skipped', skip: 'other_event', conversationId: id }
  const facts = readFacts(ticket)
  const lists = ['conversations', 'notes'].filter((list) => hasList(ticket, list))
  if (lists.length === 0) return { kind: 'facts', conversationId: id, facts, at: timeAt(ticket, 'updated_at') }
  const replies = lists
    .flatMap((list) => objectsAt(ticket, list))
    .flatMap((reply) => readReply(objectAt(reply, 'note') ?? reply, ticket) ?? [])
  const first = readDescription(ticket)
  const isRepeated = first !== null && replies[0]?.role === first.role && sameWords(replies[0].text, first.text)
  return conversationOrFacts(
    id,
    first === null || isRepeated ? replies : [first, ...replies],
    facts,
    timeAt(ticket, 'updated_at'),
  )
}

/** The first message, which the list of conversations lacks. */
function readDescription(ticket: JsonObject): ReadMessage | null {
  const names = objectsAt(ticket, 'attachments').map(fileName)
  const bodies = [
    htmlAt(ticket, 'description_html'),
    htmlAt(ticket, 'description'),
    plainAt(ticket, 'description_text'),
  ]
  const said = saidIn(bodies, names)
  if (said === null) return null
  const time = timeAt(ticket, 'created_at')
  if (stringAt(ticket, 'source') === OUTBOUND)
    return {
      messageId: 'description',
      time,
      role: 'agent',
      authorName: responderOf(ticket),
      authorId: stringAt(ticket, 'responder_id'),
      ...said,
    }
  const [authorId, , authorName] = requesterOf(ticket)
  return { messageId: 'description', time, role: 'customer', authorName, authorId, ...said }
}

function readReply(reply: JsonObject, ticket: JsonObject): ReadMessage | null {
  const names = objectsAt(reply, 'attachments').map(fileName)
  const said = saidIn([htmlAt(reply, 'body_html'), htmlAt(reply, 'body'), plainAt(reply, 'body_text')], names)
  if (said === null) return null
  const isPrivate = booleanAt(reply, 'private') === true
  const incoming = booleanAt(reply, 'incoming')
  const from = splitAddress(stringAt(reply, 'from_email'))
  const authorId = stringAt(reply, 'user_id') ?? from.address
  return {
    messageId: stringAt(reply, 'id'),
    time: timeAt(reply, 'created_at'),
    role: isPrivate || incoming === false ? 'agent' : incoming === true ? 'customer' : null,
    visibility: isPrivate ? 'internal' : 'public',
    authorName: from.name ?? nameKnown(authorId, ticket),
    authorId,
    ...said,
  }
}

function nameKnown(id: string | null, ticket: JsonObject): string | null {
  const [requesterId, , requesterName] = requesterOf(ticket)
  if (id === null) return null
  if (id === requesterId) return requesterName
  return id === stringAt(ticket, 'responder_id') ? responderOf(ticket) : null
}

function requesterOf(ticket: JsonObject): readonly [string | null, string | null, string | null] {
  return [
    stringAt(ticket, 'requester', 'id') ?? stringAt(ticket, 'requester_id'),
    stringAt(ticket, 'requester', 'email') ?? stringAt(ticket, 'email'),
    stringAt(ticket, 'requester', 'name') ?? stringAt(ticket, 'requester_name') ?? stringAt(ticket, 'name'),
  ]
}

function responderOf(ticket: JsonObject): string | null {
  return stringAt(ticket, 'responder', 'name') ?? stringAt(ticket, 'responder_name')
}

function fileName(file: JsonObject): string | null {
  return stringAt(file, 'name') ?? stringAt(file, 'content_file_name')
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()
  return words(a) === words(b)
}

function readFacts(ticket: JsonObject): ReadFacts {
  const requester = requesterOf(ticket)
  const coded = (key: string, words: ReadonlyMap<string, string>) => {
    const code = stringAt(ticket, key)
    return stringAt(ticket, `${key}_name`) ?? (code === null ? null : (words.get(code) ?? code))
  }
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue: stringAt(ticket, 'group', 'name') ?? stringAt(ticket, 'group_name') ?? stringAt(ticket, 'group_id'),
    assignee: responderOf(ticket) ?? stringAt(ticket, 'responder_id'),
    channel: coded('source', SOURCES),
    subject: stringAt(ticket, 'subject'),
    topic: stringAt(ticket, 'type') ?? stringAt(ticket, 'ticket_type'),
    tags: joinedAt(ticket, ['tags'], 'name'),
    priority: coded('priority', PRIORITIES),
    openedAt: timeAt(ticket, 'created_at'),
    closedAt: timeAt(ticket, 'stats', 'closed_at') ?? timeAt(ticket, 'stats', 'resolved_at'),
    status: booleanAt(ticket, 'spam') === true ? 'spam' : coded('status', STATUSES),
  }
}
