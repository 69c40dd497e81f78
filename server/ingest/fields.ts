import type { ImportedFacts } from '#server/domain/import'
import { LOCALISED_HEADERS } from './header-words'

export const REQUIRED_FIELDS = ['conversationId', 'time', 'role', 'text'] as const

/** The fields of the canonical CSV (rulings.md 42) with the headers they are known by, the most exact first (formats.md 6). */
const FIELDS = [
  {
    field: 'conversationId',
    headers:
      'conversation id, conversation, ticket id, chat id, case id, interaction id, thread id, session id, ticket number, case number, ticket, case, issue key',
  },
  {
    field: 'time',
    headers:
      'time, sent at, message time, message created at, message date, time sent, sent time, sent datetime, send date time, created at, timestamp, created time, created, createdat, datetime, date time, date',
  },
  {
    field: 'role',
    headers:
      'author role, role, sender type, author type, sender role, from type, speaker role, speaker type, participant type, participant role, message author type, user type',
  },
  {
    field: 'text',
    headers:
      'text, message, message text, body, body text, message body, message content, content, msg, plain body, comment, comment body, text body',
  },
  { field: 'messageId', headers: 'message id, msg id, message api id, comment id, verbatim id, event id' },
  {
    field: 'authorName',
    headers: 'author name, author, sender name, sender, from name, speaker, from, name, display name',
  },
  { field: 'authorId', headers: 'author id, sender id, from id, author email, sender email, from email' },
  {
    field: 'customer',
    headers:
      'customer id, customer, customer email, requester id, requester, requester email, end user id, contact id, visitor id, client id, customer name, requester name, contact',
  },
  {
    field: 'vendor',
    headers: 'vendor, vendor name, bpo, bpo vendor, outsourcer, service provider, provider, support partner, partner',
  },
  {
    field: 'team',
    headers:
      'team, team name, group, group name, assignment group, assigned group, assigned team, team assigned, team currently assigned, department, skill, skill group, support group',
  },
  {
    field: 'queue',
    headers:
      'queue, queue name, agent queue, agent s queue, mailbox, inbox, agent queue or mailbox, agent s queue or mailbox, queue or mailbox, queuename',
  },
  {
    field: 'assignee',
    headers:
      'assignee, assignee name, assigned to, assigned agent, agent assigned, owner, case owner, agent, agent name',
  },
  {
    field: 'channel',
    headers: 'channel, initial channel, channel type, contact type, medium, media, via, source, origin, case origin',
  },
  { field: 'subject', headers: 'subject, title, ticket subject' },
  { field: 'topic', headers: 'topic, category, contact reason, reason, issue type, intent' },
  { field: 'tags', headers: 'tags, labels, tag, label' },
  { field: 'priority', headers: 'priority, ticket priority, urgency, severity' },
  { field: 'language', headers: 'language, lang, locale' },
  {
    field: 'visibility',
    headers:
      'visibility, public, is public, internal, is internal, private, is private, internal note, is note, is internal note',
  },
  {
    field: 'automatic',
    headers: 'automatic, is automatic, automated, is automated, autoreply, auto reply, is auto reply',
  },
  {
    field: 'headers',
    headers:
      'headers, mail headers, email headers, message headers, raw headers, internet headers, internet message headers',
  },
  { field: 'requestedAt', headers: 'requested at, chat requested at, requested, queued at, request time' },
  {
    field: 'closedAt',
    headers: 'closed at, closed time, closed date, closed, closedat, solved at, resolved at, resolved time, ended at',
  },
  { field: 'endedBy', headers: 'ended by, closed by, chat ended by' },
  { field: 'status', headers: 'status, ticket status, conversation status, state, current status' },
  {
    field: 'csat',
    headers:
      'csat, csat score, satisfaction, satisfaction rating, satisfaction score, customer satisfaction rating, rating',
  },
] as const

