import type { Command } from 'commander'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { NotFound } from '#server/domain/refusal'
import { EVERYTHING } from '#server/domain/scope'
import { sideBySide } from '#server/operations/comparison/side-by-side'
import { formatComparison } from './comparison-tables'
import { DB_OPTION, JSON_OPTION, parseDay, printJson, withDatabase } from './options'

interface Flags {
  from?: string
  to?: string
  db?: string
  json?: boolean
}

export function addCompareCommand(program: Command): void {
  program
    .command('compare')
    .description('Print vendors beside in-house, as they are and with the same mix of questions.')
    .option('--from <day>', 'only conversations from this day on, like 2026-03-01', parseDay)
    .option('--to <day>', 'only conversations up to this day', parseDay)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(({ from, to, db, json }: Flags) =>
      withDatabase(db, async (database) => {
        const filter = { ...WHOLE_PERIOD, from: from ?? null, to: to ?? null }
        const found = await sideBySide(database, EVERYTHING, filter, { units: 'vendors', target: 'in_house' })
        if (!found) throw new NotFound('There is nothing to show yet. Import a transcript first.')
        if (json) printJson(found)
        else console.log(formatComparison(found))
      }),
    )
}
