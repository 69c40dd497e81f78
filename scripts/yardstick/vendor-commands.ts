import { type Command, Option } from 'commander'
import type { Database } from '#db/open-database'
import { findVendorByName, getVendor, type VendorRow } from '#db/queries/vendors'
import type { Contract, DatedCoverage } from '#server/domain/contract'
import { EVERYTHING, THIS_COMPUTER } from '#server/domain/scope'
import type { OpenHours } from '#server/domain/standard'
import { VENDOR_KINDS, type VendorKind } from '#server/domain/vendor'
import { addVendor, changeVendor } from '#server/operations/settings/change-vendor'
import { listSettledVendors } from '#server/operations/settings/list-settled-vendors'
import { parseCoverage } from '#server/scoring/standard'
import { getVendorByName } from './find-named'
import { DB_OPTION, JSON_OPTION, printJson, readJsonFile, withDatabase } from './options'
import { BadUsage } from './run-yardstick'

interface SetFlags {
  kind?: VendorKind
  coverage?: string
  from?: string
  zone?: string
  alwaysOnDuty?: boolean
  rename?: string
  db?: string
  json?: boolean
}

export function addVendorCommands(program: Command): void {
  const vendors = program.command('vendors').description('See and set what vendors are.')

  vendors
    .command('list')
    .description('List vendors, in-house first.')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: { db?: string; json?: boolean }) =>
      withDatabase(flags.db, async (database) => {
        const rows = (await listSettledVendors(database, EVERYTHING)).map(withCoverage)
        if (flags.json) printJson(rows)
        else if (rows.length === 0) console.log('No vendors yet. They come with the first import.')
        else
          for (const { name, kind, coverage } of rows)
            console.log(`${name}  ${kindWords(kind)}${coverage ? ', own hours' : ''}`)
      }),
    )

  vendors
    .command('show')
    .description('Show one vendor, with the hours it is paid for.')
    .argument('<name>')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((name: string, flags: { db?: string; json?: boolean }) =>
      withDatabase(flags.db, async (database) => {
        const { id } = await getVendorByName(database, name)
        const vendor = (await listSettledVendors(database, EVERYTHING)).find((row) => row.id === id)
        if (flags.json || vendor === undefined) return printJson(vendor === undefined ? null : withCoverage(vendor))
        console.log(
          `${vendor.name}  ${kindWords(vendor.kind)}, ${vendor.agents} agents, ${vendor.conversations} conversations`,
        )
        for (const { from, coverage } of vendor.contract?.coverages ?? [])
          console.log(
            `${from ?? 'from the beginning'}  ${coverage === null ? 'always on duty' : JSON.stringify(coverage)}`,
          )
      }),
    )

  vendors
    .command('set')
    .description('Say what a vendor is and which hours it is paid for. Then run "rescore".')
    .argument('<name>', 'name of the vendor; a new name, with --kind, makes a new vendor')
    .addOption(new Option('--kind <kind>', 'what it is').choices(VENDOR_KINDS))
    .option('--coverage <file.json>', 'the hours it is paid for; see the README for the form')
    .option('--always-on-duty', 'it is paid for all hours')
    .option('--from <day>', 'the first day, YYYY-MM-DD, of these hours; without it they replace all others')
    .option('--zone <zone>', 'IANA zone of the vendor, like Europe/London')
    .option('--rename <name>', 'another name; exports may go on using the old one')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((name: string, flags: SetFlags) =>
      withDatabase(flags.db, async (database) => {
        const vendor = await setVendor(database, name, flags)
        if (flags.json) printJson(withCoverage(vendor))
        else console.log(`${vendor.name} is ${kindWords(vendor.kind)}. "rescore" applies it to what is there.`)
      }),
    )
}

async function setVendor(database: Database, name: string, flags: SetFlags): Promise<VendorRow> {
  if (flags.coverage !== undefined && flags.alwaysOnDuty)
    throw new BadUsage('Give --coverage or --always-on-duty, not both.')
  const isOfHours = flags.coverage !== undefined || flags.alwaysOnDuty === true
  if (flags.from !== undefined && !isOfHours) throw new BadUsage('--from needs --coverage or --always-on-duty.')
  const coverage = flags.coverage === undefined ? null : parseCoverage(readJsonFile(flags.coverage))
  const known = await findVendorByName(database, name)
  const author = { actor: THIS_COMPUTER, now: Date.now() }
  if (known === null && flags.kind === undefined)
    throw new BadUsage(`There is no vendor "${name}". To make it, say what it is: --kind in_house or contracted.`)
  const id = known?.id ?? (await addVendor(database, { name, kind: flags.kind ?? 'contracted' }, author)).id
  const entry = isOfHours ? { from: flags.from ?? null, coverage } : null
  const contract =
    entry === null && flags.zone === undefined ? undefined : contractOf(known?.contract ?? null, entry, flags.zone)
  await changeVendor(database, { id, name: flags.rename, kind: flags.kind, contract }, author)
  return getVendor(database, id)
}

/** The contract with an entry added from its day on, or in place of all where it names no day. */
function contractOf(contract: Contract | null, entry: DatedCoverage | null, zone: string | undefined): Contract {
  const kept =
    entry === null
      ? (contract?.coverages ?? [])
      : (contract?.coverages ?? []).filter(({ from }) => entry.from !== null && from !== entry.from)
  return { zone: zone ?? contract?.zone ?? null, coverages: entry === null ? kept : [...kept, entry] }
}

/** With the coverage in force at the end; null is always on duty. */
function withCoverage<Row extends VendorRow>(vendor: Row): Row & { coverage: OpenHours | null } {
  return { ...vendor, coverage: vendor.contract?.coverages.at(-1)?.coverage ?? null }
}

function kindWords(kind: VendorKind): string {
  return kind === 'in_house' ? 'in-house' : 'contracted'
}
