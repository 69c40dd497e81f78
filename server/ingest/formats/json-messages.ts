import type { AutomaticMark } from '#server/domain/conversation'
import { automaticByHeaders, headersIn } from '../automatic-headers'
import { FACT_FIELDS, type Field, headerKey, headersOf } from '../fields'
import { looksLikeHtml } from '../html-text'
import { isUserCustomer } from '../transcripts/role-of-speaker'
import { parseAutomatic, parseRole } from '../values'
import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import { booleanAt, isMostly, objectAt, objectsAt, stringAt, valueAt } from './json-values'
import { kindAt, visibilityAt } from './visibility-at'

const LISTS = ['messages', 'transcript', 'conversation', 'thread', 'entries', 'utterances', 'turns'] as const

/**
 * JSON of no particular system, by the names of the canonical CSV: an object for each message, or one for each
 * conversation with a list of its messages.
 */
export const jsonMessages: JsonAdapter = {
  content: 'json',
  id: 'json-messages',
  system: '',
  title: 'JSON with messages, by the names of the template',
  grain: 'packed',
  isTriedOnRealExport: true,
  closingsTold: false,
  claims(objects) {
    const isFit = isMostly(objects, (object) => {
      const messages = messagesIn(object)
      return (
        idOf(object) !== null && (messages?.every((message) => skipOf(message) !== null || isMessage(message)) ?? false)
      )
    })
    return isFit ? 'Each object has a conversation id and a list of messages with time, role and text.' : null
  },
  read(object): Reading {
    return {
      kind: 'conversation',
      conversationId: idOf(object),
      messages: readMessages((messagesIn(object) ?? []).filter((message) => skipOf(message) === null)),
      facts: { ...readFacts(object), requester: [fieldOf(object, 'customer')] },
    }
  },
}

/** The same with an object for each message. */
export const jsonMessageRows: JsonAdapter = {
  ...jsonMessages,
  id: 'json-message-rows',
  title: 'JSON, one object a message, by the names of the template',
  grain: 'message',
  claims(objects) {
    const isFit = isMostly(objects, (object) => fieldOf(object, 'conversationId') !== null && isMessage(object))
    return isFit ? 'Each object has a conversation id, a time, a role or an author, and a text.' : null
  },
  read(object): Reading {
    const conversationId = fieldOf(object, 'conversationId')
    const skip = skipOf(object)
    if (skip !== null) return { kind: 'skipped', skip, conversationId }
    return {
      kind: 'message',
      conversationId,
      message: readMessage(object),
      facts: { ...readFacts(object), requester: [fieldOf(object, 'customer')] },
      vendor: fieldOf(object, 'vendor'),
    }
  },
}

function messagesIn(object: JsonObject): readonly JsonObject[] | null {
  for (const name of LISTS) {
    const messages = objectsAt(object, name)
    if (messages.length > 0) return messages
  }
  return null
}

/** An object with a list of messages is a conversation, so that its bare "id" names one. */
function idOf(object: JsonObject): string | null {
  return fieldOf(object, 'conversationId') ?? stringAt(object, 'id')
}

function isMessage(object: JsonObject): boolean {
  const author = authorOf(object)
  return (
    fieldOf(object, 'time') !== null &&
    fieldOf(object, 'text') !== null &&
    [author.role, author.name, author.id].some((told) => told !== null)
  )
}

/** What a draft or a change of state is counted as; null for what was said. */
function skipOf(message: JsonObject): 'draft' | 'state_change' | null {
  const kind = kindAt(message)
  if (kind === 'draft' || kind === 'state_change') return kind
  return [booleanAt(message, 'is_draft'), booleanAt(message, 'draft')].includes(true) ? 'draft' : null
}

const PEOPLE = ['author', 'sender', 'from', 'creator', 'user'] as const

/** Who wrote a message: told beside its text or in an object of its own. */
function authorOf(message: JsonObject): { role: string | null; name: string | null; id: string | null } {
  const person = PEOPLE.map((key) => objectAt(message, key)).find((found) => found !== null) ?? null
  return {
    role: fieldOf(message, 'role') ?? stringAt(person, 'role') ?? stringAt(person, 'type'),
    name: fieldOf(message, 'authorName') ?? stringAt(person, 'name') ?? stringAt(person, 'display_name'),
    id: fieldOf(message, 'authorId') ?? stringAt(person, 'email') ?? stringAt(person, 'id'),
  }
}

function readMessages(objects: readonly JsonObject[]): ReadMessage[] {
  const messages = objects.map(readMessage)
  if (!isUserCustomer(messages.map(({ role }) => role ?? null))) return messages
  return messages.map((message, index) => {
    const isUser = authorOf(objects[index] ?? {}).role?.toLowerCase() === 'user'
    return isUser && message.role === null ? { ...message, role: 'customer' } : message
  })
}

function readMessage(object: JsonObject): ReadMessage {
  const text = fieldOf(object, 'text') ?? ''
  const author = authorOf(object)
  const role = author.role === null ? null : parseRole(author.role)
  return {
    messageId: fieldOf(object, 'messageId') ?? stringAt(object, 'id'),
    time: fieldOf(object, 'time'),
    role: role?.role ?? null,
    visibility: role?.visibility === 'internal' ? 'internal' : (visibilityAt(object) ?? 'public'),
    automatic: automaticAt(object),
    authorName: author.name,
    authorId: author.id,
    team: fieldOf(object, 'team'),
    vendor: fieldOf(object, 'vendor'),
    text,
    isHtml: looksLikeHtml(text),
  }
}

/** What the export itself says of a message goes before what its headers say. */
function automaticAt(message: JsonObject): AutomaticMark | null {
  const told = fieldOf(message, 'automatic')
  return told === null ? automaticByHeaders(headersIn(valueAt(message, 'headers'))) : (parseAutomatic(told) ?? null)
}

function readFacts(object: JsonObject): ReadFacts {
  return Object.fromEntries(FACT_FIELDS.map((field) => [field, fieldOf(object, field)]))
}

/** The value under the best of a field's known names; null where none holds a word or a number. */
function fieldOf(object: JsonObject, field: Field): string | null {
  const names = new Map(Object.keys(object).map((name) => [headerKey(name), name]))
  for (const known of [...headersOf(field).split(', '), ...(field === 'time' ? ['at'] : [])]) {
    const name = names.get(known)
    const value = name === undefined ? null : stringAt(object, name)
    if (value !== null) return value
  }
  return null
}
