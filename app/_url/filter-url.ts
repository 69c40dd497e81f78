import {
  createLoader,
  createSerializer,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { FIRST_REPLY_OUTCOMES } from '#server/domain/clock'
import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import {
  type ListFilter,
  LONGEST_TOPIC,
  type PeriodFilter,
  RESULTS,
  SORTS,
  type Sort,
  TREND_STEPS,
  type TrendStep,
} from '#server/domain/filter'
import { DEFAULT_COLUMNS, LIST_COLUMNS, type ListColumn } from '#server/domain/list-column'
import { LISTED_MEASURES } from '#server/domain/measure'
import { SCORE_BANDS } from '#server/domain/score-band'
import { LONGEST_SEARCH } from '#server/domain/search'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const LONGEST_SLOT = 100

const periodParsers = {
  from: parseAsString,
  to: parseAsString,
  channel: parseAsStringLiteral(CHANNELS),
  shift: parseAsStringLiteral(SHIFTS),
}

const listParsers = {
  ...periodParsers,
  measure: parseAsStringLiteral(LISTED_MEASURES).withDefault('conversations'),
  result: parseAsStringLiteral(RESULTS),
  slot: parseAsString,
  topic: parseAsString,
  vendor: parseAsString,
  agent: parseAsInteger,
  outcome: parseAsStringLiteral(FIRST_REPLY_OUTCOMES),
  band: parseAsStringLiteral(SCORE_BANDS),
  q: parseAsString,
  columns: parseAsArrayOf(parseAsStringLiteral(LIST_COLUMNS)),
  sort: parseAsStringLiteral(SORTS).withDefault('recent'),
}

const stepParsers = { by: parseAsStringLiteral(TREND_STEPS).withDefault('week') }

const loadPeriod = createLoader(periodParsers)
const loadStep = createLoader(stepParsers)
const serializeStep = createSerializer(stepParsers)
const loadList = createLoader(listParsers)
const serializeList = createSerializer(listParsers)

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The period and strata of an address; what cannot be read counts as not given. */
export async function readPeriod(searchParams: SearchParams): Promise<PeriodFilter> {
  const { from, to, channel, shift } = await loadPeriod(searchParams)
  return { from: asDay(from), to: asDay(to), channel, shift }
}

/** Whether the trends of a page go by weeks, as they do unless an address says otherwise, or by months. */
export async function readStep(searchParams: SearchParams): Promise<TrendStep> {
  return (await loadStep(searchParams)).by
}

/** An address with its trends by weeks or by months; what it asks for besides stays. */
export function hrefByStep(href: string, step: TrendStep): string {
  return serializeStep(href, { by: step })
}

/** A list as it is looked at: its rows, their order, and what is shown of them. */
export interface ListView {
  filter: ListFilter
  sort: Sort
  columns: readonly ListColumn[]
}

/** The list that an address asks for. */
export async function readListFilter(searchParams: SearchParams): Promise<ListView> {
  const { from, to, channel, shift, measure, result, slot, topic, vendor, agent, outcome, band, q, columns, sort } =
    await loadList(joined(searchParams))
  const filter = {
    from: asDay(from),
    to: asDay(to),
    channel,
    shift,
    measure,
    result,
    slot: slot !== null && slot.length <= LONGEST_SLOT ? slot : null,
    // A letter may take two units.
    topic: topic !== null && topic.length <= 2 * LONGEST_TOPIC ? topic : null,
    vendor: parseVendor(vendor),
    agentId: agent !== null && agent > 0 && Number.isSafeInteger(agent) ? agent : null,
    outcome,
    band,
    search: asSearch(q),
  }
  return { filter, sort, columns: asColumns(columns) }
}

/** Forms give a name that has several values several times. */
async function joined(searchParams: SearchParams): Promise<Record<string, string | string[] | undefined>> {
  const { columns, ...rest } = await searchParams
  return { ...rest, columns: Array.isArray(columns) ? columns.join() : columns }
}

/** The vendor of a path or query: an id, or "nobody". Null where it is neither. */
export function parseVendor(value: string | null): number | 'nobody' | null {
  if (value === 'nobody') return value
  const id = Number(value)
  return value !== null && Number.isSafeInteger(id) && id > 0 ? id : null
}

/** The address with a filter behind a path; defaults are left out. */
export function hrefWith(
  path: string,
  filter: Partial<ListFilter>,
  sort?: Sort,
  columns: readonly ListColumn[] = DEFAULT_COLUMNS,
): string {
  const { agentId, vendor, search, ...rest } = filter
  return serializeList(path, {
    ...rest,
    vendor: vendor === undefined || vendor === null ? null : String(vendor),
    agent: agentId ?? null,
    q: search ?? null,
    columns: columns.join() === DEFAULT_COLUMNS.join() ? null : [...columns],
    sort: sort ?? null,
  })
}

/** The list behind a figure. */
export function listHref(filter: Partial<ListFilter>, sort?: Sort, columns?: readonly ListColumn[]): string {
  return hrefWith('/conversations', filter, sort, columns)
}

export function vendorHref(vendorId: number | null, period: PeriodFilter): string {
  return hrefWith(`/vendors/${vendorId ?? 'nobody'}`, period)
}

function asSearch(value: string | null): string | null {
  const search = value?.trim() ?? ''
  return search === '' || search.length > LONGEST_SEARCH ? null : search
}

/** In reading order, each once; the usual ones where an address names none. */
function asColumns(named: readonly ListColumn[] | null): readonly ListColumn[] {
  const columns = LIST_COLUMNS.filter((column) => named?.includes(column))
  return columns.length === 0 ? DEFAULT_COLUMNS : columns
}

function asDay(value: string | null): string | null {
  if (value === null || !DAY.test(value)) return null
  const at = Date.parse(`${value}T00:00:00Z`)
  // A day like 30 February parses, as the first of March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value) ? value : null
}
