import type { Command } from 'commander'
import type { ImportCounts, ImportQuestion, Rejection } from '#server/domain/import'
import type { ImportCheck } from '#server/domain/import-check'
import { THIS_COMPUTER } from '#server/domain/scope'
import { importFiles } from '#server/operations/import-files'
import { listFormats } from '#server/operations/list-formats'
import { addImportFlags, type ImportFlags, readImportFlags } from './import-flags'
import { DB_OPTION, JSON_OPTION, printJson, thisProcess, typedPath, withDatabase } from './options'
import { progressLine } from './progress-line'
import { BadUsage } from './run-yardstick'

interface Flags extends ImportFlags {
  dryRun?: boolean
  db?: string
  json?: boolean
}

export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('Take transcripts in, score them, and make them visible; all of it or nothing.')
    .argument('<files...>', 'exported files; those that belong together, such as tickets and their messages, at once')
    .option('--dry-run', 'only say what taking them in would do')
  addImportFlags(command)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(importTyped)

  program
    .command('formats')
    .description('List the export formats that can be read.')
    .option(...JSON_OPTION)
    .action((flags: { json?: boolean }) => {
      const { formats } = listFormats()
      if (flags.json) printJson(formats)
      else for (const { id, title, grain } of formats) console.log(`${id.padEnd(28)}${grain.padEnd(14)}${title}`)
    })
}

async function importTyped(files: string[], flags: Flags): Promise<void> {
  const options = readImportFlags(flags)
  const progress = progressLine(process.stderr)
  const outcome = await withDatabase(flags.db, (database) =>
    importFiles(database, {
      paths: files.map(typedPath),
      options,
      dryRun: flags.dryRun ?? false,
      actor: THIS_COMPUTER,
      owner: thisProcess(),
      now: Date.now,
      onProgress: progress.show,
      onWaiting: () => console.error('Another import or scoring is under way; this one starts when it has ended.'),
    }),
  ).finally(progress.clear)
  const json = flags.json ?? false
  if (outcome.kind === 'asking') askAndStop(outcome.questions, json)
  else if (outcome.kind === 'checked') printCheck(outcome.check, outcome.rejections, json)
  else if (json) printJson({ importId: outcome.importId, ...outcome.counts, rejections: brief(outcome.rejections) })
  else {
    console.log(
      `Import ${outcome.importId}: ${outcome.counts.conversations} conversations, ${outcome.counts.messages} messages.`,
    )
    printCounts(outcome.counts, outcome.rejections)
  }
}

function printCheck(check: ImportCheck, rejections: readonly Rejection[], json: boolean): void {
  if (json) {
    const { counts, ...rest } = check
    printJson({ dryRun: true, ...counts, ...rest, rejections: brief(rejections) })
    return
  }
  for (const { fileName, title, why, isTriedOnRealExport, grain } of check.files) {
    console.log(`${fileName}: ${title} (a row is a ${grain}). ${why}`)
    if (!isTriedOnRealExport) console.log('  Not yet tried on a real export; please check what follows.')
  }
  printCounts(check.counts, rejections)
  for (const { name, isNew, messages } of check.vendors)
    console.log(`  ${name}${isNew ? ' (new)' : ''}: ${messages} messages`)
  for (const { words } of check.findings) console.log(`  Look again: ${words}`)
  for (const { names } of check.aliases) console.log(`  Perhaps one agent: ${names.join(', ')}`)
  console.log('Nothing was taken in. Without --dry-run it will be.')
}

function printCounts(counts: ImportCounts, rejections: readonly Rejection[]): void {
  console.log(
    `${counts.recordsRead} records read = ${counts.new} new + ${counts.changed} changed + ${counts.unchanged} unchanged + ${counts.facts} facts + ${counts.duplicate} duplicate + ${counts.rejected} rejected + ${counts.skipped} skipped`,
  )
  if (counts.afterAsOf > 0)
    console.log(`${counts.afterAsOf} messages and closings lie after --as-of and are kept, but not scored.`)
  for (const { line, reason } of rejections.slice(0, 10)) console.log(`  line ${line}: ${reason}`)
  if (counts.rejected > 10) console.log(`  and ${counts.rejected - 10} more; --json lists them`)
}

function brief(rejections: readonly Rejection[]) {
  return rejections.map(({ line, column, reason }) => ({ line, column, reason }))
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
