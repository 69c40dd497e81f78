import type { Database } from '#db/open-database'
import { listFlags } from '#db/queries/flags'
import type { FlagState } from '#server/domain/flag'
import type { Scope } from '#server/domain/scope'
import { CSV_BOM, formatCsvRow } from '#server/ingest/write-csv'

const HEADER = [
  'flag',
  'state',
  'reason',
  'note',
  'conversation id',
  'message',
  'vendor',
  'agent',
  'set by',
  'set at',
  'changed at',
]

/** The flags of one state, or of all, as the lines of a CSV: the same rows in the same order as the coaching page lists. */
export async function* exportFlags(database: Database, scope: Scope, state: FlagState | null): AsyncGenerator<string> {
  yield CSV_BOM + formatCsvRow(HEADER)
  for (const flag of await listFlags(database, scope, { state, conversationId: null })) {
    yield formatCsvRow([
      flag.id,
      flag.state,
      flag.reason,
      flag.note,
      flag.externalId,
      flag.messageText,
      flag.vendorName,
      flag.agentName,
      flag.actor,
      new Date(flag.createdAt).toISOString(),
      new Date(flag.changedAt).toISOString(),
    ])
  }
}
