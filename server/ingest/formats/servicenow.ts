import type { Reading, ReadTime, TableAdapter, TableHeader, TableRow } from './adapter'
import { SERVICENOW_COLUMNS, SERVICENOW_MARKS, servicenowFacts } from './servicenow-columns'

const JOURNALS = [
  'comments and work notes',
  'additional comments and work notes',
  'comments',
  'additional comments',
  'work notes',
]

/** A list or an audit log of ServiceNow incidents without their journal: the facts of an incident as they were at one update. */
export const servicenow: TableAdapter = {
  content: 'table',
  id: 'servicenow',
  system: 'servicenow',
  title: 'ServiceNow, a list of incidents without comments',
  grain: 'version',
  isTriedOnRealExport: true,
  closingsTold: true,
  claims: (header) =>
    isList(header) ? 'It has the columns of a ServiceNow list, without comments and work notes.' : null,
  columns: SERVICENOW_COLUMNS,
  read: (row): Reading => ({
    kind: 'facts',
    conversationId: row.field('conversationId'),
    facts: servicenowFacts(row),
    at: versionOf(row),
  }),
}

function isList(header: TableHeader): boolean {
  if (!header.has('number') || JOURNALS.some((key) => header.has(key))) return false
  return SERVICENOW_MARKS.filter((key) => header.has(key)).length >= 2
}

/** Updates within the same minute are told apart by their count. */
function versionOf(row: TableRow): ReadTime | null {
  const updated = row.field('version')
  const count = Number(row.cell('sys mod count') ?? 0)
  if (updated === null || updated === '?') return null
  return Number.isSafeInteger(count) && count > 0 ? { base: updated, addMs: Math.min(count, 59_999) } : updated
}
