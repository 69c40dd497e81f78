import { type Command, InvalidArgumentError, Option } from 'commander'
import { optionsChange } from '#server/api/options-change'
import {
  GRAINS,
  type Grain,
  type ImportMapping,
  type ImportOptions,
  NO_OPTIONS,
  ROLE_CHOICES,
} from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { ENCODINGS } from '#server/ingest/encoding'
import { type OptionsChange, withChange } from '#server/operations/change-reading'
import { parseInstant, readJsonFile } from './options'
import { BadUsage } from './run-yardstick'

type Pairs = Record<string, string>

export interface ImportFlags {
  vendor?: string
  vendorColumn?: string
  zone?: string
  dayFirst?: boolean
  monthFirst?: boolean
  asOf?: number
  mapping?: string
  format?: string
  grain?: Grain
  column?: Pairs
  role?: Pairs
  vendorOf?: Pairs
  agents?: string[]
  bots?: string[]
  encoding?: string
  delimiter?: string
  headerLine?: number
  quotes?: 'plain' | 'backslash'
}

/** The flags by which a person says how files are to be read. */
export function addImportFlags(command: Command): Command {
  return command
    .option('--vendor <name>', 'vendor of every row')
    .option('--vendor-column <column>', 'column that names the vendor, or queue, team or assignee where no column does')
    .option('--zone <zone>', 'IANA zone of times without an offset, like Europe/London')
    .option('--day-first', 'dates like 03/04/2026 are 3 April')
    .option('--month-first', 'dates like 03/04/2026 are 4 March')
    .option('--as-of <instant>', 'score as of this instant (default: the latest in the data)', parseInstant)
    .option('--mapping <file.json>', 'how to read the files; see the README for the form. Other flags come on top')
    .option('--format <id>', 'read the files as this format; "formats" lists them')
    .addOption(new Option('--grain <grain>', 'what one row is').choices(GRAINS))
    .option('--column <field=column>', 'which column holds a field; may be repeated', collectPair)
    .option('--role <word=role>', `what a word means: ${ROLE_CHOICES.join(', ')}; may be repeated`, collectPair)
    .option('--vendor-of <value=vendor>', 'vendor by a value of the vendor column; may be repeated', collectPair)
    .option('--agents <names>', 'who is an agent: names, ids, addresses or "@domain", with commas', splitNames)
    .option('--bots <names>', 'who is a bot, with commas', splitNames)
    .addOption(new Option('--encoding <encoding>', 'encoding of the files').choices(ENCODINGS))
    .option('--delimiter <character>', 'what separates cells')
    .option('--header-line <line>', 'line of the header', parseLine)
    .addOption(
      new Option('--quotes <way>', 'plain: quotes are characters like any other').choices(['plain', 'backslash']),
    )
}

/** The options that flags say, on top of those of a mapping file. */
export function readImportFlags(flags: ImportFlags): ImportOptions {
  if (flags.vendor !== undefined && flags.vendorColumn !== undefined)
    throw new BadUsage('Give --vendor or --vendor-column, not both.')
  if (flags.dayFirst && flags.monthFirst) throw new BadUsage('Give --day-first or --month-first, not both.')
  const told = flags.mapping === undefined ? NO_OPTIONS : withChange(NO_OPTIONS, readMapping(flags.mapping))
  const change = optionsChange.safeParse(changeOf(flags))
  if (!change.success)
    throw new BadUsage(`A flag cannot be used: ${change.error.issues[0]?.message ?? 'unknown reason'}`)
  return { ...withChange(told, withoutUndefined(change.data)), asOf: flags.asOf ?? null }
}

function changeOf(flags: ImportFlags): object {
  const mapping: Partial<Record<keyof ImportMapping, unknown>> = {
    format: flags.format,
    grain: flags.grain,
    columns: flags.column,
    roles: flags.role,
    vendors: flags.vendorOf,
    agents: flags.agents,
    bots: flags.bots,
    encoding: flags.encoding,
    delimiter: flags.delimiter === '\\t' ? '\t' : flags.delimiter,
    headerLine: flags.headerLine,
    quotes: flags.quotes,
  }
  return {
    vendor: flags.vendor,
    vendorColumn: flags.vendorColumn,
    zone: flags.zone,
    dayMonthOrder: flags.dayFirst ? 'day_first' : flags.monthFirst ? 'month_first' : undefined,
    mapping: withoutUndefined(mapping),
  }
}

function readMapping(path: string): OptionsChange {
  const parsed = optionsChange.safeParse(readJsonFile(path))
  if (parsed.success) return withoutUndefined(parsed.data)
  const [issue] = parsed.error.issues
  throw new BadInput(
    `"${path}" is no mapping: at ${issue?.path.join('.') || 'its top'}, ${issue?.message ?? 'it cannot be read'}.`,
  )
}

function withoutUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}

function collectPair(pair: string, before: Pairs = {}): Pairs {
  const at = pair.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Write it with an equals sign between.')
  return { ...before, [pair.slice(0, at).trim()]: pair.slice(at + 1).trim() }
}

function splitNames(names: string): string[] {
  return names.split(',').flatMap((name) => name.trim() || [])
}

function parseLine(line: string): number {
  const number = Number(line)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Lines count from 1.')
  return number
}
