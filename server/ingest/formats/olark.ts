import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
  conversationOrFacts,
  hasList,
  isMostly,
  joinedAt,
  objectsAt,
  plainAt,
  saidIn,
  stringAt,
  timeAt,
  valueAt,
} from './json-values'

/** Conversations as Olark's webhooks send them (formats.md 3.11). */
export const olark: JsonAdapter = {
  id: 'olark',
  system: 'olark',
  title: 'Olark conversations (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, isConversation)
      ? 'Its objects have the kind “Conversation” and “items”, like those of Olark.'
      : null,
  read,
}

const ROLES = new Map<string | null, 'customer' | 'agent'>([
  ['MessageToOperator', 'customer'],
  ['OfflineMessage', 'customer'],
  ['MessageToVisitor', 'agent'],
])

function isConversation(object: JsonObject): boolean {
  return stringAt(object, 'kind') === 'Conversation' && hasList(object, 'items')
}

function read(conversation: JsonObject): Reading {
  if (!isConversation(conversation))
    return { kind: 'rejected', column: null, reason: 'This object is not a conversation of Olark: it has no items.' }
  const messages = objectsAt(conversation, 'items').flatMap((item) => readItem(item, conversation) ?? [])
  return conversationOrFacts(stringAt(conversation, 'id'), messages, readFacts(conversation))
}

function readItem(item: JsonObject, conversation: JsonObject): ReadMessage | null {
  const role = ROLES.get(stringAt(item, 'kind'))
  const said = saidIn([plainAt(item, 'body')])
  if (role === undefined || said === null) return null
  const operatorId = stringAt(item, 'operatorId')
  const operator = operatorId === null ? null : valueAt(conversation, 'operators', operatorId)
  const visitor = valueAt(conversation, 'visitor')
  return {
    time: timeAt(item, 'timestamp'),
    role,
    authorName:
      stringAt(item, 'nickname') ??
      stringAt(role === 'agent' ? operator : visitor, role === 'agent' ? 'nickname' : 'fullName'),
    authorId: role === 'agent' ? (stringAt(operator, 'emailAddress') ?? operatorId) : stringAt(visitor, 'emailAddress'),
    ...said,
  }
}

function readFacts(conversation: JsonObject): ReadFacts {
  const items = objectsAt(conversation, 'items')
  const requester = ['emailAddress', 'id', 'fullName'].map((key) => stringAt(conversation, 'visitor', key))
  const isOffline = items.some((item) => stringAt(item, 'kind') === 'OfflineMessage')
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue: joinedAt(conversation, ['groups'], 'name'),
    channel: isOffline ? 'web form' : 'chat',
    tags: joinedAt(conversation, ['tags']),
    csat:
      stringAt(conversation, 'chat_feedback', 'overall_chat') ??
      stringAt(conversation, 'visitor', 'chat_feedback', 'overall_chat'),
  }
}
