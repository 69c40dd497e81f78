import { and, sql } from 'drizzle-orm'
import type { Channel, Shift } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { inPeriod } from '../queries/period'
import { replies, scores } from '../schema'
import { CellKeeper, type Columns, type CountedRows, rawRows, spanOf } from './columns'

/** The judged replies of one agent on one topic. */
export interface ReplyPlace {
  vendorId: number | null
  agentId: number | null
  channel: Channel
  shift: Shift
  topic: string
}

/** Judged replies, those of a conversation and agent one after another; `total` says which ones are a template. */
export interface ReplyRows extends CountedRows {
  conversationId: Int32Array
  /** What of each is a template's, in millionths. */
  covered: Int32Array
}

export type ReplyColumns = Columns<ReplyPlace, 'reply', ReplyRows>

/** Every judged reply of the current runs, in columns. */
export function readReplyColumns(database: Database): ReplyColumns {
  const { join, where, vendorId, total } = measureSources.reply
  const keeper = new CellKeeper<ReplyPlace>()
  const [days, places, totals]: [number[], number[], number[]] = [[], [], []]
  const [ids, covers]: [number[], number[]] = [[], []]
  const query = sql`select ${scores.conversationId}, ${scores.day}, ${vendorId}, ${replies.agentId}, ${scores.channel},
      ${scores.shift}, ${scores.topic}, ${total}, ${replies.coveredShare}
    from ${scores} ${join} where ${and(inPeriod(scores, WHOLE_PERIOD), where)}
    order by ${scores.conversationId}, ${vendorId}, ${replies.agentId}`
  type Row = [number, string, number | null, number | null, Channel, Shift, string, number, number]
  for (const [id, day, vendor, agent, channel, shift, topic, canned, covered] of rawRows<Row>(database, query)) {
    const cell = { vendorId: vendor, agentId: agent, channel, shift, topic }
    days.push(keeper.dayOf(day))
    places.push(keeper.placeOf(`${vendor}\n${agent}\n${channel}\n${shift}\n${topic}`, () => cell))
    totals.push(canned)
    ids.push(id)
    covers.push(covered)
  }
  const reply = {
    day: Int32Array.from(days),
    cell: Int32Array.from(places),
    total: Int32Array.from(totals),
    conversationId: Int32Array.from(ids),
    covered: Int32Array.from(covers),
  }
  return { cells: keeper.cells, days: spanOf([reply]), rows: { reply } }
}
