import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
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
} from './json-values'

/** Conversations of the Help Scout API with their threads (formats.md 3.8). */
export const helpscout: JsonAdapter = {
  id: 'helpscout',
  system: 'helpscout',
  title: 'Help Scout conversations (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: true,
  closingsTold: true,
  claims: (objects) =>
    isMostly(objects, isConversation)
      ? 'Its objects have “threads” and a mailbox or “primaryCustomer”, like conversations of Help Scout.'
      : null,
  read,
}

const INTERNAL = new Set(['note', 'forwardparent', 'forwardchild'])

function isConversation(object: JsonObject): boolean {
  const hasThreads = Object.hasOwn(object, 'threads') || hasList(object, '_embedded', 'threads')
  const isHelpScout =
    stringAt(object, 'mailboxId') ?? stringAt(object, 'mailbox', 'id') ?? objectAt(object, 'primaryCustomer')
  return hasThreads && isHelpScout !== null
}

function read(conversation: JsonObject): Reading {
  if (!isConversation(conversation))
    return {
      kind: 'rejected',
      column: null,
      reason: 'This object is not a conversation of Help Scout: it has no threads.',
    }
  const id = stringAt(conversation, 'id')
  const state = stringAt(conversation, 'state')
  if (state === 'draft') return { kind: 'skipped', skip: 'draft', conversationId: id }
  if (state === 'deleted') return { kind: 'skipped', skip: 'other_event', conversationId: id }
  const messages = threadsOf(conversation).flatMap((thread) => readThread(thread) ?? [])
  return conversationOrFacts(id, messages, readFacts(conversation), timeAt(conversation, 'userUpdatedAt'))
}

/** Oldest first: the API gives the newest first. */
function threadsOf(conversation: JsonObject): readonly JsonObject[] {
  const embedded = objectsAt(conversation, '_embedded', 'threads')
  const threads = embedded.length > 0 ? embedded : objectsAt(conversation, 'threads')
  const [first, last] = [stringAt(threads[0], 'createdAt') ?? '', stringAt(threads.at(-1), 'createdAt') ?? '']
  return first < last ? threads : threads.toReversed()
}

function readThread(thread: JsonObject): ReadMessage | null {
  const type = stringAt(thread, 'type') ?? ''
  if (type === 'lineitem' || (stringAt(thread, 'state') ?? 'published') !== 'published') return null
  const files = [...objectsAt(thread, '_embedded', 'attachments'), ...objectsAt(thread, 'attachments')]
  const said = saidIn(
    [htmlAt(thread, 'body')],
    files.map((file) => stringAt(file, 'filename') ?? stringAt(file, 'fileName')),
  )
  if (said === null) return null
  return {
    messageId: stringAt(thread, 'id'),
    time: timeAt(thread, 'createdAt'),
    role: roleOf(type, stringAt(thread, 'createdBy', 'type')),
    visibility: INTERNAL.has(type) ? 'internal' : 'public',
    authorName: nameOf(objectAt(thread, 'createdBy')),
    authorId: stringAt(thread, 'createdBy', 'id') ?? stringAt(thread, 'createdBy', 'email'),
    ...said,
  }
}

/** “user” is the agent here. */
function roleOf(type: string, author: string | null): ReadMessage['role'] {
  if (type === 'customer') return 'customer'
  if (type === 'message' || INTERNAL.has(type)) return 'agent'
  if (author === 'customer') return 'customer'
  return author === 'user' ? 'agent' : null
}

function nameOf(person: JsonObject | null): string | null {
  const names = ['first', 'last'].map((key) => stringAt(person, key) ?? stringAt(person, `${key}Name`) ?? '')
  return names.join(' ').trim() || null
}

function readFacts(conversation: JsonObject): ReadFacts {
  const customer = objectAt(conversation, 'primaryCustomer') ?? objectAt(conversation, 'customer')
  const assignee = objectAt(conversation, 'assignee') ?? objectAt(conversation, 'owner')
  const isClosed = stringAt(conversation, 'status') === 'closed'
  const closer = stringAt(conversation, 'closedByUser', 'type')
  const requester = [stringAt(customer, 'id'), stringAt(customer, 'email'), nameOf(customer)]
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue:
      stringAt(conversation, 'mailbox', 'name') ??
      stringAt(conversation, 'mailboxId') ??
      stringAt(conversation, 'mailbox', 'id'),
    assignee: nameOf(assignee) ?? stringAt(assignee, 'email'),
    channel: stringAt(conversation, 'type'),
    subject: stringAt(conversation, 'subject'),
    tags: joinedAt(conversation, ['tags'], 'tag'),
    openedAt: timeAt(conversation, 'createdAt'),
    closedAt: isClosed ? timeAt(conversation, 'closedAt') : null,
    endedBy: !isClosed ? null : closer === 'user' ? 'agent' : closer,
    status: stringAt(conversation, 'status'),
  }
}
