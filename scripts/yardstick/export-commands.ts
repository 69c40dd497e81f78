import { type Command, Option } from 'commander'
import { CSV_BOM, formatCsvRow } from '#server/ingest/write-csv'
import { type ConversationRecord, exportConversations } from '#server/operations/export-conversations'
import { DB_OPTION, withDatabase } from './options'
import { printLines } from './print-lines'

export function addExportCommands(program: Command): void {
  const exports = program.command('export').description('Write out what was measured.')

  exports
    .command('conversations')
    .description('One row per conversation. Unknown is null (an empty cell in CSV).')
    .addOption(new Option('--format <format>', 'ndjson or csv').choices(['ndjson', 'csv']).default('ndjson'))
    .option(...DB_OPTION)
    .action((flags: { format: 'ndjson' | 'csv'; db?: string }) =>
      withDatabase(flags.db, async (database) => {
        const records = exportConversations(database)
        await printLines(process.stdout, flags.format === 'csv' ? csvLines(records) : ndjsonLines(records))
      }),
    )
}

function* ndjsonLines(records: Iterable<ConversationRecord>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`
}

const COLUMNS = [
  'conversationId',
  'vendor',
  'channel',
  'firstMessageAt',
  'lastMessageAt',
  'customerMessages',
  'agentMessages',
  'botMessages',
  'internalNotes',
  'acknowledgedSeconds',
  'firstReplySeconds',
  'firstReplyCoveredSeconds',
  'worstNextReplySeconds',
  'openWaitSeconds',
  'requesterWaitSeconds',
  'firstReplyOutcome',
  'firstReplyMet',
  'score',
  'findings',
] as const satisfies readonly (keyof ConversationRecord)[]

function* csvLines(records: Iterable<ConversationRecord>): Generator<string> {
  yield CSV_BOM + formatCsvRow([...COLUMNS])
  for (const record of records)
    yield formatCsvRow(
      COLUMNS.map((column) => (column === 'findings' ? JSON.stringify(record.findings) : record[column])),
    )
}
