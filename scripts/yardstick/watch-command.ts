import type { Command } from 'commander'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { BadInput, NotFound } from '#server/domain/refusal'
import { EVERYTHING } from '#server/domain/scope'
import { getWatch } from '#server/operations/watch/get-watch'
import { getVendorByName } from './find-named'
import { DB_OPTION, JSON_OPTION, printJson, withDatabase } from './options'
import { watchLines } from './watch-lines'

interface WatchFlags {
  vendor?: string
  from?: string
  to?: string
  db?: string
  json?: boolean
}

export function addWatchCommand(program: Command): void {
  program
    .command('watch')
    .description('Print what is worth a look: questions to ask, not proof; they cost no points.')
    .option('--vendor <name>', 'only what this vendor carries')
    .option('--from <day>', 'first day, like 2026-03-01', parseDay)
    .option('--to <day>', 'last day, like 2026-03-31', parseDay)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: WatchFlags) =>
      withDatabase(flags.db, async (database) => {
        const vendor = flags.vendor === undefined ? null : await getVendorByName(database, flags.vendor)
        const filter = { ...WHOLE_PERIOD, from: flags.from ?? null, to: flags.to ?? null, vendor: vendor?.id ?? null }
        const watch = await getWatch(database, EVERYTHING, filter)
        if (!watch) throw new NotFound('There is nothing to show yet. Import a transcript first.')
        if (flags.json) printJson(watch)
        else for (const line of watchLines(watch)) console.log(line)
      }),
    )
}

function parseDay(value: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(value))
    throw new BadInput(`"${value}" is not a day. Write it like 2026-03-01.`)
  return value
}
