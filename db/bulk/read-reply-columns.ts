import { and, sql } from 'drizzle-orm'
import type { Channel, Shift } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { inPeriod } from '../queries/period'
import { replies, scores } from '../schema'
import { type Columns, dayNumber, type MixRows, rawRows, spanOf } from './read-case-mix'

/** The judged replies of one agent on one topic. */
export interface ReplyPlace {
  vendorId: number | null
  agentId: number | null
  channel: Channel
  shift: Shift
  topic: string
}

/** Judged replies, those of a conversation and agent one after another; `total` says which ones are a template. */
export interface ReplyRows extends MixRows {
  conversationId: Int32Array
  /** What of each is a template's, in millionths. */
  covered: Int32Array
}

export interface ReplyColumns extends Columns<ReplyPlace, 'reply'> {
  rows: { reply: ReplyRows }
}

/** Every judged reply of the current runs, in columns: small enough to be kept and walked. */
export function readReplyColumns(database: Database): ReplyColumns {
  const { join, where, vendorId, total } = measureSources.reply
  const cells: ReplyPlace[] = []
  const placeByKey = new Map<string, number>()
  const numberByDay = new Map<string, number>()
  const columns = { day: [], cell: [], total: [], conversationId: [], covered: [] } as Record<
    'day' | 'cell' | 'total' | 'conversationId' | 'covered',
    number[]
  >
  const query = sql`select ${scores.conversationId}, ${scores.day}, ${vendorId}, ${replies.agentId}, ${scores.channel},
      ${scores.shift}, ${scores.topic}, ${total}, ${replies.coveredShare}
    from ${scores} ${join} where ${and(inPeriod(scores, WHOLE_PERIOD), where)} order by ${scores.conversationId}, ${vendorId}, ${replies.agentId}`
  type Row = [number, string, number | null, number | null, Channel, Shift, string, number, number]
  for (const [conversationId, day, vendor, agent, channel, shift, topic, canned, covered] of rawRows<Row>(
    database,
    query,
  )) {
    const key = `${vendor}\n${agent}\n${channel}\n${shift}\n${topic}`
    const place = placeByKey.get(key) ?? cells.push({ vendorId: vendor, agentId: agent, channel, shift, topic }) - 1
    placeByKey.set(key, place)
    const number = numberByDay.get(day) ?? dayNumber(day)
    numberByDay.set(day, number)
    columns.day.push(number)
    columns.cell.push(place)
    columns.total.push(canned)
    columns.conversationId.push(conversationId)
    columns.covered.push(covered)
  }
  const reply = {
    day: Int32Array.from(columns.day),
    cell: Int32Array.from(columns.cell),
    total: Int32Array.from(columns.total),
    waitMs: new Float64Array(),
    conversationId: Int32Array.from(columns.conversationId),
    covered: Int32Array.from(columns.covered),
  }
  return { cells, days: spanOf([reply]), rows: { reply } }
}
