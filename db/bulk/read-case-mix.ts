import { type SQL, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { Channel, Shift } from '#server/domain/conversation'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { clocks, runs, scores } from '../schema'

/** What vendors are compared by: each of these is judged per conversation or clock, with a vendor and an agent. */
export const MIX_MEASURES = ['response', 'escalation', 'canned', 'first_reply', 'later_reply'] as const
export type MixMeasure = (typeof MIX_MEASURES)[number]

/** What a vendor does not choose: who wrote when, where and about what. `priority` and `language` are the export's words. */
export interface Stratum {
  channel: Channel
  shift: Shift
  topic: string
  priority: string
  language: string
}

/** All that one agent (null: nobody named) carries for one vendor (null: for none) in one stratum. */
export interface MixCell extends Stratum {
  vendorId: number | null
  agentId: number | null
}

/** What was judged, one entry each: its day as days since 1970, its cell, and what the measure's total adds up. */
export interface MixRows {
  day: Int32Array
  cell: Int32Array
  total: Int32Array
  /** Of first replies the wait in milliseconds, Infinity for those that never came; empty for the other measures. */
  waitMs: Float64Array
}

/** Measures in columns, each entry in one of some cells. */
export interface Columns<Cell, Measure extends string> {
  cells: readonly Cell[]
  /** The first and the last day with anything, as days since 1970; the last is before the first where there is nothing. */
  days: { first: number; last: number }
  rows: Readonly<Record<Measure, MixRows>>
}

export type CaseMix = Columns<MixCell, MixMeasure>

const DAY_MS = 86_400_000
const dialect = new SQLiteSyncDialect()
/** The wait of a clock that a person ended; null of any other. */
export const answeredMs = sql`case when ${clocks.outcome} = 'replied' then ${clocks.endAt} - ${clocks.startAt} end`

/** Every judged thing of the current runs, or of one that nobody sees yet, in columns: small enough to be kept and walked. */
export function readCaseMix(database: Database, runId: number | null): CaseMix {
  const isRead =
    runId === null
      ? sql`${scores.runId} in (select ${runs.id} from ${runs} where ${runs.state} = 'current')`
      : sql`${scores.runId} = ${runId}`
  const strata = readStrata(database, isRead)
  const cells = new CellKeeper(strata.list)
  const read = (measure: MixMeasure) => readRows(database, isRead, measure, strata, cells)
  const rows = {
    response: read('response'),
    escalation: read('escalation'),
    canned: read('canned'),
    first_reply: read('first_reply'),
    later_reply: read('later_reply'),
  }
  return { cells: cells.list, days: spanOf(Object.values(rows)), rows }
}

/** The days that rows lie between. */
export function spanOf(rows: readonly Pick<MixRows, 'day'>[]): CaseMix['days'] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { day } of rows)
    for (const one of day) {
      if (one < first) first = one
      if (one > last) last = one
    }
  return first > last ? { first: 0, last: -1 } : { first, last }
}

interface Strata {
  list: Stratum[]
  /** By conversation id. */
  stratum: Int32Array
  day: Int32Array
}

/** Walks the rows of a query as arrays. */
export function* rawRows<Row>({ sqlite }: Database, query: SQL): Generator<Row> {
  const { sql: text, params } = dialect.sqlToQuery(query)
  yield* sqlite
    .prepare<unknown[], Row>(text)
    .raw()
    .iterate(...params)
}

function readStrata(database: Database, isRead: SQL): Strata {
  const list: Stratum[] = []
  const placeByKey = new Map<string, number>()
  const size =
    database.sqlite.prepare<[], number>('SELECT coalesce(max(id), 0) + 1 FROM conversations').pluck().get() ?? 1
  const strata: Strata = { list, stratum: new Int32Array(size), day: new Int32Array(size) }
  type Row = [
    id: number,
    day: string,
    channel: Channel,
    shift: Shift,
    topic: string,
    priority: string,
    language: string,
  ]
  const query = sql`select ${scores.conversationId}, ${scores.day}, ${scores.channel}, ${scores.shift}, ${scores.topic},
      lower(trim(coalesce(c.priority, ''))), lower(trim(coalesce(c.language, '')))
    from ${scores} join conversations as c on c.id = ${scores.conversationId} where ${isRead}`
  for (const [id, day, channel, shift, topic, priority, language] of rawRows<Row>(database, query)) {
    const key = `${channel}\n${shift}\n${topic}\n${priority}\n${language}`
    let place = placeByKey.get(key)
    if (place === undefined) {
      place = list.push({ channel, shift, topic, priority, language }) - 1
      placeByKey.set(key, place)
    }
    strata.stratum[id] = place
    strata.day[id] = dayNumber(day)
  }
  return strata
}

/** Days since 1970 of a calendar day, YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

/** Numbers cells as they come. */
class CellKeeper {
  readonly list: MixCell[] = []
  readonly #placeByKey = new Map<number, Map<number, number>>()
  readonly #strata: readonly Stratum[]

  constructor(strata: readonly Stratum[]) {
    this.#strata = strata
  }

  place(stratum: number, vendorId: number | null, agentId: number | null): number {
    const carrier = (vendorId ?? 0) * 2 ** 26 + (agentId ?? 0)
    const places = this.#placeByKey.get(carrier) ?? new Map<number, number>()
    if (places.size === 0) this.#placeByKey.set(carrier, places)
    const known = places.get(stratum)
    if (known !== undefined) return known
    const told = this.#strata[stratum]
    if (told === undefined) throw new Error('A judged conversation has no score.')
    const place = this.list.push({ ...told, vendorId, agentId }) - 1
    places.set(stratum, place)
    return place
  }
}

function readRows(database: Database, isRead: SQL, measure: MixMeasure, strata: Strata, cells: CellKeeper): MixRows {
  const { join, where, vendorId, agentId, total } = measureSources[measure]
  const days: number[] = []
  const places: number[] = []
  const totals: number[] = []
  const waits: number[] = []
  const isFirstReply = measure === 'first_reply'
  const waitMs = isFirstReply ? answeredMs : sql`null`
  const query = sql`select ${scores.conversationId}, ${vendorId}, ${agentId ?? sql`null`}, ${total}, ${waitMs}
    from ${scores} ${join} where ${isRead} and ${where} ${isFirstReply ? sql`order by ${waitMs}` : sql``}`
  type Row = [id: number, vendorId: number | null, agentId: number | null, total: number, waitMs: number | null]
  for (const [id, vendor, agent, judged, ms] of rawRows<Row>(database, query)) {
    days.push(strata.day[id] ?? 0)
    places.push(cells.place(strata.stratum[id] ?? -1, vendor, agent))
    totals.push(judged)
    if (isFirstReply) waits.push(ms ?? Number.POSITIVE_INFINITY)
  }
  return {
    day: Int32Array.from(days),
    cell: Int32Array.from(places),
    total: Int32Array.from(totals),
    waitMs: Float64Array.from(waits),
  }
}
