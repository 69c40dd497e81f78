import type { JsonAdapter, JsonObject, Reading, ReadMessage } from './adapter'
import { booleanAt, htmlAt, isMostly, objectsAt, saidIn, stringAt, timeAt } from './json-values'

const NOTES = new Set(['private_note', 'private_prompt'])

/** Messages of the Drift API, one an object (formats.md 3.11). “user” is the agent here. */
export const drift: JsonAdapter = {
  id: 'drift',
  system: 'drift',
  title: 'Drift messages (JSON)',
  content: 'json',
  grain: 'event',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, isMessage)
      ? 'Its objects have “conversationId”, “createdAt” and an author of type “contact” or “user”, like Drift.'
      : null,
  read(object): Reading {
    const conversationId = stringAt(object, 'conversationId')
    // An edit names the message it changes, which the list has as it is now.
    if (stringAt(object, 'type') === 'edit') return { kind: 'skipped', skip: 'other_event', conversationId }
    const message = readMessage(object)
    if (message === null) return { kind: 'skipped', skip: 'other_event', conversationId }
    const customer = message.role === 'customer' ? message.authorId : null
    return { kind: 'message', conversationId, message, facts: { channel: 'chat', customer } }
  },
}

function isMessage(object: JsonObject): boolean {
  const type = stringAt(object, 'author', 'type')
  return (
    stringAt(object, 'conversationId') !== null &&
    typeof timeAt(object, 'createdAt') === 'number' &&
    (type === 'contact' || type === 'user')
  )
}

function readMessage(object: JsonObject): ReadMessage | null {
  const names = objectsAt(object, 'attachments').map((file) => stringAt(file, 'fileName'))
  const said = saidIn([htmlAt(object, 'body')], names)
  if (said === null) return null
  const type = stringAt(object, 'author', 'type')
  const isBot = booleanAt(object, 'author', 'bot') === true
  return {
    messageId: stringAt(object, 'id'),
    time: timeAt(object, 'createdAt'),
    role: isBot ? 'bot' : type === 'contact' ? 'customer' : type === 'user' ? 'agent' : null,
    visibility: NOTES.has(stringAt(object, 'type') ?? '') ? 'internal' : 'public',
    authorName: stringAt(object, 'author', 'name'),
    authorId: stringAt(object, 'author', 'id'),
    ...said,
  }
}
