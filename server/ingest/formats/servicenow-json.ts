import { parseServicenowJournal } from '../transcripts/servicenow-journal'
import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadTime } from './adapter'
import { conversationOrFacts, isMostly, stringAt } from './json-values'
import { messageOf } from './transcript-messages'

const MARKS = ['sys_id', 'short_description', 'sys_mod_count', 'sys_updated_on', 'sys_created_on', 'caller_id']
const APART = ['comments', 'work_notes']

/** A list of ServiceNow incidents or cases as JSON, of the list's export or of the table API (formats.md 3.14). */
export const servicenowJson: JsonAdapter = {
  id: 'servicenow-json',
  system: 'servicenow',
  title: 'ServiceNow, a list (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: true,
  zone: 'UTC',
  claims: (objects) =>
    isMostly(objects, isRecord) ? 'Its objects have “number” and “sys_id”, like records of ServiceNow.' : null,
  read(record): Reading {
    const journals = journalsOf(record)
    const parsed = journals.map(parseServicenowJournal)
    const entries = parsed.flatMap((journal) => journal?.entries ?? [])
    if (parsed.includes(null)) return { kind: 'rejected', column: null, reason: NO_JOURNAL }
    const facts = readFacts(record)
    const messages = entries.map(messageOf)
    const description = told(record, 'description') ?? told(record, 'short_description')
    const isRepeated = entries.some(({ visibility, text }) => visibility === 'public' && text === description)
    if (description !== null && !isRepeated && entries.length > 0)
      messages.unshift({
        time: facts.openedAt ?? null,
        role: 'customer',
        authorName: facts.customer,
        text: description,
      })
    return conversationOrFacts(told(record, 'number'), messages, facts, versionOf(record))
  },
}

const NO_JOURNAL =
  'The comments are no ServiceNow journal: each entry has to begin with a line like “2024-01-05 10:11:12 - Jane Doe (Work notes)”.'

function isRecord(object: JsonObject): boolean {
  return told(object, 'number') !== null && MARKS.filter((key) => Object.hasOwn(object, key)).length >= 2
}

/** A value, or its words where the API gives both. */
function told(record: JsonObject, key: string): string | null {
  const word = stringAt(record, key) ?? stringAt(record, key, 'display_value') ?? stringAt(record, key, 'value')
  return word === '?' ? null : word
}

function journalsOf(record: JsonObject): string[] {
  const both = told(record, 'comments_and_work_notes')
  return both !== null ? [both] : APART.flatMap((key) => told(record, key) ?? [])
}

/** Updates within the same minute are told apart by their count. */
function versionOf(record: JsonObject): ReadTime | null {
  const updated = told(record, 'sys_updated_on')
  const count = Number(told(record, 'sys_mod_count') ?? 0)
  if (updated === null) return null
  return Number.isSafeInteger(count) && count > 0 ? { base: updated, addMs: Math.min(count, 59_999) } : updated
}

function readFacts(record: JsonObject): ReadFacts {
  const customer = told(record, 'caller_id') ?? told(record, 'requested_for') ?? told(record, 'contact')
  return {
    customer,
    requester: [customer, stringAt(record, 'caller_id', 'value')],
    queue: told(record, 'assignment_group'),
    assignee: told(record, 'assigned_to'),
    channel: told(record, 'contact_type'),
    subject: told(record, 'short_description'),
    topic: told(record, 'category'),
    priority: told(record, 'priority'),
    openedAt: told(record, 'opened_at') ?? told(record, 'sys_created_on'),
    closedAt: told(record, 'closed_at') ?? told(record, 'resolved_at'),
    status: told(record, 'incident_state') ?? told(record, 'state'),
  }
}
