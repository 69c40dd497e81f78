import type { Command } from 'commander'
import type { ImportQuestion } from '#server/domain/import'
import { THIS_COMPUTER } from '#server/domain/scope'
import { importFiles } from '#server/operations/import-files'
import { DB_OPTION, JSON_OPTION, parseInstant, printJson, thisProcess, typedPath, withDatabase } from './options'
import { progressLine } from './progress-line'
import { BadUsage } from './run-yardstick'

interface ImportFlags {
  vendor?: string
  vendorColumn?: string
  zone?: string
  dayFirst?: boolean
  monthFirst?: boolean
  asOf?: number
  db?: string
  json?: boolean
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('Take transcripts in, score them, and make them visible; all of it or nothing.')
    .argument('<files...>', 'exported CSV files, a message per row')
    .option('--vendor <name>', 'vendor of every row')
    .option('--vendor-column <column>', 'column that names the vendor')
    .option('--zone <zone>', 'IANA zone of times without an offset, like Europe/London')
    .option('--day-first', 'dates like 03/04/2026 are 3 April')
    .option('--month-first', 'dates like 03/04/2026 are 4 March')
    .option('--as-of <instant>', 'score as of this instant (default: the latest in the data)', parseInstant)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(importTyped)
}

async function importTyped(files: string[], flags: ImportFlags): Promise<void> {
  if (flags.vendor !== undefined && flags.vendorColumn !== undefined)
    throw new BadUsage('Give --vendor or --vendor-column, not both.')
  if (flags.dayFirst && flags.monthFirst) throw new BadUsage('Give --day-first or --month-first, not both.')
  const progress = progressLine(process.stderr)
  const outcome = await withDatabase(flags.db, (database) =>
    importFiles(database, {
      paths: files.map(typedPath),
      options: {
        vendor: flags.vendor ?? null,
        vendorColumn: flags.vendorColumn ?? null,
        zone: flags.zone ?? null,
        dayMonthOrder: flags.dayFirst ? 'day_first' : flags.monthFirst ? 'month_first' : null,
        asOf: flags.asOf ?? null,
      },
      actor: THIS_COMPUTER,
      owner: thisProcess(),
      now: Date.now,
      onProgress: progress.show,
      onWaiting: () => console.error('Another import or scoring is under way; this one starts when it has ended.'),
    }),
  ).finally(progress.clear)
  if (outcome.kind === 'asking') askAndStop(outcome.questions, flags.json ?? false)
  else if (flags.json) {
    printJson({
      ...outcome.counts,
      rejections: outcome.rejections.map(({ line, column, reason }) => ({ line, column, reason })),
    })
  } else {
    const { counts } = outcome
    console.log(`${counts.conversations} conversations with ${counts.messages} messages taken in.`)
    console.log(
      `${counts.recordsRead} records read = ${counts.new} new + ${counts.changed} changed + ${counts.unchanged} unchanged + ${counts.facts} facts + ${counts.duplicate} duplicate + ${counts.rejected} rejected + ${counts.skipped} skipped`,
    )
    if (counts.afterAsOf > 0)
      console.log(`${counts.afterAsOf} messages and closings lie after --as-of and are kept, but not scored.`)
    for (const { line, reason } of outcome.rejections.slice(0, 10)) console.log(`  line ${line}: ${reason}`)
    if (outcome.rejections.length > 10) console.log(`  and ${outcome.rejections.length - 10} more; --json lists all`)
  }
}

function askAndStop(questions: readonly ImportQuestion[], json: boolean): never {
  if (json) printJson({ questions })
  throw new BadUsage(
    questions
      .map(({ question, flag, choices }) => {
        const offered = choices.length > 0 ? ` Found: ${choices.join(', ')}.` : ''
        return `${question} Answer with ${flag}.${offered}`
      })
      .join('\n'),
  )
}
