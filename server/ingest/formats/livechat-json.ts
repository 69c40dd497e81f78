import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage, ReadTime } from './adapter'
import {
  booleanAt,
  conversationOrFacts,
  hasList,
  isMostly,
  joinedAt,
  objectAt,
  objectsAt,
  plainAt,
  saidIn,
  stringAt,
  timeAt,
} from './json-values'

/** Chats of the LiveChat API with their threads and events (formats.md 3.4). */
export const livechatJson: JsonAdapter = {
  id: 'livechat-json',
  system: 'livechat',
  title: 'LiveChat chats (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (objects) =>
    isMostly(objects, isChat) ? 'Its objects have “users” and a thread of “events”, like chats of LiveChat.' : null,
  read,
}

function isChat(object: JsonObject): boolean {
  return hasList(object, 'users') && threadsOf(object).some((thread) => hasList(thread, 'events'))
}

function threadsOf(chat: JsonObject): readonly JsonObject[] {
  const thread = objectAt(chat, 'thread')
  return thread === null ? objectsAt(chat, 'threads') : [thread]
}

function read(chat: JsonObject): Reading {
  if (!isChat(chat))
    return {
      kind: 'rejected',
      column: null,
      reason: 'This object is not a chat: it has no users or no thread of events.',
    }
  const threads = threadsOf(chat)
  // A customer keeps one chat for good; each of its threads is a conversation, and archives give one thread a record.
  const id = threads.length === 1 ? stringAt(threads[0], 'id') : null
  const events = threads.flatMap((thread) => objectsAt(thread, 'events'))
  const messages = events.flatMap((event) => readEvent(event, chat) ?? [])
  return conversationOrFacts(id ?? stringAt(chat, 'id'), messages, readFacts(chat, threads, events))
}

function readEvent(event: JsonObject, chat: JsonObject): ReadMessage | null {
  const type = stringAt(event, 'type') ?? ''
  const said = saidOf(event, type)
  if (said === null) return null
  const authorId = stringAt(event, 'author_id')
  const author = userOf(chat, authorId)
  return {
    messageId: stringAt(event, 'id'),
    time: timeAt(event, 'created_at'),
    role: type === 'system_message' ? 'system' : roleOf(author),
    visibility: isForAgents(event) ? 'internal' : 'public',
    authorName: stringAt(author, 'name'),
    authorId,
    ...said,
  }
}

function saidOf(event: JsonObject, type: string): Pick<ReadMessage, 'text' | 'isHtml'> | null {
  if (type === 'file') return saidIn([], [stringAt(event, 'name')])
  if (type === 'message' || type === 'system_message') return saidIn([plainAt(event, 'text')])
  if (type !== 'rich_message') return null
  const lines = objectsAt(event, 'elements').flatMap((element) =>
    ['title', 'subtitle'].map((key) => stringAt(element, key)),
  )
  return saidIn([{ text: lines.filter((line) => line !== null).join('\n'), isHtml: false }])
}

function isForAgents(event: JsonObject): boolean {
  return stringAt(event, 'recipients') === 'agents' || stringAt(event, 'visibility') === 'agents'
}

function userOf(chat: JsonObject, id: string | null): JsonObject | undefined {
  return objectsAt(chat, 'users').find((user) => id !== null && stringAt(user, 'id') === id)
}

function roleOf(user: JsonObject | undefined): ReadMessage['role'] {
  const type = stringAt(user, 'type')
  return type === 'customer' || type === 'agent' ? type : null
}

function readFacts(chat: JsonObject, threads: readonly JsonObject[], events: readonly JsonObject[]): ReadFacts {
  const customer = objectsAt(chat, 'users').find((user) => stringAt(user, 'type') === 'customer')
  const agents = objectsAt(chat, 'users').filter((user) => stringAt(user, 'type') === 'agent')
  const requester = ['id', 'email', 'name'].map((key) => stringAt(customer, key))
  const last = threads.at(-1)
  return {
    customer: stringAt(customer, 'email') ?? requester.find((known) => known !== null),
    requester,
    queue: joinedAt(last, ['access', 'group_ids']) ?? joinedAt(chat, ['access', 'group_ids']),
    assignee: stringAt(agents.at(-1), 'name'),
    channel: 'chat',
    tags: joinedAt(last, ['tags']),
    openedAt: timeAt(threads[0], 'created_at'),
    requestedAt: requestedAt(events, chat),
    ...closingOf(last, events),
    csat: ratingOf(last),
  }
}

/** A form that the customer filled in before anybody spoke asked for the chat. */
function requestedAt(events: readonly JsonObject[], chat: JsonObject): ReadTime | null {
  const first = events.find((event) => ['message', 'file', 'filled_form'].includes(stringAt(event, 'type') ?? ''))
  const isForm =
    stringAt(first, 'type') === 'filled_form' && roleOf(userOf(chat, stringAt(first, 'author_id'))) === 'customer'
  return isForm ? timeAt(first, 'created_at') : null
}

/** A thread that is no longer active was closed by its system message, or with its last event where none tells. */
function closingOf(
  thread: JsonObject | undefined,
  events: readonly JsonObject[],
): Pick<ReadFacts, 'closedAt' | 'endedBy'> {
  if (booleanAt(thread, 'active') !== false) return { closedAt: null, endedBy: null }
  const close = events.findLast((event) => (stringAt(event, 'system_message_type') ?? '').includes('archived'))
  const type = stringAt(close, 'system_message_type') ?? ''
  const endedBy = type.includes('customer') ? 'customer' : type.includes('agent') ? 'agent' : 'system'
  return { closedAt: timeAt(close ?? events.at(-1), 'created_at'), endedBy: close === undefined ? null : endedBy }
}

function ratingOf(thread: JsonObject | undefined): string | null {
  const score =
    stringAt(thread, 'properties', 'rating', 'score', 'value') ?? stringAt(thread, 'properties', 'rating', 'score')
  if (score === '1') return 'rated good'
  return score === '0' ? 'rated bad' : null
}
