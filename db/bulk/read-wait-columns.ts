import { and, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { ClockOutcome } from '#server/domain/clock'
import type { Channel, Shift } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Holder } from '#server/domain/held-time'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { inPeriod } from '../queries/period'
import { clocks, scores } from '../schema'
import { CellKeeper, type Columns, type Places, type Reading, rawRows, spanOf, vendorRanges } from './columns'

/** `judged`: it met or missed its target; `pending`: it runs still, within the target; `left_out`: no reply was called for. */
export type WaitStanding = 'judged' | 'pending' | 'left_out'

export interface WaitPlace {
  vendorId: number | null
  channel: Channel
  shift: Shift
  /** Of first replies. */
  outcome: ClockOutcome | null
  standing: WaitStanding | null
  /** Of times held. */
  holder: Holder | null
  /** It was held by the vendor itself. */
  isOwn: boolean
}

/** Times in milliseconds: of a first reply and its target, of a first reply or full answer where both came, or held. */
export interface WaitRows extends Places {
  ms: Float64Array
  targetMs: Float64Array
}

export type WaitKind = 'first_reply' | 'first_of_both' | 'full_of_both' | 'held'

export type WaitColumns = Columns<WaitPlace, WaitKind, WaitRows>

type Row = [
  day: string,
  channel: Channel,
  shift: Shift,
  vendorId: number | null,
  outcome: ClockOutcome | null,
  standing: WaitStanding | null,
  holder: Holder | null,
  isOwn: number,
  ms: number,
  targetMs: number,
]

/** Every wait of the current runs that a scorecard tells of, in columns, vendor by vendor; all but times held shortest first. */
export function* readWaitColumns(database: Database): Reading<WaitColumns> {
  const keeper = new CellKeeper<WaitPlace>()
  const isRead = inPeriod(scores, WHOLE_PERIOD)

  function read(query: SQL): WaitRows {
    const [days, places, ms, targets]: [number[], number[], number[], number[]] = [[], [], [], []]
    for (const row of rawRows<Row>(database, query)) {
      const [day, channel, shift, vendorId, outcome, standing, holder, own, length, target] = row
      const cell = { vendorId, channel, shift, outcome, standing, holder, isOwn: own === 1 }
      days.push(keeper.dayOf(day))
      places.push(keeper.placeOf(`${vendorId} ${channel} ${shift} ${outcome} ${standing} ${holder} ${own}`, () => cell))
      ms.push(length)
      targets.push(target)
    }
    const cell = Int32Array.from(places)
    return {
      ...{ day: Int32Array.from(days), cell, byVendor: vendorRanges(cell, keeper.cells) },
      ...{ ms: Float64Array.from(ms), targetMs: Float64Array.from(targets) },
    }
  }

  const facts = sql`${scores.day}, ${scores.channel}, ${scores.shift}`
  const answerTimes = (
    ms: SQLWrapper,
  ) => sql`select ${facts}, ${scores.vendorId} as carrier, null, null, null, 0, ${ms} as ms, 0
    from ${scores}
    where ${and(isRead, sql`${scores.firstReplyMs} is not null and ${scores.substantiveReplyMs} is not null`)} order by carrier, ms`
  const { join, where: isJudged, vendorId: carrier } = measureSources.first_reply
  const isPending = measureSources.first_reply_pending.where
  const first_reply = read(sql`select ${facts}, ${carrier} as carrier, ${clocks.outcome},
        case when ${isJudged} then 'judged' when ${isPending} then 'pending' else 'left_out' end, null, 0,
        ${clocks.endAt} - ${clocks.startAt} as ms, ${clocks.targetMs}
      from ${scores} ${join} where ${and(isRead, sql`${clocks.kind} = 'first'`)} order by carrier, ms`)
  yield
  const first_of_both = read(answerTimes(scores.firstReplyMs))
  yield
  const full_of_both = read(answerTimes(scores.substantiveReplyMs))
  yield
  const held = read(sql`select ${facts}, ${scores.vendorId} as carrier, null, null, held.value ->> 0,
        held.value ->> 1 is not null and held.value ->> 1 is ${scores.vendorId}, held.value ->> 2, 0
      from ${scores} join json_each(${scores.heldTimes}) as held where ${isRead} order by carrier`)
  const rows = { first_reply, first_of_both, full_of_both, held }
  return { cells: keeper.cells, days: spanOf(Object.values(rows)), rows }
}
