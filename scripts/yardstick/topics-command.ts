import type { Command } from 'commander'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { NotFound } from '#server/domain/refusal'
import { EVERYTHING } from '#server/domain/scope'
import { getTopics } from '#server/operations/topics/get-topics'
import { getVendorByName } from './find-named'
import { DB_OPTION, JSON_OPTION, parseDay, printJson, withDatabase } from './options'
import { topicLines } from './topic-lines'

interface Flags {
  vendor?: string
  from?: string
  to?: string
  db?: string
  json?: boolean
}

export function addTopicsCommand(program: Command): void {
  program
    .command('topics')
    .description('Print why customers write: each topic, how vendors answer it, and what a help page could answer.')
    .option('--vendor <name>', 'only what this vendor carries')
    .option('--from <day>', 'only conversations from this day on, like 2026-03-01', parseDay)
    .option('--to <day>', 'only conversations up to this day', parseDay)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(({ vendor: name, from, to, db, json }: Flags) =>
      withDatabase(db, async (database) => {
        const vendor = name === undefined ? null : (await getVendorByName(database, name)).id
        const filter = { ...WHOLE_PERIOD, from: from ?? null, to: to ?? null, vendor }
        const topics = await getTopics(database, EVERYTHING, filter)
        if (!topics) throw new NotFound('There is nothing to show yet. Import a transcript first.')
        if (json) printJson(topics)
        else for (const line of topicLines(topics)) console.log(line)
      }),
    )
}
