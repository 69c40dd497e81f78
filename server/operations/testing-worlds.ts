import fc from 'fast-check'
import type { Database } from '#db/open-database'
import { saveStandard } from '#db/queries/standards'
import { dumpState, openTestDatabase } from '#db/testing'
import { formatCsvRow } from '#server/ingest/write-csv'
import { defaultStandard } from '#server/scoring/standard'
import { importedId } from './testing'

/** What one file says of one message; facts are told by its row. */
export interface SaidRow {
  conversation: number
  message: number
  variant: number
  author: number
  status: string
  tags: string
  csat: string
  subject: string
  isClosed: boolean
}

const HEADER = [
  'conversation_id',
  'message_id',
  'created_at',
  'sender_type',
  'sender_name',
  'vendor',
  'message',
  'status',
  'tags',
  'csat',
  'subject',
  'closed_at',
]

const AGENT_TEXTS = [
  'We are looking at the invoice now, please give us until tomorrow morning.',
  'Please restart the application and sign in again, then tell me what you see.',
]
const CUSTOMER_TEXTS = ['Where is my parcel?', 'I want to speak to a manager, please.', 'Thanks!']
const AUTHORS = ['Maya', 'Tom', 'Nia']

/** What a file may say, in small worlds where files overlap, edit and take back. */
export const saidRows = fc.uniqueArray(
  fc.record({
    conversation: fc.integer({ min: 0, max: 3 }),
    message: fc.integer({ min: 0, max: 4 }),
    variant: fc.integer({ min: 0, max: 2 }),
    author: fc.integer({ min: 0, max: 2 }),
    status: fc.constantFrom('', 'open', 'closed'),
    tags: fc.constantFrom('', 'a', 'b'),
    csat: fc.constantFrom('', '1', '5'),
    subject: fc.constantFrom('', 'Parcel', 'Invoice'),
    isClosed: fc.boolean(),
  }),
  { selector: ({ conversation, message }) => `${conversation}-${message}`, minLength: 1, maxLength: 9 },
)

export function fileOf(said: readonly SaidRow[], hasIds: boolean): string {
  const header = hasIds ? HEADER : HEADER.filter((name) => name !== 'message_id')
  const inOrder = hasIds ? said : [...said].sort((a, b) => a.conversation - b.conversation || a.message - b.message)
  return formatCsvRow(header) + inOrder.map((row) => formatCsvRow(cellsOf(row, hasIds))).join('')
}

function cellsOf(row: SaidRow, hasIds: boolean): string[] {
  const id = `C${row.conversation}`
  // Moved by seconds only, so that no two messages share a time.
  const minute = `1${row.conversation}:${row.message}${row.conversation}`
  const at = `2026-03-02T${minute}:${hasIds && row.variant === 2 ? '30' : '00'}Z`
  // One agent's message a conversation: which of two agents carries a loss in equal parts depends on who was known first.
  const isAgent = row.message === 1
  const texts = isAgent ? AGENT_TEXTS : CUSTOMER_TEXTS
  // A template keeps the text under which it was found, also when replies are edited: edits here are the customers'.
  const text = texts[isAgent ? row.conversation % 2 : hasIds ? row.variant : row.message % 3] ?? ''
  return [
    id,
    ...(hasIds ? [`${id}-${row.message}`] : []),
    at,
    isAgent ? 'agent' : row.message === 3 ? 'bot' : 'customer',
    isAgent ? (AUTHORS[hasIds ? row.author : 0] ?? '') : row.message === 3 ? 'Robo' : 'Ann',
    row.conversation % 2 === 0 ? 'In-house' : 'Night Owls',
    text,
    row.status,
    row.tags,
    row.csat,
    row.subject,
    row.isClosed ? '2026-03-03T10:00:00Z' : '',
  ]
}

export async function withDatabase<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
  const database = openTestDatabase()
  try {
    await saveStandard(database, {
      standard: { ...defaultStandard, templateMinimumConversations: 2 },
      actor: 'a test',
      validFrom: null,
      note: null,
      publishedAt: 0,
    })
    return await use(database)
  } finally {
    database.close()
  }
}

export const stateAfter = (files: readonly string[]) =>
  withDatabase(async (database) => {
    for (const file of files) await importedId(database, file)
    return dumpState(database)
  })
