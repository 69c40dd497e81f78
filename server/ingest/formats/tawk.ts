import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
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

/** Chats of tawk.to, bare or as its webhooks send them (formats.md 3.11). */
export const tawk: JsonAdapter = {
  id: 'tawk',
  system: 'tawk',
  title: 'tawk.to chats (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, (object) => isChat(object) || isWebhook(object))
      ? 'Its messages have a sender “t” of v, a or s, like those of tawk.to.'
      : null,
  read,
}

const ROLES = new Map<string | null, ReadMessage['role']>([
  ['v', 'customer'],
  ['a', 'agent'],
  ['s', 'system'],
])

function isChat(object: JsonObject): boolean {
  return objectsAt(objectAt(object, 'chat') ?? object, 'messages').some((message) =>
    ROLES.has(stringAt(message, 'sender', 't')),
  )
}

function isWebhook(object: JsonObject): boolean {
  return (stringAt(object, 'event') ?? '').startsWith('chat:') && objectAt(object, 'property') !== null
}

function read(object: JsonObject): Reading {
  const event = stringAt(object, 'event')
  if (event !== null && event !== 'chat:transcript_created') {
    const at = timeAt(object, 'time')
    const facts = event === 'chat:end' ? { closedAt: at } : {}
    return { kind: 'skipped', skip: 'state_change', conversationId: stringAt(object, 'chatId'), at, facts }
  }
  const chat = objectAt(object, 'chat') ?? object
  const messages = objectsAt(chat, 'messages').flatMap((message) => readMessage(message, chat) ?? [])
  return conversationOrFacts(stringAt(chat, 'id'), messages, readFacts(chat, object), timeAt(object, 'time'))
}

function readMessage(message: JsonObject, chat: JsonObject): ReadMessage | null {
  const files = [...objectsAt(message, 'attchs'), ...objectsAt(message, 'attachments')]
  const names = files.map((file) => stringAt(file, 'content', 'file', 'name') ?? stringAt(file, 'name'))
  const said = saidIn([plainAt(message, 'msg')], names)
  const type = stringAt(message, 'type') ?? 'msg'
  if (said === null || (type !== 'msg' && type !== 'file')) return null
  const role = ROLES.get(stringAt(message, 'sender', 't')) ?? null
  const visitor = role === 'customer' ? objectAt(chat, 'visitor') : null
  return {
    messageId: stringAt(message, 'id'),
    time: timeAt(message, 'time'),
    role,
    authorName: stringAt(message, 'sender', 'n') ?? stringAt(visitor, 'name'),
    authorId: stringAt(message, 'sender', 'id') ?? stringAt(visitor, 'email'),
    ...said,
  }
}

function readFacts(chat: JsonObject, object: JsonObject): ReadFacts {
  const requester = ['email', 'id', 'name'].map((key) => stringAt(chat, 'visitor', key))
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue: stringAt(object, 'property', 'name'),
    channel: 'chat',
    tags: joinedAt(chat, ['tags']),
    openedAt: timeAt(chat, 'startedOn'),
    csat: stringAt(chat, 'rating'),
  }
}
