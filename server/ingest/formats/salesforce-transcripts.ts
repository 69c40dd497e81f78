import type { Reading, TableAdapter, TableRow } from './adapter'
import { salesforceId } from './salesforce-id'
import { readTranscript } from './transcript-messages'

const MARKS = [
  'chat key',
  'chat duration',
  'live chat visitor id',
  'live chat button id',
  'live chat deployment id',
  'visitor message count',
  'operator message count',
  'average response time operator',
  'average response time visitor',
]

/** Salesforce's LiveChatTranscript, one chat a row with its body: from Data Loader, a weekly export or a report. */
export const salesforceTranscripts: TableAdapter = {
  content: 'table',
  id: 'salesforce-transcripts',
  system: 'salesforce',
  title: 'Salesforce, chat transcripts',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (header) =>
    header.has('body') && MARKS.some((mark) => header.has(mark))
      ? 'It has the columns of Salesforce chat transcripts: Body and what only these have.'
      : null,
  columns: {
    conversationId:
      'id, live chat transcript id, chat transcript id, chat key, live chat transcript name, chat transcript name, name',
    transcript: 'body',
    openedAt: 'start time, request time, created date',
    requestedAt: 'request time',
    closedAt: 'end time',
    endedBy: 'ended by',
    assignee: 'owner name, owner, live chat transcript owner, chat transcript owner, owner id',
    queue: 'live chat button, chat button, skill, live chat button id, skill id',
    customer: 'contact name, contact, visitor name, contact id, live chat visitor id',
    subject: 'subject',
    status: 'status',
  },
  read(row): Reading {
    const conversationId = salesforceId(row.field('conversationId'))
    const facts = { ...row.facts(), channel: 'chat' }
    if (row.text('transcript').trim() === '') return { kind: 'facts', conversationId, facts, at: latest(row) }
    const read = readTranscript(row.text('transcript'), row.field('openedAt'))
    if ('reason' in read) return { kind: 'rejected', column: 'Body', ...read }
    return {
      kind: 'conversation',
      conversationId,
      messages: read.messages,
      facts: { ...facts, requester: [row.field('customer'), ...read.customers] },
    }
  },
}

function latest(row: TableRow): string | null {
  return row.field('closedAt') ?? row.field('openedAt')
}
