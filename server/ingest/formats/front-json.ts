import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
  booleanAt,
  conversationOrFacts,
  hasList,
  htmlAt,
  inTimeOrder,
  isMostly,
  joinedAt,
  objectAt,
  objectsAt,
  plainAt,
  saidIn,
  stringAt,
  timeAt,
} from './json-values'

/** Messages of the Front API, alone or in their conversations (formats.md 3.9). */
export const frontJson: JsonAdapter = {
  id: 'front-json',
  system: 'front',
  title: 'Front messages or conversations (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, (object) => isMessage(object) || isConversation(object))
      ? 'Its messages have “is_inbound”, like those of Front.'
      : null,
  read,
}

function isMessage(object: JsonObject): boolean {
  return booleanAt(object, 'is_inbound') !== null
}

function isConversation(object: JsonObject): boolean {
  return objectsAt(object, 'messages').some(isMessage)
}

function read(object: JsonObject): Reading {
  if (isMessage(object)) return readAlone(object)
  if (!hasList(object, 'messages'))
    return {
      kind: 'rejected',
      column: 'messages',
      reason: 'This object has no messages: export conversations with their messages.',
    }
  const notes = objectsAt(object, 'comments').flatMap((comment) => readComment(comment) ?? [])
  const said = objectsAt(object, 'messages').filter((message) => !isDraft(message))
  const messages = said.flatMap((message) => readMessage(message) ?? [])
  return conversationOrFacts(stringAt(object, 'id'), inTimeOrder([...messages, ...notes]), readFacts(object, said[0]))
}

function readAlone(object: JsonObject): Reading {
  const link = stringAt(object, '_links', 'related', 'conversation')?.split('/').at(-1) ?? null
  const conversationId = stringAt(object, 'conversation', 'id') ?? stringAt(object, 'conversation_id') ?? link
  if (isDraft(object)) return { kind: 'skipped', skip: 'draft', conversationId }
  const message = readMessage(object)
  if (message === null) return { kind: 'skipped', skip: 'other_event', conversationId }
  const customer = message.role === 'customer' ? message.authorId : null
  const facts = { customer, channel: stringAt(object, 'type'), subject: stringAt(object, 'subject') }
  return { kind: 'message', conversationId, message, facts }
}

function isDraft(message: JsonObject): boolean {
  return booleanAt(message, 'is_draft') === true
}

function readMessage(message: JsonObject): ReadMessage | null {
  const names = objectsAt(message, 'attachments').map((file) => stringAt(file, 'filename'))
  const said = saidIn([plainAt(message, 'text'), htmlAt(message, 'body')], names)
  if (said === null) return null
  const isInbound = booleanAt(message, 'is_inbound')
  const from = objectsAt(message, 'recipients').find((recipient) => stringAt(recipient, 'role') === 'from')
  return {
    messageId: stringAt(message, 'id'),
    time: timeAt(message, 'created_at'),
    role: isInbound === null ? null : isInbound ? 'customer' : 'agent',
    authorName: nameOf(objectAt(message, 'author')) ?? stringAt(from, 'name'),
    authorId: stringAt(message, 'author', 'email') ?? stringAt(from, 'handle') ?? stringAt(message, 'author', 'id'),
    ...said,
  }
}

/** Comments are the team's own; customers do not see them. */
function readComment(comment: JsonObject): ReadMessage | null {
  const said = saidIn([plainAt(comment, 'body')])
  if (said === null) return null
  const author = objectAt(comment, 'author')
  return {
    messageId: stringAt(comment, 'id'),
    time: timeAt(comment, 'posted_at'),
    role: 'agent',
    visibility: 'internal',
    authorName: nameOf(author),
    authorId: stringAt(author, 'email') ?? stringAt(author, 'id'),
    ...said,
  }
}

function nameOf(person: JsonObject | null): string | null {
  const names = ['first_name', 'last_name'].map((key) => stringAt(person, key) ?? '')
  return names.join(' ').trim() || stringAt(person, 'username')
}

function readFacts(conversation: JsonObject, first: JsonObject | undefined): ReadFacts {
  const requester = ['handle', 'name'].map((key) => stringAt(conversation, 'recipient', key))
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue: joinedAt(conversation, ['inboxes'], 'name'),
    assignee: nameOf(objectAt(conversation, 'assignee')) ?? stringAt(conversation, 'assignee', 'email'),
    channel: stringAt(first, 'type'),
    subject: stringAt(conversation, 'subject'),
    tags: joinedAt(conversation, ['tags'], 'name'),
    openedAt: timeAt(conversation, 'created_at'),
    status: stringAt(conversation, 'status'),
  }
}
