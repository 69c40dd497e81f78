import { CSV_BOM, formatCsvRow } from '#server/ingest/write-csv'

export const IMPORT_TEMPLATES = ['template', 'template-conversations', 'template-messages'] as const
export type ImportTemplate = (typeof IMPORT_TEMPLATES)[number]

type Row = Readonly<Record<string, string>>

const CONVERSATIONS: readonly Row[] = [
  {
    conversation_id: 'example-1',
    customer_id: 'customer-17',
    vendor: 'Example Desk',
    team: 'Night shift',
    queue: 'billing@example.com',
    assignee: 'Maya',
    channel: 'chat',
    subject: 'Charged twice',
    topic: 'Billing',
    tags: 'invoice, refund',
    priority: 'high',
    language: 'en',
    requested_at: '2026-03-02T22:14:00Z',
    closed_at: '2026-03-02T22:31:00Z',
    ended_by: 'customer',
    status: 'closed',
    csat: '4',
  },
  {
    conversation_id: 'example-2',
    customer_id: 'customer-31',
    vendor: 'Example Desk',
    team: 'Night shift',
    queue: 'support@example.com',
    assignee: '',
    channel: 'email',
    subject: 'How do I change my address?',
    topic: 'Account',
    tags: '',
    priority: 'normal',
    language: 'en',
    requested_at: '',
    closed_at: '',
    ended_by: '',
    status: 'open',
    csat: '',
  },
]

const MESSAGES: readonly Row[] = [
  message('example-1', 'example-1-a', '2026-03-02T22:14:00Z', 'customer', 'Sam', 'I was charged twice. Can you look?'),
  message(
    'example-1',
    'example-1-b',
    '2026-03-02T22:14:02Z',
    'bot',
    'Help bot',
    'We have received your message.',
    'yes',
  ),
  message(
    'example-1',
    'example-1-c',
    '2026-03-02T22:19:00Z',
    'agent',
    'Maya',
    'One of the two charges is refunded now.',
  ),
  message('example-2', 'example-2-a', '2026-03-03T08:02:00Z', 'customer', 'Robin', 'How do I change my address?'),
]

function message(
  conversationId: string,
  messageId: string,
  time: string,
  role: string,
  author: string,
  text: string,
  automatic = 'no',
): Row {
  return {
    conversation_id: conversationId,
    message_id: messageId,
    time,
    author_role: role,
    author_name: author,
    author_id: '',
    vendor: 'Example Desk',
    visibility: 'public',
    automatic,
    text,
  }
}

/** A file to fill in, with two conversations as an example: everything in one file, or facts and messages in two. */
export function formatImportTemplate(template: ImportTemplate): string {
  if (template === 'template-conversations') return formatRows(CONVERSATIONS)
  if (template === 'template-messages') return formatRows(MESSAGES)
  const factsById = new Map(CONVERSATIONS.map((facts) => [facts.conversation_id, facts]))
  return formatRows(MESSAGES.map(({ text = '', ...row }) => ({ ...row, ...factsById.get(row.conversation_id), text })))
}

function formatRows(rows: readonly Row[]): string {
  const header = Object.keys(rows[0] ?? {})
  return CSV_BOM + [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))].map(formatCsvRow).join('')
}
