import type { JsonObject } from '../formats/adapter'
import { stringAt, timeAt, valueAt } from '../formats/json-values'
import { visibilityAt } from '../formats/visibility-at'
import { looksLikeHtml } from '../html-text'
import { parseRole } from '../values'
import { parseMendedJson } from './mended-json'
import type { ParsedTranscript, TranscriptEntry } from './parsed-transcript'
import { isUserCustomer, roleOfSpeaker } from './role-of-speaker'

const STARTS_JSON = /^\s*(?:\[\s*[{\]]|\{\s*["“”}])/

const LISTS =
  'messages, comments, conversation, transcript, history, items, parts, entries, events, chat, thread, data'.split(', ')
const TEXTS = 'text, body, message, content, msg, plain_body, body_text, comment, value'.split(', ')
const TIMES = 'time, timestamp, created_at, createdAt, sent_at, sentAt, date, datetime, created, at, ts'.split(', ')
const AUTHORS = 'author, sender, from, user, speaker, author_name, authorName, sender_name, senderName, name, by'.split(
  ', ',
)
const NAMES = 'name, display_name, displayName, email, id'.split(', ')
const ROLES = 'role, author_type, authorType, sender_type, senderType, type, sender, from, author, speaker'.split(', ')
const ROLE_KEYS = ['role', 'type']

/**
 * A list of message objects as JSON in a cell (formats.md 4.6), alone or in an object that holds the list. Quotes that a
 * spreadsheet or a word processor changed are mended; a text that breaks off gives the messages before the break and
 * `isCut`. Null where it is no JSON or where less than half of the objects have a text.
 */
export function parseJsonCell(cell: string): ParsedTranscript | null {
  if (!STARTS_JSON.test(cell.slice(0, 200))) return null
  const json = parseMendedJson(cell.trim())
  if (json === null) return null
  const list = findList(json.value)
  if (list === null || list.length === 0) return null
  const entries = settleUsers(list.flatMap((object) => toEntry(object) ?? []))
  const matchedShare = entries.length / list.length
  if (matchedShare < 0.5) return null
  return {
    grammar: 'json-cell',
    matchedShare,
    start: null,
    isCut: json.isCut,
    entries: entries.map(({ entry }) => entry),
  }
}

function findList(value: unknown): readonly JsonObject[] | null {
  if (Array.isArray(value)) return value.filter(isObject)
  if (!isObject(value)) return null
  for (const key of LISTS) {
    const found = valueAt(value, key)
    if (Array.isArray(found)) return found.filter(isObject)
  }
  return stringOf(value, TEXTS) === null ? null : [value]
}

function toEntry(object: JsonObject): { entry: TranscriptEntry; isUser: boolean } | null {
  const text = stringOf(object, TEXTS)
  if (text === null) return null
  const speaker = speakerOf(object)
  const isUser = ROLES.some((key) => stringAt(object, key)?.toLowerCase() === 'user')
  const role = roleOf(object) ?? (speaker === null ? null : roleOfSpeaker(speaker))
  const time = TIMES.map((key) => timeAt(object, key)).find((found) => found !== null) ?? null
  const visibility = visibilityAt(object) ?? role?.visibility ?? 'public'
  return { entry: { speaker, role: role?.role ?? null, visibility, time, text, isHtml: looksLikeHtml(text) }, isUser }
}

function settleUsers(entries: readonly { entry: TranscriptEntry; isUser: boolean }[]) {
  if (!isUserCustomer(entries.map(({ entry }) => entry.role))) return entries
  return entries.map(({ entry, isUser }) =>
    isUser && entry.role === null ? { entry: { ...entry, role: 'customer' as const }, isUser } : { entry, isUser },
  )
}

function speakerOf(object: JsonObject): string | null {
  for (const key of AUTHORS) {
    const told = stringAt(object, key) ?? stringOf(valueAt(object, key), NAMES)
    if (told !== null) return told
  }
  return null
}

function roleOf(object: JsonObject): ReturnType<typeof parseRole> {
  for (const key of ROLES) {
    const word = stringAt(object, key) ?? stringOf(valueAt(object, key), ROLE_KEYS)
    const role = word === null ? null : parseRole(word)
    if (role !== null) return role
  }
  return null
}

function stringOf(value: unknown, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = stringAt(value, key)
    if (found !== null) return found
  }
  return null
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
