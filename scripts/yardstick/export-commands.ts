import { type Command, Option } from 'commander'
import type { Database } from '#db/open-database'
import { exportClocks } from '#server/operations/export-clocks'
import { exportConversations } from '#server/operations/export-conversations'
import { exportJudgements, JUDGEMENT_COLUMNS } from '#server/operations/export-judgements'
import { exportMessages } from '#server/operations/export-messages'
import { exportPromises } from '#server/operations/export-promises'
import { exportTriggers } from '#server/operations/export-triggers'
import {
  CLOCK_COLUMNS,
  CONVERSATION_COLUMNS,
  MESSAGE_COLUMNS,
  PROMISE_COLUMNS,
  TRIGGER_COLUMNS,
} from './export-columns'
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
    description: 'One row per message, in order, as displayed; replies with what a template explains of them.',
    columns: MESSAGE_COLUMNS,
    records: exportMessages,
  })
  addExport(exports, {
    name: 'triggers',
    description: 'One row per request for a supervisor and other trigger, with each step of its handling.',
    columns: TRIGGER_COLUMNS,
    records: exportTriggers,
  })
  addExport(exports, {
    name: 'promises',
    description: 'One row per promise to come back: by when, and what became of it.',
    columns: PROMISE_COLUMNS,
    records: exportPromises,
  })
  addExport(exports, {
    name: 'judgements',
    description: 'One row per thing that vendors are compared by, with what tells kinds of question apart.',
    columns: JUDGEMENT_COLUMNS,
    records: (database) => exportJudgements(database),
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
