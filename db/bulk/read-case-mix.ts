import { and, type SQL, sql } from 'drizzle-orm'
import type { Channel, Shift } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { ComparedMeasure } from '#server/domain/measure'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { inPeriod } from '../queries/period'
import { clocks, scores } from '../schema'
import {
  CellKeeper,
  type Columns,
  type DaySums,
  type Places,
  type Reading,
  rawRows,
  spanOfSums,
  sumByDay,
} from './columns'

/** What a vendor does not choose: who wrote when, where and about what. `priority` and `language` are the export's words. */
interface Stratum {
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

export interface CaseMix extends Columns<MixCell, ComparedMeasure> {
  /** What `first_reply` counts, shortest first: the wait in milliseconds, Infinity for a reply that never came. */
  waits: Places & { ms: Float64Array }
}

/** The wait of a clock that a person ended; null of any other. */
export const answeredMs = sql`case when ${clocks.outcome} = 'replied' then ${clocks.endAt} - ${clocks.startAt} end`

/** Every judged thing of the current runs, or of one that nobody sees yet. */
export function* readCaseMix(database: Database, runId: number | null): Reading<CaseMix> {
  const isRead = inPeriod(scores, WHOLE_PERIOD, runId)
  const keeper = new CellKeeper<MixCell>()
  const strata = readStrata(database, isRead, keeper)
  const waits = { day: [] as number[], cell: [] as number[], ms: [] as number[] }

  function read(measure: ComparedMeasure): DaySums {
    const { join, where, vendorId, agentId, total } = measureSources[measure]
    const [day, cell, totals]: [number[], number[], number[]] = [[], [], []]
    const isFirstReply = measure === 'first_reply'
    const waitMs = isFirstReply ? answeredMs : sql`null`
    const query = sql`select ${scores.conversationId}, ${vendorId}, ${agentId ?? sql`null`}, ${total}, ${waitMs}
      from ${scores} ${join} where ${and(isRead, where)} ${isFirstReply ? sql`order by ${waitMs} is null, ${waitMs}` : sql``}`
    type Row = [id: number, vendorId: number | null, agentId: number | null, total: number, waitMs: number | null]
    for (const [id, vendor, agent, judged, ms] of rawRows<Row>(database, query)) {
      const stratum = strata.list[strata.stratum[id] ?? -1]
      if (stratum === undefined) throw new Error('A judged conversation has no score.')
      const place = keeper.placeOf(`${strata.stratum[id]} ${vendor} ${agent}`, () => ({
        ...stratum,
        ...{ vendorId: vendor, agentId: agent },
      }))
      day.push(strata.day[id] ?? 0)
      cell.push(place)
      totals.push(judged)
      if (!isFirstReply) continue
      waits.day.push(strata.day[id] ?? 0)
      waits.cell.push(place)
      waits.ms.push(ms ?? Number.POSITIVE_INFINITY)
    }
    return sumByDay(day, cell, totals)
  }

  yield
  const response = read('response')
  yield
  const escalation = read('escalation')
  yield
  const canned = read('canned')
  yield
  const first_reply = read('first_reply')
  yield
  const later_reply = read('later_reply')
  const rows = { response, escalation, canned, first_reply, later_reply }
  return {
    ...{ cells: keeper.cells, days: spanOfSums(Object.values(rows)), rows },
    waits: {
      ...{ day: Int32Array.from(waits.day), cell: Int32Array.from(waits.cell), byVendor: null },
      ms: Float64Array.from(waits.ms),
    },
  }
}

interface Strata {
  list: readonly Stratum[]
  /** By conversation id. */
  stratum: Int32Array
  day: Int32Array
}

function readStrata(database: Database, isRead: SQL | undefined, days: Pick<CellKeeper<never>, 'dayOf'>): Strata {
  const keeper = new CellKeeper<Stratum>()
  const size =
    database.sqlite.prepare<[], number>('SELECT coalesce(max(id), 0) + 1 FROM conversations').pluck().get() ?? 1
  const strata = { list: keeper.cells, stratum: new Int32Array(size).fill(-1), day: new Int32Array(size) }
  type Row = [number, string, Channel, Shift, string, string, string]
  const query = sql`select ${scores.conversationId}, ${scores.day}, ${scores.channel}, ${scores.shift}, ${scores.topic},
      lower(trim(coalesce(c.priority, ''))), lower(trim(coalesce(c.language, '')))
    from ${scores} join conversations as c on c.id = ${scores.conversationId} where ${isRead}`
  for (const [id, day, channel, shift, topic, priority, language] of rawRows<Row>(database, query)) {
    const stratum = { channel, shift, topic, priority, language }
    strata.stratum[id] = keeper.placeOf(`${channel}\n${shift}\n${topic}\n${priority}\n${language}`, () => stratum)
    strata.day[id] = days.dayOf(day)
  }
  return strata
}
