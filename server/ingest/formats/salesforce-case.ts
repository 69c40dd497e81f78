import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'
import { readFlag } from './message-row'
import { salesforceId } from './salesforce-id'

const OWN =
  'owner id, is escalated, is closed, origin, created date, closed date, contact id, account id, supplied email, supplied name, case owner, case origin, date time opened, date time closed, contact email, web email, case record type'
const TEXTS = 'body, text body, comment body, chat key, transcript'

/** Salesforce's Case object, or a report of cases (formats.md 3.7). */
export const salesforceCase: TableAdapter = {
  content: 'table',
  id: 'salesforce-case',
  system: 'salesforce',
  title: 'Salesforce cases (CSV, without texts)',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims(header) {
    return header.has('case number') && countKeys(header, OWN) >= 2 && countKeys(header, TEXTS) === 0
      ? 'The header names a case number and other columns of Salesforce’s cases.'
      : null
  },
  columns: {
    conversationId: 'id,case id,case number',
    openedAt: 'created date,date time opened,opened date',
    closedAt: 'closed date,date time closed',
    version: 'last modified date,system modstamp',
    status: 'status',
    priority: 'priority',
    channel: 'origin,case origin',
    subject: 'subject',
    topic: 'reason,case reason,type',
    customer: 'contact id,contact email,supplied email,web email,contact name',
    assignee: 'owner name,case owner,owner id',
    queue: 'queue name,case record type',
  },
  read(row) {
    if (readFlag(row.cell('is deleted')) === true) return { kind: 'skipped', skip: 'other_event' }
    const keys = ['contact id', 'contact email', 'supplied email', 'web email', 'contact name', 'supplied name']
    const requester = keys.map((key) => salesforceId(row.cell(key)))
    const reading = readFactsRow(row, requester, {
      customer: salesforceId(row.field('customer')),
      assignee: salesforceId(row.field('assignee')),
    })
    return { ...reading, conversationId: salesforceId(row.field('conversationId')) }
  },
}
