import type { JsonAdapter, JsonObject, Reading } from './adapter'
import { hasList, isMostly, objectsAt, stringAt, timeAt } from './json-values'
import { readZendeskAudit } from './zendesk-tickets-json'

/** Audits of the API, one change of a ticket each, of which some say something (formats.md 3.1). */
export const zendeskAuditsJson: JsonAdapter = {
  id: 'zendesk-audits-json',
  system: 'zendesk',
  title: 'Zendesk audits (JSON)',
  content: 'json',
  grain: 'event',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (objects) =>
    isMostly(objects, isAudit)
      ? 'Its objects have “ticket_id”, “author_id” and “events”, like audits of Zendesk.'
      : null,
  read,
}

function isAudit(object: JsonObject): boolean {
  return stringAt(object, 'ticket_id') !== null && stringAt(object, 'author_id') !== null && hasList(object, 'events')
}

function read(audit: JsonObject): Reading {
  const conversationId = stringAt(audit, 'ticket_id')
  const at = timeAt(audit, 'created_at')
  const requester = lastValue(audit, 'requester_id')
  const status = lastValue(audit, 'status')
  const facts = {
    customer: requester,
    requester: [requester],
    subject: lastValue(audit, 'subject'),
    priority: lastValue(audit, 'priority'),
    status,
    closedAt: status === 'solved' || status === 'closed' ? at : null,
  }
  const people = {
    customers: new Set(requester === null ? [] : [requester]),
    agents: new Set<string>(),
    names: new Map(),
  }
  // Later audits do not name the requester: left open, the author is placed by what an earlier one told.
  const messages = readZendeskAudit(audit, people).map((message) =>
    message.role === 'customer' ? { ...message, role: null } : message,
  )
  const [message] = messages
  if (message === undefined) return { kind: 'skipped', skip: 'state_change', conversationId, at, facts }
  if (messages.length > 1) return { kind: 'conversation', conversationId, messages, facts }
  return { kind: 'message', conversationId, message, facts }
}

/** What the audit sets a field of the ticket to. */
function lastValue(audit: JsonObject, field: string): string | null {
  const sets = objectsAt(audit, 'events').filter(
    (event) => stringAt(event, 'field_name') === field && ['Create', 'Change'].includes(stringAt(event, 'type') ?? ''),
  )
  return stringAt(sets.at(-1), 'value')
}
