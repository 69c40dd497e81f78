import type { Command } from 'commander'
import { saveStandard } from '#db/queries/standards'
import { THIS_COMPUTER } from '#server/domain/scope'
import { rescoreNow } from '#server/operations/rescore'
import { standardInForce } from '#server/operations/standard-in-force'
import { parseStandard } from '#server/scoring/standard'
import { DB_OPTION, JSON_OPTION, parseInstant, printJson, readJsonFile, thisProcess, withDatabase } from './options'
import { progressLine } from './progress-line'

export function addScoringCommands(program: Command): void {
  const standards = program.command('standards').description("See and publish the company's standard.")

  standards
    .command('show')
    .description('Print the standard in force, as JSON.')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: { db?: string }) =>
      withDatabase(flags.db, async (database) => {
        const { version, standard } = await standardInForce(database, Date.now())
        printJson({ version, ...standard })
      }),
    )

  standards
    .command('apply')
    .description('Publish a standard as the next version. The file may hold only what changes. Then run "rescore".')
    .argument('<file.json>')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((file: string, flags: { db?: string; json?: boolean }) =>
      withDatabase(flags.db, async (database) => {
        const inForce = await standardInForce(database, Date.now())
        const standard = parseStandard(readJsonFile(file), inForce.standard)
        const version = await saveStandard(database, {
          standard,
          actor: THIS_COMPUTER,
          publishedAt: Date.now(),
          validFrom: null,
          note: null,
        })
        if (flags.json) printJson({ version, ...standard })
        else console.log(`Standard ${version} (${standard.name}) is published. "rescore" applies it to what is there.`)
      }),
    )

  program
    .command('rescore')
    .description('Score everything again under the standard in force.')
    .option('--as-of <instant>', 'score as of this instant (default: the latest in the data)', parseInstant)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(async (flags: { asOf?: number; db?: string; json?: boolean }) => {
      const progress = progressLine(process.stderr)
      const done = await withDatabase(flags.db, (database) =>
        rescoreNow(database, {
          asOf: flags.asOf ?? null,
          owner: thisProcess(),
          now: Date.now,
          onProgress: (scored, total) => progress.show({ step: 'scoring', done: scored, total }),
          onWaiting: () => console.error('Another import or scoring is under way; this one starts when it has ended.'),
        }),
      ).finally(progress.clear)
      if (flags.json) printJson({ ...done, asOf: new Date(done.asOf).toISOString() })
      else console.log(`${done.conversations} conversations scored under standard ${done.standardVersion}.`)
    })
}
