import type { JsonAdapter, JsonObject, Reading, ReadMessage } from './adapter'
import { isMostly, objectsAt, plainAt, saidIn, stringAt, timeAt } from './json-values'

/** Messages of the Freshchat API, one an object (formats.md 3.2). “user” is the customer here. */
export const freshchat: JsonAdapter = {
  id: 'freshchat',
  system: 'freshchat',
  title: 'Freshchat messages (JSON)',
  content: 'json',
  grain: 'event',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, isMessage)
      ? 'Its objects have “message_parts” and “actor_type”, like messages of Freshchat.'
      : null,
  read(object): Reading {
    const conversationId = stringAt(object, 'conversation_id')
    const message = readMessage(object)
    if (message === null) return { kind: 'skipped', skip: 'other_event', conversationId }
    const customer = message.role === 'customer' ? message.authorId : null
    return { kind: 'message', conversationId, message, facts: { channel: 'chat', customer } }
  },
}

function isMessage(object: JsonObject): boolean {
  const isActed = ['actor_id', 'actor_type'].every((key) => stringAt(object, key) !== null)
  return isActed && stringAt(object, 'conversation_id') !== null && objectsAt(object, 'message_parts').length > 0
}

function readMessage(object: JsonObject): ReadMessage | null {
  const parts = objectsAt(object, 'message_parts')
  const text = parts.flatMap((part) => plainAt(part, 'text', 'content').text || []).join('\n')
  const files = parts.flatMap((part) =>
    ['image', 'file', 'video'].flatMap((kind) => (Object.hasOwn(part, kind) ? [stringAt(part, kind, 'name')] : [])),
  )
  const said = saidIn([{ text, isHtml: false }], files)
  if (said === null) return null
  const actor = (stringAt(object, 'actor_type') ?? '').toLowerCase()
  const isPrivate = stringAt(object, 'message_type') === 'private'
  return {
    messageId: stringAt(object, 'id'),
    time: timeAt(object, 'created_time'),
    role: isPrivate || actor === 'agent' ? 'agent' : (ROLES.get(actor) ?? null),
    visibility: isPrivate ? 'internal' : 'public',
    authorId: stringAt(object, 'actor_id'),
    ...said,
  }
}

const ROLES = new Map<string, NonNullable<ReadMessage['role']>>([
  ['user', 'customer'],
  ['bot', 'bot'],
  ['system', 'system'],
])
