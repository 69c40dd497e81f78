import { nameKey } from '#server/domain/vendor'
import { htmlToText } from '../html-text'
import { parseClockedLines } from '../transcripts/clocked-lines'
import type { JsonObject, ReadMessage } from './adapter'
import { stringAt } from './json-values'
import { messageOf } from './transcript-messages'

const SPOKEN = /^\(\d{1,2}:\d{2}:\d{2}(?:\s?[AP]M)?\) /
const LEAST_SPOKEN = 2

const NOBODY_KNOWN =
  'This ticket was made from a chat that stands in one comment, and its requester is none of the names in it, so that customer and agent cannot be told apart: import the chats themselves (Zendesk Chat history).'

/**
 * The messages of a chat that was filed as one comment, “(10:02:03 PM) Name: text” line by line (formats.md 4.11); null
 * for any other comment, or why it cannot be read. The requester is known by name, or as “Visitor” and a number.
 */
export function readChatComment(
  comment: JsonObject,
  requesterName: string | null,
): readonly ReadMessage[] | { reason: string } | null {
  const text = stringAt(comment, 'body') ?? stringAt(comment, 'plain_body') ?? htmlOf(comment)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const spoken = lines.filter((line) => SPOKEN.test(line)).length
  if (spoken < LEAST_SPOKEN || spoken * 2 < lines.length) return null
  const parsed = parseClockedLines(text, stringAt(comment, 'created_at'))
  if (parsed === null) return null
  const id = stringAt(comment, 'id')
  const customer = requesterName === null ? null : nameKey(requesterName)
  const messages = parsed.entries.map((entry, index): ReadMessage => {
    const message = messageOf(entry)
    const isCustomer = entry.role === 'customer' || (customer !== null && nameKey(entry.speaker ?? '') === customer)
    const role = entry.role === 'system' ? 'system' : isCustomer ? 'customer' : (entry.role ?? 'agent')
    return { ...message, role, messageId: id === null ? null : `${id} ${index + 1}` }
  })
  return messages.some(({ role }) => role === 'customer') ? messages : { reason: NOBODY_KNOWN }
}

function htmlOf(comment: JsonObject): string {
  return htmlToText(stringAt(comment, 'html_body') ?? '')
}
