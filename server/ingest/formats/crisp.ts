import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage, ReadTime } from './adapter'
import {
  booleanAt,
  conversationOrFacts,
  isMostly,
  joinedAt,
  objectAt,
  objectsAt,
  plainAt,
  saidIn,
  stringAt,
  timeAt,
} from './json-values'

/** Conversations of Crisp, as its importer and its API write them (formats.md 3.11). */
export const crisp: JsonAdapter = {
  id: 'crisp',
  system: 'crisp',
  title: 'Crisp conversations (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: true,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, (object) => isConversation(object) || isMessage(object))
      ? 'Its messages are from “user” or “operator”, like those of Crisp.'
      : null,
  read,
}

function isConversation(object: JsonObject): boolean {
  return objectsAt(object, 'messages').some(
    (message) => roleOf(message) !== null && (timeOf(message) !== null || stringAt(message, 'fingerprint') !== null),
  )
}

/** The API lists the messages of a session without the conversation around them. */
function isMessage(object: JsonObject): boolean {
  return stringAt(object, 'session_id') !== null && stringAt(object, 'fingerprint') !== null && roleOf(object) !== null
}

function read(conversation: JsonObject): Reading {
  if (isMessage(conversation)) return readAlone(conversation)
  const messages = objectsAt(conversation, 'messages').flatMap((message) => readMessage(message, conversation) ?? [])
  const facts = readFacts(conversation)
  return conversationOrFacts(idOf(conversation, facts), messages, facts, timeAt(conversation, 'updated_at'))
}

function readAlone(object: JsonObject): Reading {
  const conversationId = stringAt(object, 'session_id')
  const message = readMessage(object, {})
  if (message === null) return { kind: 'skipped', skip: 'state_change', conversationId }
  const customer = message.role === 'customer' ? (message.authorId ?? message.authorName ?? null) : null
  return {
    kind: 'message',
    conversationId,
    message,
    facts: { customer, channel: stringAt(object, 'origin') === 'email' ? 'email' : 'chat' },
  }
}

/** Conversations made for the importer have no id: the user and the first message's time name them. */
function idOf(conversation: JsonObject, facts: ReadFacts): string | null {
  const id = stringAt(conversation, 'session_id') ?? stringAt(conversation, 'id')
  if (id !== null) return id
  const start = timeOf(objectsAt(conversation, 'messages')[0])
  const written = typeof start === 'number' ? new Date(start).toISOString() : start
  return facts.customer && typeof written === 'string' ? `${facts.customer} ${written}` : null
}

function readMessage(message: JsonObject, conversation: JsonObject): ReadMessage | null {
  const type = stringAt(message, 'type')
  const isNote = type === 'note' || stringAt(message, 'note') !== null
  const file = objectAt(message, 'file') ?? (type === 'text' || type === 'note' ? null : objectAt(message, 'content'))
  const names = stringAt(file, 'url') === null && stringAt(file, 'name') === null ? [] : [stringAt(file, 'name')]
  const said =
    type === 'event'
      ? null
      : saidIn(
          ['text', 'note', 'content'].map((key) => plainAt(message, key)),
          names,
        )
  if (said === null) return null
  const role = roleOf(message)
  const user = role === 'customer' ? (objectAt(message, 'user') ?? userOf(conversation)) : objectAt(message, 'user')
  return {
    messageId: stringAt(message, 'fingerprint'),
    time: timeOf(message),
    role: booleanAt(message, 'automated') === true ? 'bot' : role,
    visibility: isNote ? 'internal' : 'public',
    authorName: nameOf(user),
    authorId: stringAt(user, 'user_id') ?? stringAt(user, 'email'),
    ...said,
  }
}

/** “user” is the customer here. */
function roleOf(message: JsonObject): ReadMessage['role'] {
  const from = stringAt(message, 'from')
  if (from === 'user') return 'customer'
  return from === 'operator' ? 'agent' : null
}

function timeOf(message: JsonObject | undefined): ReadTime | null {
  return timeAt(message, 'date') ?? timeAt(message, 'timestamp')
}

function userOf(conversation: JsonObject): JsonObject | null {
  return objectAt(conversation, 'user') ?? objectAt(conversation, 'meta')
}

function nameOf(user: JsonObject | null): string | null {
  return stringAt(user, 'name') ?? stringAt(user, 'nickname')
}

function readFacts(conversation: JsonObject): ReadFacts {
  const user = userOf(conversation)
  const requester = [stringAt(user, 'email'), stringAt(user, 'user_id'), nameOf(user), stringAt(user, 'phone')]
  return {
    customer: requester.find((known) => known !== null),
    requester,
    assignee: stringAt(conversation, 'assigned', 'nickname') ?? stringAt(conversation, 'assigned', 'user_id'),
    channel:
      objectsAt(conversation, 'messages')
        .map((message) => stringAt(message, 'origin'))
        .find((origin) => origin === 'email') ?? 'chat',
    subject: stringAt(conversation, 'subject') ?? stringAt(conversation, 'meta', 'subject'),
    tags: joinedAt(conversation, ['segments']) ?? joinedAt(conversation, ['meta', 'segments']),
    openedAt: timeAt(conversation, 'created_at'),
    status: stringAt(conversation, 'state'),
  }
}
