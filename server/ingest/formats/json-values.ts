import type { JsonObject, ReadFacts, Reading, ReadMessage, ReadTime } from './adapter'

/** Own properties along a path; null where the path breaks off, whatever the types on the way. */
export function valueAt(root: unknown, ...path: readonly string[]): unknown {
  let value = root
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return null
    value = value[key]
  }
  return value ?? null
}

/** A word, name or id: trimmed; numbers as text. Null for blanks, other types, and numbers beyond what JSON keeps exactly. */
export function stringAt(root: unknown, ...path: readonly string[]): string | null {
  return asWord(valueAt(root, ...path))
}

/** Null for everything but true and false, also written as words. */
export function booleanAt(root: unknown, ...path: readonly string[]): boolean | null {
  const value = valueAt(root, ...path)
  if (value === true || value === 'true') return true
  return value === false || value === 'false' ? false : null
}

/** A time as written; numbers, which are epoch seconds, milli- or microseconds by their size, as epoch milliseconds. */
export function timeAt(root: unknown, ...path: readonly string[]): ReadTime | null {
  const value = valueAt(root, ...path)
  if (typeof value !== 'number') return asWord(value)
  if (value >= 9e8 && value <= 5e9) return Math.floor(Number((value * 1000).toFixed(3)))
  if (value >= 9e11 && value <= 5e12) return Math.floor(value)
  if (value >= 9e14 && value <= 5e15) return Math.floor(value / 1000)
  return String(value)
}

export function objectAt(root: unknown, ...path: readonly string[]): JsonObject | null {
  const value = valueAt(root, ...path)
  return isObject(value) ? value : null
}

/** The objects of a list; empty where there is no list. */
export function objectsAt(root: unknown, ...path: readonly string[]): readonly JsonObject[] {
  const value = valueAt(root, ...path)
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function hasList(root: unknown, ...path: readonly string[]): boolean {
  return Array.isArray(valueAt(root, ...path))
}

/** Words of a list, or of one key of its objects; empty where there are none. */
export function wordsAt(root: unknown, path: readonly string[], key?: string): string[] {
  const value = valueAt(root, ...path)
  if (!Array.isArray(value)) return []
  return value.flatMap((item) => (isObject(item) ? (key && stringAt(item, key)) || [] : (asWord(item) ?? [])))
}

/** The same joined with ", "; null where there are none. */
export function joinedAt(root: unknown, path: readonly string[], key?: string): string | null {
  return wordsAt(root, path, key).join(', ') || null
}

/** More than half of the objects; of formats whose objects differ, at most one can have this. */
export function isMostly(objects: readonly JsonObject[], test: (object: JsonObject) => boolean): boolean {
  return objects.filter(test).length * 2 > objects.length
}

/** Messages of several lists in one order; those whose times are of different kinds stay where they are. */
export function inTimeOrder(messages: readonly ReadMessage[]): ReadMessage[] {
  return messages.toSorted(({ time: a }, { time: b }) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b
    return typeof a !== 'string' || typeof b !== 'string' || a === b ? 0 : a < b ? -1 : 1
  })
}

/** A conversation with its messages, or, where there are none, its facts. */
export function conversationOrFacts(
  conversationId: string | null,
  messages: readonly ReadMessage[],
  facts: ReadFacts,
  at: ReadTime | null = null,
): Reading {
  if (messages.length === 0) return { kind: 'facts', conversationId, facts, at }
  return { kind: 'conversation', conversationId, messages, facts }
}

interface Body {
  text: string
  isHtml: boolean
}

export function plainAt(root: unknown, ...path: readonly string[]): Body {
  return { text: asText(valueAt(root, ...path)), isHtml: false }
}

export function htmlAt(root: unknown, ...path: readonly string[]): Body {
  return { text: asText(valueAt(root, ...path)), isHtml: true }
}

/** The first body that says something, else the names of the attachments; null where there is neither: no message. */
export function saidIn(
  bodies: readonly Body[],
  attachments: readonly (string | null)[] = [],
): Pick<ReadMessage, 'text' | 'isHtml'> | null {
  const body = bodies.find(({ text, isHtml }) => (isHtml ? htmlHasWords(text) : text.trim() !== ''))
  if (body !== undefined) return body
  const hasPicture = bodies.some(({ text, isHtml }) => isHtml && text.includes('<img'))
  const names = attachments.length === 0 && hasPicture ? ['image'] : attachments
  if (names.length === 0) return null
  return { text: names.map((name) => `[attachment: ${name ?? 'file'}]`).join(' '), isHtml: false }
}

/** "Ada Byron <ada@example.com>" to name and address; a bare address has no name. */
export function splitAddress(written: string | null): { name: string | null; address: string | null } {
  if (written === null) return { name: null, address: null }
  const open = written.lastIndexOf('<')
  const close = written.indexOf('>', open)
  if (open === -1 || close === -1)
    return written.includes('@') ? { name: null, address: written } : { name: written, address: null }
  const name = written.slice(0, open).trim().replace(/^"|"$/g, '')
  return { name: name || null, address: written.slice(open + 1, close).trim() || null }
}

function htmlHasWords(html: string): boolean {
  let from = 0
  while (from < html.length) {
    const open = html.indexOf('<', from)
    const words = html.slice(from, open === -1 ? undefined : open)
    if (words.replace(/&nbsp;|&#160;|&#xa0;|\u200B/gi, '').trim() !== '') return true
    const close = open === -1 ? -1 : html.indexOf('>', open)
    if (close === -1) return false
    from = close + 1
  }
  return false
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asWord(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value !== 'number' || !Number.isFinite(value)) return null
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : null
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (asWord(value) ?? '')
}
