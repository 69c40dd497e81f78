import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
  conversationOrFacts,
  hasList,
  inTimeOrder,
  isMostly,
  objectsAt,
  plainAt,
  saidIn,
  stringAt,
  timeAt,
} from './json-values'

/** Tickets of the WHMCS API, in which every value is a text (formats.md 3.8). */
export const whmcs: JsonAdapter = {
  id: 'whmcs',
  system: 'whmcs',
  title: 'WHMCS tickets (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, isTicket) ? 'Its objects have “replies.reply” and a ticket id, like tickets of WHMCS.' : null,
  read,
}

function isTicket(object: JsonObject): boolean {
  return hasList(object, 'replies', 'reply') && idOf(object) !== null
}

function idOf(ticket: JsonObject): string | null {
  return stringAt(ticket, 'ticketid') ?? stringAt(ticket, 'tid') ?? stringAt(ticket, 'id')
}

function read(ticket: JsonObject): Reading {
  if (!isTicket(ticket))
    return {
      kind: 'rejected',
      column: 'replies',
      reason: 'This ticket has no replies: export tickets with their replies.',
    }
  const replies = objectsAt(ticket, 'replies', 'reply').flatMap((reply) => readReply(reply) ?? [])
  const notes = objectsAt(ticket, 'notes', 'note').flatMap((note) => readNote(note) ?? [])
  return conversationOrFacts(
    idOf(ticket),
    inTimeOrder([...replies, ...notes]),
    readFacts(ticket),
    timeAt(ticket, 'lastreply'),
  )
}

function readReply(reply: JsonObject): ReadMessage | null {
  const said = saidIn([plainAt(reply, 'message')], attachmentsOf(reply))
  if (said === null) return null
  const admin = stringAt(reply, 'admin')
  const isAgent = admin !== null || stringAt(reply, 'requestor_type') === 'Operator'
  return {
    messageId: stringAt(reply, 'replyid') ?? stringAt(reply, 'id'),
    time: timeAt(reply, 'date'),
    role: isAgent ? 'agent' : 'customer',
    authorName: admin ?? stringAt(reply, 'requestor_name') ?? stringAt(reply, 'name'),
    authorId: stringAt(reply, 'requestor_email') ?? stringAt(reply, 'email'),
    ...said,
  }
}

/** Ids of notes and of replies are counted apart. */
function readNote(note: JsonObject): ReadMessage | null {
  const said = saidIn([plainAt(note, 'message')], attachmentsOf(note))
  if (said === null) return null
  const id = stringAt(note, 'noteid') ?? stringAt(note, 'id')
  return {
    messageId: id === null ? null : `note ${id}`,
    time: timeAt(note, 'date'),
    role: 'agent',
    visibility: 'internal',
    authorName: stringAt(note, 'admin'),
    ...said,
  }
}

/** No attachment is written as a list within a list. */
function attachmentsOf(entry: JsonObject): (string | null)[] {
  return objectsAt(entry, 'attachments').map((file) => stringAt(file, 'filename') ?? stringAt(file, 'name'))
}

function readFacts(ticket: JsonObject): ReadFacts {
  const named = (key: string) => stringAt(ticket, `requestor_${key}`) ?? stringAt(ticket, key)
  const requester = [named('email'), named('name')]
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue: stringAt(ticket, 'deptname'),
    channel: 'portal',
    subject: stringAt(ticket, 'subject'),
    priority: stringAt(ticket, 'priority'),
    openedAt: timeAt(ticket, 'date'),
    status: stringAt(ticket, 'status'),
  }
}
