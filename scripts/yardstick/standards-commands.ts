import { type Command, InvalidArgumentError } from 'commander'
import type { Database } from '#db/open-database'
import { Conflict } from '#server/domain/refusal'
import { THIS_COMPUTER } from '#server/domain/scope'
import { standardInForce } from '#server/operations/standard-in-force'
import { changesBetween } from '#server/operations/standards/changes-between'
import { getVersion, listVersions } from '#server/operations/standards/list-versions'
import { checkedPeriod, defaultPreviewPeriod } from '#server/operations/standards/preview-period'
import { previewNow } from '#server/operations/standards/preview-standard'
import { publish } from '#server/operations/standards/publish'
import { NOTHING_SCORED } from '#server/operations/standards/queue-preview'
import { parseStandard } from '#server/scoring/standard'
import { DB_OPTION, JSON_OPTION, parseDay, printJson, readJsonFile, thisProcess, withDatabase } from './options'
import { formatPreview } from './preview-text'
import { progressLine } from './progress-line'

interface Flags {
  db?: string
  json?: boolean
}

export function addStandardsCommands(program: Command): void {
  const standards = program.command('standards').description("See, try and publish the company's standard.")
  addReading(standards)
  addPublishing(standards)
}

function addReading(standards: Command): void {
  standards
    .command('list')
    .description('List the versions of the standard, the latest first.')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((flags: Flags) =>
      withDatabase(flags.db, async (database) => {
        const versions = await listVersions(database, Date.now())
        if (flags.json) return printJson(versions)
        for (const { version, name, validFrom, note } of versions)
          console.log(`${version}  ${name}  from ${validFrom ?? 'the beginning'}${note ? `  ${note}` : ''}`)
      }),
    )

  standards
    .command('show')
    .description('Print a version of the standard, as JSON.')
    .argument('[version]', 'its number (default: the newest)', parseVersion)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((number: number | undefined, flags: Flags) =>
      withDatabase(flags.db, async (database) => {
        const newest = await standardInForce(database, Date.now())
        const { version, standard } = number === undefined ? newest : await getVersion(database, number)
        printJson({ version, ...standard })
      }),
    )

  standards
    .command('diff')
    .description('Tell what differs between two versions of the standard.')
    .argument('<a>', 'number of the one', parseVersion)
    .argument('<b>', 'number of the other', parseVersion)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((a: number, b: number, flags: Flags) =>
      withDatabase(flags.db, async (database) => {
        const changes = await changesBetween(database, a, b)
        if (flags.json) return printJson(changes)
        if (changes.length === 0) console.log(`Versions ${a} and ${b} say the same.`)
        for (const { label, before, after } of changes)
          console.log(`${label}: ${before ?? 'none'} → ${after ?? 'none'}`)
      }),
    )
}

function addPublishing(standards: Command): void {
  standards
    .command('preview')
    .description('Tell what would be judged otherwise under a standard. The file may hold only what changes.')
    .argument('<file.json>')
    .option('--from <day>', 'first day of the conversations tried on (default: the last 28 full days)', parseDay)
    .option('--to <day>', 'last day of the conversations tried on', parseDay)
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action(async (file: string, flags: Flags & { from?: string; to?: string }) => {
      const progress = progressLine(process.stderr)
      const preview = await withDatabase(flags.db, async (database) =>
        previewNow(database, {
          standard: await readStandard(database, file),
          period: await readPeriod(database, flags),
          owner: thisProcess(),
          now: Date.now,
          onProgress: (done, total) => progress.show({ step: 'scoring', done, total }),
          onWaiting: () => console.error('Another import or scoring is under way; this one starts when it has ended.'),
        }),
      ).finally(progress.clear)
      if (flags.json) printJson(preview)
      else console.log(formatPreview(preview))
    })

  standards
    .command('apply')
    .description('Publish a standard as the next version. The file may hold only what changes. Then run "rescore".')
    .argument('<file.json>')
    .option('--from <day>', 'the first day on which it is in force (default: from the beginning)', parseDay)
    .option('--note <text>', 'why it is published')
    .option(...DB_OPTION)
    .option(...JSON_OPTION)
    .action((file: string, flags: Flags & { from?: string; note?: string }) =>
      withDatabase(flags.db, async (database) => {
        const standard = await readStandard(database, file)
        const { version, validFrom, affected } = await publish(database, {
          standard,
          validFrom: flags.from ?? null,
          note: flags.note ?? null,
          actor: THIS_COMPUTER,
          now: Date.now(),
        })
        if (flags.json) return printJson({ version, validFrom, affected, ...standard })
        const since = validFrom === null ? '' : ` from ${validFrom}`
        console.log(`Standard ${version} (${standard.name}) is published${since}. ${affectedWords(affected)}`)
      }),
    )
}

function affectedWords(affected: number): string {
  if (affected === 0) return 'Nothing scored so far falls under it.'
  const what = affected === 1 ? 'the conversation' : `the ${affected} conversations`
  return `"rescore" applies it to ${what} there.`
}

async function readStandard(database: Database, file: string) {
  return parseStandard(readJsonFile(file), (await standardInForce(database, Date.now())).standard)
}

async function readPeriod(database: Database, { from, to }: { from?: string; to?: string }) {
  const usual = await defaultPreviewPeriod(database)
  if (usual === null) throw new Conflict(NOTHING_SCORED)
  return checkedPeriod({ from: from ?? usual.from, to: to ?? usual.to })
}

function parseVersion(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Write the number of a version, like 2.')
  return Number(value)
}