/** Fields that only formats of particular systems read. */
const FURTHER_FIELDS = ['openedAt', 'transcript', 'version', 'description'] as const

export type Field = (typeof FIELDS)[number]['field'] | (typeof FURTHER_FIELDS)[number]

/** The fields that tell of a conversation, not of one message. */
export const FACT_FIELDS = [
  'customer',
  'queue',
  'assignee',
  'channel',
  'subject',
  'topic',
  'tags',
  'priority',
  'language',
  'openedAt',
  'requestedAt',
  'closedAt',
  'endedBy',
  'status',
  'csat',
] as const satisfies readonly (keyof ImportedFacts & Field)[]

/** Every field a column may be given to, as a person chooses them. */
export const ALL_FIELDS: readonly Field[] = [...FIELDS.map(({ field }) => field), ...FURTHER_FIELDS]

const KNOWN_HEADERS = FIELDS.map(({ field, headers }) => ({
  field,
  headers: [headers, LOCALISED_HEADERS[field] ?? '']
    .flatMap((list) => list.split(',').map((name) => name.trim()))
    .filter((name) => name !== ''),
}))

/** The headers by which a field of the canonical CSV is known, best first, as `TableAdapter.columns` has them. */
export function headersOf(field: Field): string {
  return KNOWN_HEADERS.find((known) => known.field === field)?.headers.join(', ') ?? ''
}

/** What a field is called when a sentence names it. */
export const FIELD_NAMES: Readonly<Record<(typeof REQUIRED_FIELDS)[number], string>> = {
  conversationId: 'conversation id',
  time: 'time',
  role: 'author role',
  text: 'text',
}

/** Headers beside team and queue whose values may name a vendor; asked about, never taken (rulings.md 52). */
const MORE_VENDOR_CANDIDATES = 'site, location, company, organisation, organization, agency, supplier, brand'.split(
  ', ',
)

const VENDOR_CANDIDATES = new Set([
  ...KNOWN_HEADERS.flatMap(({ field, headers }) => (field === 'team' || field === 'queue' ? headers : [])),
  ...MORE_VENDOR_CANDIDATES,
])

export interface ColumnMap {
  /** Column by field, from 0. */
  columns: ReadonlyMap<Field, number>
  /** Columns whose values may be vendors, in file order: team, group, queue and the like. */
  vendorCandidates: readonly number[]
}

/** Also as it looks after having been read as windows-1252. */
const BYTE_ORDER_MARKS = /\uFEFF|^ï»¿/g

/** A header as it is compared: lower case, no byte order mark, no zone in brackets or behind, no "[type]", punctuation as blanks. */
export function headerKey(header: string): string {
  return withoutZone(header.normalize('NFC').replace(BYTE_ORDER_MARKS, ''))
    .replace(/\[[^\]]*\]\s*$/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const ZONE =
  /[\s_([]*(?<![a-z])(UTC|GMT|(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:\/[a-z_-]+){1,2})[)\]]?'?\s*$/i

/** The zone a header names at its end, "created (Europe/Berlin)"; null without one. */
export function zoneOfHeader(header: string): string | null {
  const zone = ZONE.exec(header)?.[1]
  return zone?.toUpperCase() === 'GMT' ? 'UTC' : (zone ?? null)
}

function withoutZone(header: string): string {
  return header.replace(ZONE, '') || header
}

/**
 * Which column holds which field. Of two columns for one field the one with the more exact name wins, then the first;
 * a column holds one field. Fields without a column are absent from the map.
 */
export function matchHeader(header: readonly string[]): ColumnMap {
  const keys = header.map(headerKey)
  const columns = new Map<Field, number>()
  for (const { field, headers } of KNOWN_HEADERS) {
    const name = headers.find((known) => keys.includes(known))
    if (name !== undefined) columns.set(field, keys.indexOf(name))
  }
  return { columns, vendorCandidates: [...keys.keys()].filter((i) => VENDOR_CANDIDATES.has(keys[i] ?? '')) }
}
