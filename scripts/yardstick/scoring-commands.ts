import type { Command } from 'commander'
import { THIS_COMPUTER } from '#server/domain/scope'
import { rescoreNow } from '#server/operations/rescore'
import { publishForRestating } from '#server/operations/standards/publish'
import { DB_OPTION, JSON_OPTION, parseInstant, printJson, thisProcess, withDatabase } from './options'
import { progressLine } from './progress-line'

export function addScoringCommands(program: Command): void {
  program
    .command('rescore')
    .description('Score everything again, each conversation under the standard in force when it began.')
    .option('--as-of <instant>', 'score as of this instant (default: the latest in the data)', parseInstant)
    .option(
      '--restate',
      'first publish the newest standard again, in force from the beginning: closed periods change too',
    )
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(async (flags: { asOf?: number; restate?: boolean; db?: string; json?: boolean }) => {
      const progress = progressLine(process.stderr)
      const done = await withDatabase(flags.db, async (database) => {
        if (flags.restate) await publishForRestating(database, { actor: THIS_COMPUTER, now: Date.now() })
        return rescoreNow(database, {
          asOf: flags.asOf ?? null,
          owner: thisProcess(),
          now: Date.now,
          onProgress: (scored, total) => progress.show({ step: 'scoring', done: scored, total }),
          onWaiting: () => console.error('Another import or scoring is under way; this one starts when it has ended.'),
        })
      }).finally(progress.clear)
      if (flags.json) printJson({ ...done, asOf: new Date(done.asOf).toISOString() })
      else
        console.log(
          `${done.conversations} conversations scored${flags.restate ? ' from the beginning' : ''} under standard ${done.standardVersion}.`,
        )
    })
}
