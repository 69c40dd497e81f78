import type { Visibility } from '#server/domain/conversation'
import { headerKey } from '../fields'
import { parseBoolean, parseVisibility } from '../values'
import type { JsonObject } from './adapter'
import { stringAt } from './json-values'
import { type MessageKind, messageKind } from './message-kind'

const YES_IS_INTERNAL = new Set([
  'private',
  'internal',
  'is private',
  'is internal',
  'isprivate',
  'isinternal',
  'internal note',
  'private note',
  'note',
  'is note',
  'is internal note',
])
const YES_IS_PUBLIC = new Set(['public', 'is public', 'ispublic', 'visible to customer'])

/**
 * Who sees a message, by the words and the yes or no under the names that exports use ("visibility", "public",
 * "is_internal"); null where the object does not tell.
 */
export function visibilityAt(object: JsonObject): Visibility | null {
  const told = parseVisibility(stringAt(object, 'visibility') ?? '', null)
  if (told !== null) return told
  if (kindAt(object) === 'internal') return 'internal'
  let known: Visibility | null = null
  for (const [name, value] of Object.entries(object)) {
    const visibility = visibilityUnder(headerKey(name), value)
    if (visibility === 'internal') return 'internal'
    known ??= visibility
  }
  return known
}

/** What its type says of an entry beside messages: a note, a draft or a change of state; null for a message. */
export function kindAt(object: JsonObject): MessageKind | null {
  for (const key of ['type', 'message_type', 'messageType', 'comment_type']) {
    const kind = messageKind(stringAt(object, key) ?? '')
    if (kind !== null) return kind
  }
  return null
}

function visibilityUnder(key: string, value: unknown): Visibility | null {
  if (!YES_IS_INTERNAL.has(key) && !YES_IS_PUBLIC.has(key)) return null
  return visibilityOfFlag(key, typeof value === 'boolean' || typeof value === 'number' ? String(value) : value)
}

/** What a cell says under a header key of this kind: a yes or no by the key's meaning, or a word of its own. */
export function visibilityOfFlag(key: string, cell: unknown): Visibility | null {
  if (typeof cell !== 'string' || cell.length > 20) return null
  if (parseBoolean(cell) === null) return parseVisibility(cell, null)
  if (YES_IS_INTERNAL.has(key)) return parseVisibility(cell, 'internal')
  return YES_IS_PUBLIC.has(key) ? parseVisibility(cell, 'public') : null
}
