import { type Command, Option } from 'commander'
import type { Database } from '#db/open-database'
import { exportClocks } from '#server/operations/export-clocks'
import { exportConversations } from '#server/operations/export-conversations'
import { exportMessages } from '#server/operations/export-messages'
import { CLOCK_COLUMNS, CONVERSATION_COLUMNS, MESSAGE_COLUMNS } from './export-columns'
import { csvLines, ndjsonLines } from './export-lines'
import { DB_OPTION, withDatabase } from './options'
import { printLines } from './print-lines'

export function addExportCommands(program: Command): void {
  const exports = program.command('export').description('Write out what was measured.')
  addExport(exports, {
    name: 'conversations',
    description: 'One row per conversation. Unknown is null (an empty cell in CSV).',
    columns: CONVERSATION_COLUMNS,
    records: exportConversations,
  })
  addExport(exports, {
    name: 'clocks',
    description: 'One row per wait of a customer: who held it, who answered, and what came of the target.',
    columns: CLOCK_COLUMNS,
    records: exportClocks,
  })
  addExport(exports, {
    name: 'messages',
    description: 'One row per message, in order, as displayed.',
    columns: MESSAGE_COLUMNS,
    records: exportMessages,
  })
}

interface Export<Column extends string> {
  name: string
  description: string
  columns: readonly Column[]
  records: (database: Database) => Iterable<Readonly<Record<Column, unknown>>>
}

function addExport<Column extends string>(exports: Command, { name, description, columns, records }: Export<Column>) {
  exports
    .command(name)
    .description(description)
    .addOption(new Option('--format <format>', 'ndjson or csv').choices(['ndjson', 'csv']).default('ndjson'))
    .option(...DB_OPTION)
    .action((flags: { format: 'ndjson' | 'csv'; db?: string }) =>
      withDatabase(flags.db, async (database) => {
        const found = records(database)
        await printLines(process.stdout, flags.format === 'csv' ? csvLines(columns, found) : ndjsonLines(found))
      }),
    )
}
