import type { Field } from '../fields'
import type { ReadFacts, TableHeader, TableRow } from './adapter'

/** Columns of Jira's export of all fields that tell a conversation's facts (formats.md 3.13). */
export const JIRA_COLUMNS: Partial<Record<Field, string>> = {
  conversationId: 'issue key, key',
  openedAt: 'created',
  closedAt: 'resolved',
  customer: 'reporter, reporter id',
  assignee: 'assignee, assignee id',
  subject: 'summary',
  topic: 'custom field request type, issue type',
  priority: 'priority',
  status: 'status',
  channel: 'custom field request channel type, custom field channel',
  csat: 'satisfaction rating, custom field satisfaction',
}

export function isJira(header: TableHeader): boolean {
  return header.has('issue key', 'summary') && ['issue id', 'issue type', 'project key'].some((key) => header.has(key))
}

/** Labels are one column each; the reporter is the requester, by name and by id. */
export function jiraFacts(row: TableRow): ReadFacts {
  return {
    ...row.facts(),
    tags: row.cells('labels').join(', ') || null,
    requester: [row.cell('reporter'), row.cell('reporter id')],
  }
}
