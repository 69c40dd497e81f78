import { and, type SQL, sql } from 'drizzle-orm'
import type { ClockOutcome } from '#server/domain/clock'
import type { Channel, Shift } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Holder } from '#server/domain/held-time'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { inPeriod } from '../queries/period'
import { clocks, scores } from '../schema'
import { CellKeeper, type Columns, type Places, rawRows, spanOf } from './columns'

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

/** Times in milliseconds: of a first reply and its target, of a first reply and the first full answer, or held. */
export interface WaitRows extends Places {
  ms: Float64Array
  otherMs: Float64Array
}

type WaitKind = 'first_reply' | 'answer' | 'held'

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
  otherMs: number,
]

/** Every wait of the current runs that a scorecard tells of, in columns; those for a first reply shortest first. */
export function readWaitColumns(database: Database): WaitColumns {
  const keeper = new CellKeeper<WaitPlace>()
  const isRead = inPeriod(scores, WHOLE_PERIOD)

  function read(query: SQL): WaitRows {
    const [days, places, ms, others]: [number[], number[], number[], number[]] = [[], [], [], []]
    for (const row of rawRows<Row>(database, query)) {
      const [day, channel, shift, vendorId, outcome, standing, holder, own, length, other] = row
      const cell = { vendorId, channel, shift, outcome, standing, holder, isOwn: own === 1 }
      days.push(keeper.dayOf(day))
      places.push(keeper.placeOf(`${vendorId} ${channel} ${shift} ${outcome} ${standing} ${holder} ${own}`, () => cell))
      ms.push(length)
      others.push(other)
    }
    return {
      ...{ day: Int32Array.from(days), cell: Int32Array.from(places) },
      ...{ ms: Float64Array.from(ms), otherMs: Float64Array.from(others) },
    }
  }

  const facts = sql`${scores.day}, ${scores.channel}, ${scores.shift}`
  const { join, where: isJudged, vendorId: carrier } = measureSources.first_reply
  const isPending = measureSources.first_reply_pending.where
  const rows = {
    first_reply: read(sql`select ${facts}, ${carrier}, ${clocks.outcome},
        case when ${isJudged} then 'judged' when ${isPending} then 'pending' else 'left_out' end, null, 0,
        ${clocks.endAt} - ${clocks.startAt} as ms, ${clocks.targetMs}
      from ${scores} ${join} where ${and(isRead, sql`${clocks.kind} = 'first'`)} order by ms`),
    answer:
      read(sql`select ${facts}, ${scores.vendorId}, null, null, null, 0, ${scores.firstReplyMs}, ${scores.substantiveReplyMs}
      from ${scores}
      where ${and(isRead, sql`${scores.firstReplyMs} is not null and ${scores.substantiveReplyMs} is not null`)}`),
    held: read(sql`select ${facts}, ${scores.vendorId}, null, null, held.value ->> 0,
        held.value ->> 1 is not null and held.value ->> 1 is ${scores.vendorId}, held.value ->> 2, 0
      from ${scores} join json_each(${scores.heldTimes}) as held where ${isRead}`),
  }
  return { cells: keeper.cells, days: spanOf(Object.values(rows)), rows }
}
