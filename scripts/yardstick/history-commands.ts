import { type Command, InvalidArgumentError } from 'commander'
import { listImportFiles } from '#db/queries/import-files'
import { listImports } from '#db/queries/imports'
import { undoNow } from '#server/operations/undo-now'
import { DB_OPTION, JSON_OPTION, printJson, thisProcess, withDatabase } from './options'
import { progressLine } from './progress-line'

export function addHistoryCommands(program: Command): void {
  program
    .command('imports')
    .description('List what was imported, the latest first.')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: { db?: string; json?: boolean }) =>
      withDatabase(flags.db, async (database) => {
        const rows = []
        for (const row of await listImports(database))
          rows.push({
            id: row.id,
            state: row.state,
            createdAt: new Date(row.createdAt).toISOString(),
            actor: row.actor,
            files: await listImportFiles(database, row.id),
            counts: row.counts,
            note: row.note,
          })
        if (flags.json) printJson(rows)
        else if (rows.length === 0) console.log('Nothing has been imported yet.')
        else
          for (const { id, state, createdAt, files, counts } of rows)
            console.log(
              `${id}  ${createdAt}  ${state}  ${files.map(({ fileName }) => fileName).join(', ')}  ${counts?.conversations ?? 0} conversations, ${counts?.messages ?? 0} messages`,
            )
      }),
    )

  program
    .command('undo')
    .description('Take an import back: everything that only it brought goes, what it replaced comes back.')
    .argument('<id>', 'number of the import, as "imports" lists it', parseImportId)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(async (importId: number, flags: { db?: string; json?: boolean }) => {
      const progress = progressLine(process.stderr)
      const { note } = await withDatabase(flags.db, (database) =>
        undoNow(database, {
          importId,
          owner: thisProcess(),
          now: Date.now,
          onProgress: progress.show,
          onWaiting: () => console.error('Another import or scoring is under way; this one starts when it has ended.'),
        }),
      ).finally(progress.clear)
      if (flags.json) printJson({ importId, note })
      else console.log(`Import ${importId} is undone.${note === null ? '' : ` ${note}`}`)
    })
}

function parseImportId(id: string): number {
  const number = Number(id)
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Give the number of an import.')
  return number
}
