import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
  booleanAt,
  conversationOrFacts,
  hasList,
  htmlAt,
  isMostly,
  joinedAt,
  objectsAt,
  plainAt,
  saidIn,
  splitAddress,
  stringAt,
  timeAt,
} from './json-values'

/** Tickets of the Zammad API with their articles, or the articles alone (formats.md 3.12). */
export const zammad: JsonAdapter = {
  id: 'zammad',
  system: 'zammad',
  title: 'Zammad tickets or articles (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (objects) =>
    isMostly(objects, (object) => isArticle(object) || isTicket(object))
      ? 'Its articles have a sender of Agent, Customer or System and “internal”, like those of Zammad.'
      : null,
  read,
}

const SENDERS = new Map<string | null, 'agent' | 'customer' | 'system'>([
  ['Agent', 'agent'],
  ['Customer', 'customer'],
  ['System', 'system'],
])

function isArticle(object: JsonObject): boolean {
  const isZammad = SENDERS.has(stringAt(object, 'sender')) && booleanAt(object, 'internal') !== null
  return isZammad && stringAt(object, 'ticket_id') !== null
}

function isTicket(object: JsonObject): boolean {
  return objectsAt(object, 'articles').some((article) => SENDERS.has(stringAt(article, 'sender')))
}

function read(object: JsonObject): Reading {
  if (isArticle(object)) {
    const conversationId = stringAt(object, 'ticket_id')
    const message = readArticle(object)
    if (message === null) return { kind: 'skipped', skip: 'other_event', conversationId }
    return {
      kind: 'message',
      conversationId,
      message,
      facts: { customer: message.role === 'customer' ? message.authorId : null },
    }
  }
  if (!hasList(object, 'articles'))
    return {
      kind: 'rejected',
      column: 'articles',
      reason: 'This ticket has no articles: export tickets with their articles.',
    }
  const messages = objectsAt(object, 'articles').flatMap((article) => readArticle(article) ?? [])
  return conversationOrFacts(stringAt(object, 'id'), messages, readFacts(object), timeAt(object, 'updated_at'))
}

function readArticle(article: JsonObject): ReadMessage | null {
  const names = objectsAt(article, 'attachments').map((file) => stringAt(file, 'filename'))
  const isHtml = stringAt(article, 'content_type') === 'text/html'
  const said = saidIn([isHtml ? htmlAt(article, 'body') : plainAt(article, 'body')], names)
  if (said === null) return null
  const sender = SENDERS.get(stringAt(article, 'sender')) ?? null
  // What the system writes to the customer is an automatic reply; its notes are lines of the log.
  const isAutoreply = sender === 'system' && stringAt(article, 'type') !== 'note'
  const isInternal = booleanAt(article, 'internal') === true
  const from = splitAddress(stringAt(article, 'from'))
  return {
    messageId: stringAt(article, 'id'),
    time: timeAt(article, 'created_at'),
    role: isAutoreply ? 'bot' : sender,
    visibility: isInternal ? 'internal' : 'public',
    automatic: isAutoreply ? 'certain' : sender === 'customer' && isMarkedAutomatic(article) ? 'suspected' : null,
    authorName: from.name,
    authorId: stringAt(article, 'created_by') ?? from.address ?? stringAt(article, 'created_by_id'),
    ...said,
  }
}

/** What Zammad made of the headers of a mail, also of those that only ask for no automatic answer. */
function isMarkedAutomatic(article: JsonObject): boolean {
  return booleanAt(article, 'preferences', 'is-auto-response') === true
}

/** Names where the tickets were asked for with “expand”, else ids. */
function readFacts(ticket: JsonObject): ReadFacts {
  const named = (key: string) => stringAt(ticket, key) ?? stringAt(ticket, key, 'name') ?? stringAt(ticket, `${key}_id`)
  const requester = [
    stringAt(ticket, 'customer'),
    stringAt(ticket, 'customer', 'email'),
    stringAt(ticket, 'customer_id'),
  ]
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue: named('group'),
    assignee: named('owner'),
    channel: stringAt(objectsAt(ticket, 'articles')[0], 'type'),
    subject: stringAt(ticket, 'title'),
    tags: joinedAt(ticket, ['tags']),
    priority: named('priority'),
    openedAt: timeAt(ticket, 'created_at'),
    closedAt: timeAt(ticket, 'close_at'),
    status: named('state'),
  }
}
