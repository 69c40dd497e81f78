import type { JsonAdapter, JsonObject, Reading } from './adapter'
import { booleanAt, isMostly, stringAt, valueAt } from './json-values'
import { readZendeskComment } from './zendesk-comment'

const NOBODY = { customers: new Set<string>(), agents: new Set<string>(), names: new Map<string, string>() }

/** Comments of the API, one an object, each with its ticket's id (formats.md 3.1); who is an agent is not told. */
export const zendeskCommentsJson: JsonAdapter = {
  id: 'zendesk-comments-json',
  system: 'zendesk',
  title: 'Zendesk comments (JSON)',
  content: 'json',
  grain: 'message',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, (object) => isZendeskComment(object) && stringAt(object, 'ticket_id') !== null)
      ? 'Its objects have “ticket_id”, “author_id” and “public”, like comments of Zendesk.'
      : null,
  read(comment): Reading {
    const conversationId = stringAt(comment, 'ticket_id')
    const message = readZendeskComment(comment, NOBODY, { time: null, authorId: null, channel: null })
    return message === null
      ? { kind: 'skipped', skip: 'other_event', conversationId }
      : { kind: 'message', conversationId, message }
  },
}

export function isZendeskComment(object: JsonObject): boolean {
  const isSaid = ['html_body', 'plain_body', 'body'].some((key) => typeof valueAt(object, key) === 'string')
  return stringAt(object, 'author_id') !== null && booleanAt(object, 'public') !== null && isSaid
}
