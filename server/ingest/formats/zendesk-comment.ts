import type { JsonObject, ReadMessage, ReadTime } from './adapter'
import { booleanAt, htmlAt, objectsAt, plainAt, saidIn, stringAt, timeAt } from './json-values'

/** Who is who around a ticket, by author id. */
export interface ZendeskPeople {
  customers: ReadonlySet<string>
  agents: ReadonlySet<string>
  names: ReadonlyMap<string, string>
}

/**
 * A comment of a ticket or a comment event of an audit; null where it says nothing. Of the same text in HTML, plain and
 * markdown the HTML is read: it is what was displayed. `audit` gives time, author and channel of a bare event.
 */
export function readZendeskComment(
  comment: JsonObject,
  people: ZendeskPeople,
  audit: { time: ReadTime | null; authorId: string | null; channel: string | null },
): ReadMessage | null {
  const names = objectsAt(comment, 'attachments').map((file) => stringAt(file, 'file_name'))
  const said = saidIn([htmlAt(comment, 'html_body'), plainAt(comment, 'body'), plainAt(comment, 'plain_body')], names)
  if (said === null) return null
  const authorId = stringAt(comment, 'author_id') ?? stringAt(comment, 'author', 'id') ?? audit.authorId
  const channel = stringAt(comment, 'via', 'channel') ?? audit.channel
  const isPublic = booleanAt(comment, 'public') ?? true
  const isCustomer = authorId !== null && people.customers.has(authorId)
  return {
    messageId: stringAt(comment, 'id'),
    time: timeAt(comment, 'created_at') ?? audit.time,
    role: roleOf(comment, authorId, channel, isPublic, people),
    visibility: isPublic ? 'public' : 'internal',
    automatic: channel === 'rule' && !isCustomer ? 'certain' : null,
    authorName: stringAt(comment, 'author', 'name') ?? people.names.get(authorId ?? '') ?? null,
    authorId,
    ...said,
  }
}

/** A customer who writes through an integration is still the customer; anybody else who does is a bot (formats.md 5). */
function roleOf(
  comment: JsonObject,
  authorId: string | null,
  channel: string | null,
  isPublic: boolean,
  people: ZendeskPeople,
): ReadMessage['role'] {
  if (authorId !== null && people.customers.has(authorId)) return 'customer'
  if (stringAt(comment, 'author', 'role') === 'end-user') return 'customer'
  if (channel === 'api' || channel === 'rule' || channel?.toLowerCase().replace('_', '') === 'answerbot') return 'bot'
  // -1 is Zendesk itself.
  if (authorId === '-1' || stringAt(comment, 'source', 'type') === 'zd:answerBot') return 'bot'
  const isKnown = authorId !== null && people.agents.has(authorId)
  return isKnown || !isPublic || stringAt(comment, 'author', 'role') !== null ? 'agent' : null
}
