import { automaticByHeaders, headersIn } from '../automatic-headers'
import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
  booleanAt,
  conversationOrFacts,
  htmlAt,
  isMostly,
  joinedAt,
  objectAt,
  objectsAt,
  plainAt,
  saidIn,
  stringAt,
  timeAt,
  valueAt,
} from './json-values'

/** Tickets of the Gorgias API with their messages (formats.md 3.10). */
export const gorgiasJson: JsonAdapter = {
  id: 'gorgias-json',
  system: 'gorgias',
  title: 'Gorgias tickets (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (objects) =>
    isMostly(objects, (object) => isTicket(object) || isMessage(object))
      ? 'Its messages have “from_agent”, or its tickets “created_datetime”, like Gorgias.'
      : null,
  read,
}

function isTicket(object: JsonObject): boolean {
  if (objectsAt(object, 'messages').some((message) => booleanAt(message, 'from_agent') !== null)) return true
  return stringAt(object, 'created_datetime') !== null && objectAt(object, 'customer') !== null
}

/** The API lists messages of all tickets as well, each with its ticket's id. */
function isMessage(object: JsonObject): boolean {
  return stringAt(object, 'ticket_id') !== null && booleanAt(object, 'from_agent') !== null
}

function read(ticket: JsonObject): Reading {
  if (isMessage(ticket)) return readAlone(ticket)
  if (!isTicket(ticket))
    return { kind: 'rejected', column: null, reason: 'This object is not a ticket of Gorgias: it has no messages.' }
  const id = stringAt(ticket, 'id')
  if (stringAt(ticket, 'trashed_datetime') !== null) return { kind: 'skipped', skip: 'other_event', conversationId: id }
  const messages = objectsAt(ticket, 'messages').flatMap((message) => readMessage(message) ?? [])
  return conversationOrFacts(id, messages, readFacts(ticket), timeAt(ticket, 'updated_datetime'))
}

function readAlone(object: JsonObject): Reading {
  const conversationId = stringAt(object, 'ticket_id')
  const message = readMessage(object)
  if (message === null) return { kind: 'skipped', skip: 'other_event', conversationId }
  const customer = message.role === 'customer' ? message.authorId : null
  const channel = message.visibility === 'internal' ? null : stringAt(object, 'channel')
  return { kind: 'message', conversationId, message, facts: { customer, channel } }
}

function readMessage(message: JsonObject): ReadMessage | null {
  const names = objectsAt(message, 'attachments').map((file) => stringAt(file, 'name'))
  const said = saidIn([plainAt(message, 'body_text'), htmlAt(message, 'body_html')], names)
  if (said === null) return null
  const fromAgent = booleanAt(message, 'from_agent')
  const isByRule = stringAt(message, 'rule_id') !== null && fromAgent === true
  const isInternal = booleanAt(message, 'public') === false || stringAt(message, 'channel') === 'internal-note'
  return {
    messageId: stringAt(message, 'id'),
    time: timeAt(message, 'sent_datetime') ?? timeAt(message, 'created_datetime'),
    role: isByRule ? 'bot' : fromAgent === true || isInternal ? 'agent' : fromAgent === false ? 'customer' : null,
    visibility: isInternal ? 'internal' : 'public',
    automatic: isByRule ? 'certain' : automaticByHeaders(headersIn(valueAt(message, 'headers'))),
    authorName: stringAt(message, 'sender', 'name') ?? stringAt(message, 'source', 'from', 'name'),
    authorId:
      stringAt(message, 'sender', 'email') ??
      stringAt(message, 'source', 'from', 'address') ??
      stringAt(message, 'sender', 'id'),
    ...said,
  }
}

function readFacts(ticket: JsonObject): ReadFacts {
  const requester = ['email', 'id', 'name'].map((key) => stringAt(ticket, 'customer', key))
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue: stringAt(ticket, 'assignee_team', 'name'),
    assignee: stringAt(ticket, 'assignee_user', 'name') ?? stringAt(ticket, 'assignee_user', 'email'),
    channel: stringAt(ticket, 'channel'),
    subject: stringAt(ticket, 'subject'),
    tags: joinedAt(ticket, ['tags'], 'name'),
    priority: stringAt(ticket, 'priority'),
    language: stringAt(ticket, 'language'),
    openedAt: timeAt(ticket, 'created_datetime'),
    closedAt: timeAt(ticket, 'closed_datetime'),
    status: booleanAt(ticket, 'spam') === true ? 'spam' : stringAt(ticket, 'status'),
    csat: stringAt(ticket, 'satisfaction_survey', 'score'),
  }
}
