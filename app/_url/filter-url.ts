import { createLoader, createSerializer, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server'
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
import { LISTED_MEASURES } from '#server/domain/measure'

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

/** The list that an address asks for. */
export async function readListFilter(searchParams: SearchParams): Promise<{ filter: ListFilter; sort: Sort }> {
  const { from, to, channel, shift, measure, result, slot, topic, vendor, agent, sort } = await loadList(searchParams)
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
  }
  return { filter, sort }
}

/** The vendor of a path or query: an id, or "nobody". Null where it is neither. */
export function parseVendor(value: string | null): number | 'nobody' | null {
  if (value === 'nobody') return value
  const id = Number(value)
  return value !== null && Number.isSafeInteger(id) && id > 0 ? id : null
}

/** The address with a filter behind a path; defaults are left out. */
export function hrefWith(path: string, filter: Partial<ListFilter>, sort?: Sort): string {
  const { agentId, vendor, ...rest } = filter
  return serializeList(path, {
    ...rest,
    vendor: vendor === undefined || vendor === null ? null : String(vendor),
    agent: agentId ?? null,
    sort: sort ?? null,
  })
}

/** The list behind a figure. */
export function listHref(filter: Partial<ListFilter>, sort?: Sort): string {
  return hrefWith('/conversations', filter, sort)
}

export function vendorHref(vendorId: number | null, period: PeriodFilter): string {
  return hrefWith(`/vendors/${vendorId ?? 'nobody'}`, period)
}

function asDay(value: string | null): string | null {
  if (value === null || !DAY.test(value)) return null
  const at = Date.parse(`${value}T00:00:00Z`)
  // A day like 30 February parses, as the first of March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value) ? value : null
}
