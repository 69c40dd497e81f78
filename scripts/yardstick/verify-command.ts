import type { Command } from 'commander'
import { Conflict } from '#server/domain/refusal'
import { type Verification, verifyScores } from '#server/operations/verify-scores'
import { DB_OPTION, JSON_OPTION, printJson, withDatabase } from './options'
import { progressLine } from './progress-line'

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('Work every score out again from the messages and compare it with what is kept.')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(async (flags: { db?: string; json?: boolean }) => {
      const progress = progressLine(process.stderr)
      const found = await withDatabase(flags.db, (database) =>
        verifyScores(database, (done, total) => progress.show({ step: 'scoring', done, total })),
      ).finally(progress.clear)
      if (flags.json) printJson(found)
      else console.log(`${found.conversations} conversations, digest ${found.digest}`)
      if (!found.isEqual) throw new Conflict(whyOtherwise(found))
      if (!flags.json) console.log('Equal to what is kept.')
    })
}

function whyOtherwise({ differing, storedDigest, examples, byOtherRules, rulesVersion }: Verification): string {
  const what = `What is kept has the digest ${storedDigest}: ${differing} conversations differ, the first ${examples.join(', ')}.`
  const why =
    byOtherRules > 0
      ? `${byOtherRules} were scored by other rules than these (${rulesVersion}).`
      : 'Settings, templates or the standard changed after they were scored.'
  return `${what} ${why} "rescore" scores everything again.`
}
