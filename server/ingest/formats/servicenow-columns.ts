import type { Field } from '../fields'
import type { ReadFacts, TableRow } from './adapter'

/** Columns that ServiceNow lists have, by stored name and by label (formats.md 3.14). */
export const SERVICENOW_COLUMNS: Partial<Record<Field, string>> = {
  conversationId: 'number',
  version: 'sys updated on, sys updated at, updated',
  openedAt: 'opened at, opened, sys created on, sys created at, created',
  closedAt: 'closed at, closed, resolved at, resolved',
  customer: 'caller id, caller, requested for, contact, opened by',
  queue: 'assignment group',
  assignee: 'assigned to',
  channel: 'contact type, channel',
  subject: 'short description',
  topic: 'category',
  priority: 'priority',
  status: 'incident state, state',
}

/** Keys of which a ServiceNow list has at least one beside its number. */
export const SERVICENOW_MARKS = [
  'incident state',
  'sys mod count',
  'sys updated on',
  'sys updated at',
  'sys created on',
  'sys created at',
  'sys id',
  'assignment group',
  'short description',
  'caller id',
  'caller',
  'opened at',
  'made sla',
]

/** The facts of a row, where "?" says nothing as an empty cell does; whoever called is the requester. */
export function servicenowFacts(row: TableRow): ReadFacts {
  const told = Object.entries(row.facts()).filter(([, value]) => value !== '?')
  const facts: ReadFacts = Object.fromEntries(told)
  return { ...facts, requester: [facts.customer ?? null] }
}
