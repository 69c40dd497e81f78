import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
  conversationOrFacts,
  hasList,
  isMostly,
  joinedAt,
  objectAt,
  objectsAt,
  stringAt,
  timeAt,
  valueAt,
  wordsAt,
} from './json-values'
import { readChatComment } from './zendesk-chat-comment'
import { readZendeskComment, type ZendeskPeople } from './zendesk-comment'

/** Tickets of the full JSON export and of the API, with their comments or audits or without (formats.md 3.1). */
export const zendeskTicketsJson: JsonAdapter = {
  id: 'zendesk-tickets-json',
  system: 'zendesk',
  title: 'Zendesk tickets (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: true,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, (object) => isTicket(whole(object)))
      ? 'Its objects have a requester and “via.channel”, like tickets of Zendesk.'
      : null,
  read: (object) => read(whole(object)),
}

const NO_TIMES =
  'Comments of this ticket have no time (“created_at”), so that no wait can be measured: export the tickets as JSON from Zendesk itself, with the times of their comments.'

/** A ticket with its comments beside it, as scripts save the two answers of the API, is one with its comments inside. */
function whole(object: JsonObject): JsonObject {
  const ticket = objectAt(object, 'ticket')
  return ticket !== null && hasList(object, 'comments') ? { ...ticket, comments: valueAt(object, 'comments') } : object
}

function isTicket(object: JsonObject): boolean {
  const hasRequester = stringAt(object, 'requester_id') !== null || stringAt(object, 'requester', 'id') !== null
  const isZendesk =
    stringAt(object, 'via', 'channel') !== null ||
    stringAt(object, 'submitter_id') !== null ||
    (stringAt(object, 'url') ?? '').includes('/api/v2/tickets/')
  return hasRequester && isZendesk && !hasList(object, 'conversations')
}

function read(ticket: JsonObject): Reading {
  if (!isTicket(ticket))
    return {
      kind: 'rejected',
      column: null,
      reason: 'This object is not a ticket: it has no requester and no channel.',
    }
  const id = stringAt(ticket, 'id')
  if (stringAt(ticket, 'status') === 'deleted') return { kind: 'skipped', skip: 'other_event', conversationId: id }
  const facts = readFacts(ticket)
  if (objectsAt(ticket, 'comments').some((comment) => timeAt(comment, 'created_at') === null))
    return { kind: 'rejected', column: null, reason: NO_TIMES }
  const messages = readMessages(ticket)
  if ('reason' in messages) return { kind: 'rejected', column: null, ...messages }
  return conversationOrFacts(id, messages, facts, timeAt(ticket, 'updated_at'))
}

/** The description is the first comment once more, so it is never read as a message. */
function readMessages(ticket: JsonObject): ReadMessage[] | { reason: string } {
  const people = peopleOf(ticket)
  const none = { time: null, authorId: null, channel: null }
  const comments = objectsAt(ticket, 'comments')
  const messages: ReadMessage[] = []
  for (const comment of comments) {
    const chat = readChatComment(comment, requesterName(ticket, people))
    if (chat !== null && 'reason' in chat) return chat
    messages.push(...(chat ?? [readZendeskComment(comment, people, none) ?? []].flat()))
  }
  if (comments.length > 0) return messages
  return objectsAt(ticket, 'audits').flatMap((audit) => readZendeskAudit(audit, people))
}

function requesterName(ticket: JsonObject, { names }: ZendeskPeople): string | null {
  return stringAt(ticket, 'requester', 'name') ?? names.get(stringAt(ticket, 'requester_id') ?? '') ?? null
}

/** The comments among an audit's events; changes, notifications and the like are none. */
export function readZendeskAudit(audit: JsonObject, people: ZendeskPeople): ReadMessage[] {
  const told = {
    time: timeAt(audit, 'created_at'),
    authorId: stringAt(audit, 'author_id'),
    channel: stringAt(audit, 'via', 'channel'),
  }
  return objectsAt(audit, 'events')
    .filter((event) => (stringAt(event, 'type') ?? '').endsWith('Comment'))
    .flatMap((event) => readZendeskComment(event, people, told) ?? [])
}

function peopleOf(ticket: JsonObject): ZendeskPeople {
  const known = ['requester', 'submitter', 'assignee'].map((role) => valueAt(ticket, role))
  const copied = ['collaborators', 'email_ccs'].flatMap((list) => objectsAt(ticket, list))
  const names = [...known, ...copied].flatMap((person): [string, string][] => {
    const [id, name] = [stringAt(person, 'id'), stringAt(person, 'name')]
    return id === null || name === null ? [] : [[id, name]]
  })
  const customers = [stringAt(ticket, 'requester', 'id') ?? stringAt(ticket, 'requester_id'), ...idsIn(ticket)]
  const agents = [stringAt(ticket, 'assignee', 'id') ?? stringAt(ticket, 'assignee_id')]
  return {
    customers: new Set(customers.flatMap((id) => id ?? [])),
    agents: new Set(agents.flatMap((id) => id ?? [])),
    names: new Map(names),
  }
}

/** People in copy, who count as customers (rulings.md 4), but for those whom the export calls agents. */
function idsIn(ticket: JsonObject): (string | null)[] {
  const ids = wordsAt(ticket, ['email_cc_ids'])
  const people = objectsAt(ticket, 'collaborators').filter((person) => stringAt(person, 'role') === 'end-user')
  return [...ids, ...people.map((person) => stringAt(person, 'id'))]
}

function readFacts(ticket: JsonObject): ReadFacts {
  const requester = [
    stringAt(ticket, 'requester', 'id') ?? stringAt(ticket, 'requester_id'),
    stringAt(ticket, 'requester', 'email'),
    stringAt(ticket, 'requester', 'name'),
  ]
  const csat = stringAt(ticket, 'satisfaction_rating', 'score')
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue: stringAt(ticket, 'group', 'name') ?? stringAt(ticket, 'group_id'),
    assignee:
      stringAt(ticket, 'assignee', 'name') ?? stringAt(ticket, 'assignee', 'email') ?? stringAt(ticket, 'assignee_id'),
    channel: stringAt(ticket, 'via', 'channel'),
    subject: stringAt(ticket, 'subject') ?? stringAt(ticket, 'raw_subject'),
    tags: joinedAt(ticket, ['tags']),
    priority: stringAt(ticket, 'priority'),
    openedAt: timeAt(ticket, 'created_at'),
    closedAt: timeAt(ticket, 'metric_set', 'solved_at'),
    status: stringAt(ticket, 'status'),
    csat: csat === 'offered' || csat === 'unoffered' ? null : csat,
  }
}
