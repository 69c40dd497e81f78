import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { findQuotes } from '#app/vendors/[vendor]/scorecard.html/find-quotes'
import { renderScorecard } from '#app/vendors/[vendor]/scorecard.html/render-scorecard'
import type { Database } from '#db/open-database'
import { findVendorByName } from '#db/queries/vendors'
import { createCaller } from '#server/api/root'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { NotFound } from '#server/domain/refusal'
import { EVERYTHING, THIS_COMPUTER } from '#server/domain/scope'
import { compareVendors } from '#server/operations/compare-vendors'
import { getScorecard } from '#server/operations/vendor-scorecard'
import { DB_OPTION, JSON_OPTION, parseDay, printJson, typedPath, withDatabase } from './options'
import { BadUsage } from './run-yardstick'
import { formatScorecardTable } from './scorecard-table'

export function addScorecardCommand(program: Command): void {
  program
    .command('scorecard')
    .description('Print the scorecards of all vendors, or one in full.')
    .option('--vendor <name>', 'only this vendor, with everything its page shows')
    .option('--html <file>', 'write the scorecard of this vendor as a page that needs nothing besides itself')
    .option('--quotes', 'in that page, quote what the costliest findings rest on')
    .option('--from <day>', 'in that page, only conversations from this day on, like 2026-03-01', parseDay)
    .option('--to <day>', 'in that page, only conversations up to this day', parseDay)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: ScorecardFlags) => {
      const { vendor, html, quotes, from, to, json = false } = flags
      if (html !== undefined && vendor === undefined) throw new BadUsage('--html needs --vendor.')
      if (html === undefined && (quotes || from !== undefined || to !== undefined))
        throw new BadUsage('--quotes, --from and --to need --html.')
      return withDatabase(flags.db, async (database) => {
        if (vendor === undefined) await printAll(database, json)
        else if (html === undefined) await printOne(database, vendor, json)
        else await writePage(database, vendor, html, flags)
      })
    })
}

interface ScorecardFlags {
  vendor?: string
  html?: string
  quotes?: boolean
  from?: string
  to?: string
  db?: string
  json?: boolean
}

async function writePage(database: Database, name: string, path: string, { from, to, quotes }: ScorecardFlags) {
  const vendor = await getVendor(database, name)
  const period = { ...WHOLE_PERIOD, from: from ?? null, to: to ?? null }
  const caller = createCaller({ database, scope: EVERYTHING, actor: THIS_COMPUTER, now: Date.now })
  const scorecard = await getScorecard(database, EVERYTHING, vendor.id, period)
  const quoted = quotes ? await findQuotes(caller, vendor.id, period, scorecard) : null
  writeFileSync(typedPath(path), renderScorecard({ name: scorecard.vendor.name, period, scorecard, quoted }))
  console.log(`Wrote ${path}.`)
}

async function getVendor(database: Database, name: string) {
  const vendor = await findVendorByName(database, name)
  if (!vendor) throw new NotFound(`There is no vendor "${name}". "yardstick vendors list" shows their names.`)
  return vendor
}

async function printAll(database: Database, json: boolean): Promise<void> {
  const comparison = await compareVendors(database, EVERYTHING, WHOLE_PERIOD)
  if (!comparison) throw new NotFound('There is nothing to show yet. Import a transcript first.')
  if (json) printJson(comparison)
  else console.log(formatScorecardTable(comparison))
}

async function printOne(database: Database, name: string, json: boolean): Promise<void> {
  const vendor = await getVendor(database, name)
  const scorecard = await getScorecard(database, EVERYTHING, vendor.id, WHOLE_PERIOD)
  if (json) printJson(scorecard)
  else {
    console.log(formatScorecardTable({ ...scorecard.comparison, vendors: [scorecard.vendor] }))
    console.log('\nPoints lost:')
    for (const { title, points, findings } of scorecard.pointsLost)
      console.log(`  ${points.toFixed(1).padStart(5)}  ${title} (${findings} findings)`)
  }
}
