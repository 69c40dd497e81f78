import type { Command } from 'commander'
import { DEFINITION_WORDS } from '#server/domain/definition-words'
import { formatDuration } from '#server/domain/duration'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { NotFound } from '#server/domain/refusal'
import { EVERYTHING } from '#server/domain/scope'
import { type CountedReplies, compareDefinitions, type WaitPercentile } from '#server/operations/compare-definitions'
import { getVendorByName } from './find-named'
import { DB_OPTION, JSON_OPTION, parseDay, printJson, withDatabase } from './options'

interface Flags {
  vendor?: string
  from?: string
  to?: string
  db?: string
  json?: boolean
}

export function addDefinitionsCommand(program: Command): void {
  program
    .command('definitions')
    .description('Print first replies as other tools and vendors count them, beside ours.')
    .option('--vendor <name>', 'only this vendor')
    .option('--from <day>', 'only conversations from this day on, like 2026-03-01', parseDay)
    .option('--to <day>', 'only conversations up to this day', parseDay)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(({ vendor: name, from, to, db, json }: Flags) =>
      withDatabase(db, async (database) => {
        const vendor = name === undefined ? null : await getVendorByName(database, name)
        const filter = { ...WHOLE_PERIOD, from: from ?? null, to: to ?? null }
        const comparison = await compareDefinitions(database, EVERYTHING, filter, vendor?.id ?? null)
        if (!comparison) throw new NotFound('There is nothing to show yet. Import a transcript first.')
        if (json) printJson(comparison)
        else if (comparison.vendors.length === 0) console.log('No conversation falls into this period.')
        else
          for (const { name, replies } of comparison.vendors)
            console.log(formatReplies(name, replies, comparison.displayFloor))
      }),
    )
}

const HEADER = ['Counted', 'In time', 'Share', 'Median', '90th percentile', 'Judged otherwise']

/** One vendor as a table of plain text. */
function formatReplies(name: string, replies: readonly CountedReplies[], floor: number): string {
  const rows = [[name, ...HEADER], ...replies.map((counted) => cellsOf(counted, floor))]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? []
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
  return `${rows.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n')}\n`
}

function cellsOf({ definition, n, met, share, median, p90, differs }: CountedReplies, floor: number): string[] {
  const isEnough = n >= floor
  return [
    DEFINITION_WORDS[definition].title,
    String(n),
    String(met),
    share === null ? '–' : isEnough ? `${(share * 100).toFixed(1)} %` : `too few (${n} of ${floor})`,
    isEnough ? waitWords(median) : '–',
    isEnough ? waitWords(p90) : '–',
    definition === 'ours' ? '–' : String(differs),
  ]
}

function waitWords(percentile: WaitPercentile): string {
  if (percentile === null) return '–'
  if ('atMost' in percentile) return formatDuration(percentile.atMost)
  return percentile.notWithin === null ? 'never' : `not within ${formatDuration(percentile.notWithin)}`
}
