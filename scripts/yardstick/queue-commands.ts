import type { Command } from 'commander'
import { THIS_COMPUTER } from '#server/domain/scope'
import { nameKey } from '#server/domain/vendor'
import { changeQueue } from '#server/operations/settings/change-queue'
import { listSettledQueues } from '#server/operations/settings/list-settled-queues'
import { getVendorByName } from './find-named'
import { DB_OPTION, JSON_OPTION, printJson, withDatabase } from './options'
import { BadUsage } from './run-yardstick'

export function addQueueCommands(program: Command): void {
  const queues = program.command('queues').description('See and set who answers for queues and mailboxes.')

  queues
    .command('list')
    .description('List queues by name.')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: { db?: string; json?: boolean }) =>
      withDatabase(flags.db, async (database) => {
        const rows = await listSettledQueues(database)
        if (flags.json) printJson(rows)
        else if (rows.length === 0) console.log('No queues yet. They come with exports that name them.')
        else
          for (const { name, vendorName, conversations } of rows)
            console.log(`${name}  ${vendorName ?? 'nobody'}  ${conversations} conversations`)
      }),
    )

  queues
    .command('set')
    .description('Say which vendor answers for a queue. Then run "rescore".')
    .argument('<name>')
    .option('--vendor <name>', 'the vendor that answers for it')
    .option('--nobody', 'nobody answers for it')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((name: string, flags: { vendor?: string; nobody?: boolean; db?: string; json?: boolean }) =>
      withDatabase(flags.db, async (database) => {
        if ((flags.vendor === undefined) === (flags.nobody === undefined))
          throw new BadUsage('Give --vendor or --nobody, one of them.')
        const vendor = flags.vendor === undefined ? null : await getVendorByName(database, flags.vendor)
        const author = { actor: THIS_COMPUTER, now: Date.now() }
        await changeQueue(database, { name, vendorId: vendor?.id ?? null }, author)
        const queue = (await listSettledQueues(database)).find((row) => nameKey(row.name) === nameKey(name))
        if (flags.json) printJson(queue ?? null)
        else
          console.log(
            `${vendor?.name ?? 'Nobody'} answers for "${name.trim()}". "rescore" applies it to what is there.`,
          )
      }),
    )
}
