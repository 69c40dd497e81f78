import type { Command } from 'commander'
import type { Database } from '#db/open-database'
import { findVendorByName } from '#db/queries/vendors'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { NotFound } from '#server/domain/refusal'
import { EVERYTHING } from '#server/domain/scope'
import { compareVendors } from '#server/operations/compare-vendors'
import { getScorecard } from '#server/operations/vendor-scorecard'
import { DB_OPTION, JSON_OPTION, printJson, withDatabase } from './options'
import { formatScorecardTable } from './scorecard-table'

export function addScorecardCommand(program: Command): void {
  program
    .command('scorecard')
    .description('Print the scorecards of all vendors, or one in full.')
    .option('--vendor <name>', 'only this vendor, with everything its page shows')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: { vendor?: string; db?: string; json?: boolean }) =>
      withDatabase(flags.db, async (database) => {
        if (flags.vendor === undefined) await printAll(database, flags.json ?? false)
        else await printOne(database, flags.vendor, flags.json ?? false)
      }),
    )
}

async function printAll(database: Database, json: boolean): Promise<void> {
  const comparison = await compareVendors(database, EVERYTHING, WHOLE_PERIOD)
  if (!comparison) throw new NotFound('There is nothing to show yet. Import a transcript first.')
  if (json) printJson(comparison)
  else console.log(formatScorecardTable(comparison))
}

async function printOne(database: Database, name: string, json: boolean): Promise<void> {
  const vendor = await findVendorByName(database, name)
  if (!vendor) throw new NotFound(`There is no vendor "${name}". "yardstick vendors list" shows their names.`)
  const scorecard = await getScorecard(database, EVERYTHING, vendor.id, WHOLE_PERIOD)
  if (json) printJson(scorecard)
  else {
    console.log(formatScorecardTable({ ...scorecard.comparison, vendors: [scorecard.vendor] }))
    console.log('\nPoints lost:')
    for (const { title, points, findings } of scorecard.pointsLost)
      console.log(`  ${points.toFixed(1).padStart(5)}  ${title} (${findings} findings)`)
  }
}
