import type { Reading, TableAdapter, TableHeader } from './adapter'
import { readTranscript, startOfRecord } from './transcript-messages'

const IDS =
  'conversation id, ticket id, chat id, case id, interaction id, session id, thread id, conversation number, ticket number, case number, chat number, issue key, chat key, journey id, conference id, source id, ticket, case, number, id'
const TRANSCRIPTS =
  'transcript, chat transcript, full transcript, conversation transcript, transcript text, chat log, conversation log, chat history, conversation history, message history, full conversation, conversation text, conversation body, chat text, chat body, dialogue, dialog, messages, chat, conversation, history, log, body'

/** Columns that name the author or role of one message: with them a row is a message, not a conversation. */
const OF_ONE_MESSAGE = [
  'role',
  'author role',
  'author',
  'author type',
  'author name',
  'author id',
  'sender',
  'sender type',
  'sender name',
  'sender id',
  'speaker',
  'from',
  'direction',
  'message id',
]

/** Any table of conversations that has an id and the whole transcript in a cell. */
export const packedTranscript: TableAdapter = {
  content: 'table',
  id: 'packed',
  system: '',
  title: 'Conversations, one a row with its transcript',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (header) => (isPacked(header) ? 'It has a column with an id and one with a whole transcript.' : null),
  columns: {
    conversationId: IDS,
    transcript: TRANSCRIPTS,
    openedAt:
      'chat start time, start time, started at, chat started at, conversation started at, chat start date, started, start, opened at, date opened, opened date, opened, date created, created at, creation date, created date, created time, chat creation date, created, date, chat date, datetime, date time, timestamp, time',
    requestedAt: 'requested at, request time, queued at',
    closedAt:
      'closed at, closed time, closed date, ended at, end time, chat end time, chat end date, resolved at, closed',
    endedBy: 'ended by, closed by, chat ended by',
    customer:
      'customer, customer name, customer email, customer id, requester, requester name, visitor, visitor name, contact, contact name, client, caller',
    queue: 'queue, queue name, mailbox, inbox, department, group, group name, team, skill',
    assignee: 'assignee, agent, agent name, operator, owner, assigned to',
    channel: 'channel, source, medium, via, origin',
    subject: 'subject, title, summary',
    topic: 'topic, category, contact reason, reason',
    tags: 'tags, labels',
    priority: 'priority, urgency, severity',
    language: 'language, lang, locale',
    status: 'status, state',
    csat: 'csat, rating, satisfaction, satisfaction score, satisfaction rating',
  },
  read(row): Reading {
    const conversationId = row.field('conversationId')
    const start = startOfRecord(row.field('openedAt'))
    const facts = {
      ...row.facts(),
      openedAt: start,
      requestedAt: clocked(row.field('requestedAt')),
      closedAt: clocked(row.field('closedAt')),
    }
    if (row.text('transcript').trim() === '') return { kind: 'facts', conversationId, facts, at: start }
    const read = readTranscript(row.text('transcript'), start ?? startOfRecord(row.field('requestedAt')))
    if ('reason' in read) return { kind: 'rejected', column: null, ...read }
    return {
      kind: 'conversation',
      conversationId,
      messages: read.messages,
      facts: { ...facts, requester: [row.field('customer'), ...read.customers] },
    }
  },
}

/** A bare date says too little for a request or a closing. */
function clocked(written: string | null): string | null {
  return startOfRecord(written) === written ? written : null
}

function isPacked(header: TableHeader): boolean {
  const has = (keys: string) => keys.split(', ').some((key) => header.has(key))
  return has(IDS) && has(TRANSCRIPTS) && !OF_ONE_MESSAGE.some((key) => header.has(key))
}
