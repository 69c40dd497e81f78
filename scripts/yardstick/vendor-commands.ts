import { type Command, Option } from 'commander'
import { listVendors, saveVendor } from '#db/queries/vendors'
import { BadInput } from '#server/domain/refusal'
import { EVERYTHING } from '#server/domain/scope'
import { VENDOR_KINDS, type VendorKind } from '#server/domain/vendor'
import { parseCoverage } from '#server/scoring/standard'
import { DB_OPTION, JSON_OPTION, printJson, readJsonFile, withDatabase } from './options'

export function addVendorCommands(program: Command): void {
  const vendors = program.command('vendors').description('See and set what vendors are.')

  vendors
    .command('list')
    .description('List vendors, in-house first.')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: { db?: string; json?: boolean }) =>
      withDatabase(flags.db, async (database) => {
        const rows = await listVendors(database, EVERYTHING)
        if (flags.json) printJson(rows)
        else if (rows.length === 0) console.log('No vendors yet. They come with the first import.')
        else
          for (const { name, kind, contract } of rows)
            console.log(`${name}  ${kind === 'in_house' ? 'in-house' : 'contracted'}${contract ? ', own hours' : ''}`)
      }),
    )

  vendors
    .command('set')
    .description('Say whether a vendor is in-house or contracted, and which hours it is paid for.')
    .argument('<name>', 'name of the vendor; a new name makes a new vendor')
    .addOption(new Option('--kind <kind>', 'what it is').choices(VENDOR_KINDS).makeOptionMandatory())
    .option('--coverage <file.json>', 'the hours it is paid for; see the README for the form')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((name: string, flags: { kind: VendorKind; coverage?: string; db?: string; json?: boolean }) =>
      withDatabase(flags.db, async (database) => {
        if (name.trim() === '') throw new BadInput('The name of the vendor is empty.')
        const coverage = flags.coverage === undefined ? undefined : parseCoverage(readJsonFile(flags.coverage))
        const contract = coverage === undefined ? undefined : { zone: null, coverages: [{ from: null, coverage }] }
        const vendor = await saveVendor(database, { name, kind: flags.kind, contract })
        if (flags.json) printJson(vendor)
        else
          console.log(
            `${vendor.name} is ${vendor.kind === 'in_house' ? 'in-house' : 'contracted'}. "rescore" applies it to what is there.`,
          )
      }),
    )
}
