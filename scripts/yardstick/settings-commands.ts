import { existsSync, readFileSync } from 'node:fs'
import { type Command, InvalidArgumentError } from 'commander'
import { BadInput } from '#server/domain/refusal'
import type { Holiday } from '#server/domain/settings'
import { listChanges } from '#server/operations/settings/list-changes'
import { listHolidays } from '#server/operations/settings/list-holidays'
import { readCalendar } from '#server/operations/settings/read-calendar'
import { DB_OPTION, JSON_OPTION, printJson, typedPath, withDatabase } from './options'
import { BadUsage } from './run-yardstick'

interface Years {
  from: number
  to: number
}

/** What belongs to all settings: their history, and holidays to put into standards and coverages. */
export function addSettingsCommands(program: Command): void {
  program
    .command('history')
    .description('List what was changed in the settings, the latest first.')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: { db?: string; json?: boolean }) =>
      withDatabase(flags.db, async (database) => {
        const rows = (await listChanges(database)).map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
        if (flags.json) printJson(rows)
        else if (rows.length === 0) console.log('Nothing was changed yet.')
        else
          for (const { id, at, actor, kind, subject, words } of rows)
            console.log(`${id}  ${at}  ${actor}  ${kind} "${subject}": ${words}`)
      }),
    )

  program
    .command('holidays')
    .description('Print days to paste as "holidays" into a standard or a coverage, as a JSON list of dates.')
    .argument('[country]', 'two letters, like DE')
    .option('--region <code>', 'a part of the country, like BY')
    .option('--years <years>', 'one year or two, like 2026-2028', parseYears)
    .option('--file <file.ics>', 'the all-day events of a calendar in place of a country')
    .option('--json', 'print JSON, with the name of each day')
    .action((country: string | undefined, flags: { region?: string; years?: Years; file?: string; json?: boolean }) => {
      if ((country === undefined) === (flags.file === undefined))
        throw new BadUsage('Give a country or --file, one of them.')
      const thisYear = new Date().getUTCFullYear()
      const days =
        flags.file === undefined
          ? ofCountry(country ?? '', flags.region ?? null, flags.years ?? { from: thisYear, to: thisYear })
          : readCalendar(readFile(flags.file), flags.years ?? { from: thisYear, to: thisYear + 9 }).days
      printJson(flags.json ? days : days.map(({ date }) => date))
    })
}

function ofCountry(country: string, region: string | null, { from, to }: Years): Holiday[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return years.flatMap((year) => listHolidays({ country, region, year }))
}

function readFile(path: string): string {
  const full = typedPath(path)
  if (!existsSync(full)) throw new BadInput(`There is no file "${path}". Check the path.`)
  return readFileSync(full, 'utf8')
}

function parseYears(years: string): Years {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(years)
  const from = Number(match?.[1])
  const to = Number(match?.[2] ?? match?.[1])
  if (!match || from < 1970 || to < from || to > 2100 || to - from > 20)
    throw new InvalidArgumentError('Write years like 2026 or 2026-2028, at most 21 of them, from 1970 to 2100.')
  return { from, to }
}
