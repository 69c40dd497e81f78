import { automaticByWrittenHeaders } from '../automatic-headers'
import type { TableAdapter } from './adapter'
import { noFlag, readFlag, readMessageRow } from './message-row'
import { salesforceId } from './salesforce-id'

const DRAFT = new Set(['5', 'draft'])

/** Salesforce's EmailMessage object, one mail of a case a row (formats.md 3.7). */
export const salesforceEmailMessage: TableAdapter = {
  content: 'table',
  id: 'salesforce-email-message',
  system: 'salesforce',
  title: 'Salesforce EmailMessage (CSV)',
  grain: 'message',
  isTriedOnRealExport: false,
  closingsTold: false,
  zone: 'UTC',
  claims(header) {
    const hasText = header.has('text body') || header.has('html body')
    const hasTime = header.has('message date') || header.has('created date')
    return header.has('parent id', 'incoming') && hasText && hasTime
      ? 'The header names ParentId, Incoming and TextBody or HtmlBody, like Salesforce’s EmailMessage.'
      : null
  },
  columns: {
    conversationId: 'parent id',
    messageId: 'id',
    time: 'message date,created date',
    role: 'incoming',
    authorName: 'from name',
    authorId: 'from address',
    text: 'text body,html body',
    subject: 'subject',
    status: 'status',
    headers: 'headers',
  },
  read(row) {
    if (readFlag(row.cell('is deleted')) === true) return { kind: 'skipped', skip: 'other_event' }
    if (DRAFT.has(row.field('status')?.toLowerCase() ?? '')) return { kind: 'skipped', skip: 'draft' }
    const isIncoming = readFlag(row.field('role'))
    if (isIncoming === null || isIncoming === undefined) return noFlag('Incoming', row.field('role'))
    const plain = row.text('text')
    const sender = row.field('authorId') ?? row.field('authorName')
    // Agents write from one address together: the user who made the mail, or the name, tells them apart.
    const agentId = salesforceId(row.cell('created by id')) ?? (row.field('authorName') === null ? sender : null)
    return readMessageRow(row, isIncoming ? 'customer' : 'agent', {
      conversationId: salesforceId(row.field('conversationId')),
      messageId: salesforceId(row.field('messageId')),
      time: row.field('time') ?? row.cell('created date'),
      authorId: isIncoming ? row.field('authorId') : agentId,
      text: plain.trim() === '' ? (row.cell('html body') ?? '') : plain,
      automatic: automaticByWrittenHeaders(row.field('headers')),
      // The status is the mail's, not the case's.
      facts: { channel: 'email', status: null, customer: isIncoming ? sender : null },
    })
  },
}
