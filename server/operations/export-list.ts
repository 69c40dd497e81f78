import type { Database } from '#db/open-database'
import { readList } from '#db/queries/list-export'
import type { ListedRow } from '#db/queries/listed-row'
import type { ListFilter, Sort } from '#server/domain/filter'
import { FULL_LOSS } from '#server/domain/finding'
import type { ListColumn } from '#server/domain/list-column'
import type { Scope } from '#server/domain/scope'
import { CSV_BOM, formatCsvRow } from '#server/ingest/write-csv'
import { instant, seconds, truth } from './exported-values'

type Cell = string | number | boolean | null

/** What a list shows in one column, as the cells of a spreadsheet; each with its heading. */
type ExportedColumn = readonly (readonly [header: string, cell: (row: ListedRow) => Cell])[]

const ALWAYS: ExportedColumn = [
  ['conversation id', (row) => row.externalId],
  ['subject', (row) => row.subject],
  ['vendor', (row) => row.vendorName],
]

const EXPORTED: Readonly<Record<ListColumn, ExportedColumn>> = {
  started: [['started', (row) => instant(row.startedAt)]],
  vendor: [],
  agent: [['agent', (row) => row.agentName]],
  channel: [['channel', (row) => row.channel]],
  shift: [['shift', (row) => row.shift]],
  topic: [['topic', (row) => row.topic || null]],
  priority: [['priority', (row) => row.priority]],
  language: [['language', (row) => row.language]],
  status: [['status', (row) => row.status]],
  messages: [['messages', (row) => row.messages]],
  customer_messages: [['messages of the customer', (row) => row.customerMessages]],
  agent_messages: [['messages of agents', (row) => row.agentMessages]],
  agent_turns: [['turns of agents', (row) => row.touches]],
  first_reply: [
    ['seconds to the first reply', (row) => seconds(row.firstReplyMs)],
    ['first reply', (row) => row.firstReplyOutcome],
    ['first reply met its target', (row) => truth(row.firstReplyMet)],
  ],
  full_answer: [['seconds to the first full answer', (row) => seconds(row.substantiveReplyMs)]],
  later_reply: [['seconds to the slowest later reply', (row) => seconds(row.worstNextReplyMs)]],
  later_replies: [
    ['later replies that met their target', (row) => row.laterRepliesMet],
    ['later replies held against a target', (row) => row.laterReplies],
  ],
  waiting: [['seconds waiting now', (row) => seconds(row.openWaitMs)]],
  waited: [['seconds waited in all', (row) => seconds(row.requesterWaitMs)]],
  resolution: [['seconds to the closing', (row) => seconds(row.resolutionMs)]],
  reopens: [['reopened', (row) => row.reopens]],
  score: [['score', (row) => (row.score === null ? null : (row.score * 100) / FULL_LOSS)]],
  critical: [['critical errors', (row) => row.critical]],
}

/**
 * The rows of a list, all of them and in its order, as pieces of a CSV: the conversation and its vendor, then the columns
 * that are shown. Times are UTC, durations seconds, scores 0 to 100; nothing to measure is an empty cell.
 */
export async function* exportList(
  database: Database,
  scope: Scope,
  list: { filter: ListFilter; sort: Sort; columns: readonly ListColumn[] },
): AsyncGenerator<string> {
  const cells = [...ALWAYS, ...list.columns.flatMap((column) => EXPORTED[column])]
  yield CSV_BOM + formatCsvRow(cells.map(([header]) => header))
  for await (const rows of readList(database, scope, list.filter, list.sort))
    yield rows.map((row) => formatCsvRow(cells.map(([, cell]) => cell(row)))).join('')
}
