import { and, sql } from 'drizzle-orm'
import type { Channel, Shift } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Database } from '../open-database'
import { measureSources } from '../queries/measure-sources'
import { inPeriod } from '../queries/period'
import { replies, scores } from '../schema'
import {
  type ByDay,
  CellKeeper,
  type Columns,
  type Places,
  type Reading,
  rawRows,
  spanOf,
  sumColumnsByDay,
  vendorRanges,
} from './columns'

/** The judged replies of one agent on one topic. */
export interface ReplyPlace {
  vendorId: number | null
  agentId: number | null
  channel: Channel
  shift: Shift
  topic: string
}

/** Judged replies, and in `own` what of each is not a template's, in millionths; vendor by vendor, those with least of their own first. */
export interface ReplyRows extends Places {
  conversationId: Int32Array
  own: Int32Array
}

type ReplyRow = Record<Exclude<keyof ReplyRows, 'byVendor'>, number>

/**
 * What the judged replies of one agent in a conversation add up to, and these numbers squared and multiplied: replies n, canned
 * ones, and what is not a template's in millionths (`own`; in the products in ten-thousandths, which stay exact).
 */
export const REPLY_MOMENTS = ['n', 'canned', 'own', 'nn', 'nCanned', 'cannedCanned', 'nOwn', 'ownOwn'] as const

export interface ReplyColumns extends Pick<Columns<ReplyPlace, never>, 'cells' | 'days'> {
  replies: ReplyRows
  /** Over conversations, by day and cell; the columns follow `REPLY_MOMENTS`. */
  moments: ByDay & { columns: Float64Array[] }
}

const MILLION = 1_000_000

/** Every judged reply of the current runs, in columns. */
export function* readReplyColumns(database: Database): Reading<ReplyColumns> {
  const { join, where, vendorId, total } = measureSources.reply
  const keeper = new CellKeeper<ReplyPlace>()
  const replyRows: ReplyRow[] = []
  const sums = {
    day: [] as number[],
    cell: [] as number[],
    n: [] as number[],
    canned: [] as number[],
    own: [] as number[],
  }
  const query = sql`select ${scores.conversationId}, ${scores.day}, ${vendorId}, ${replies.agentId}, ${scores.channel},
      ${scores.shift}, ${scores.topic}, ${total}, ${replies.coveredShare}
    from ${scores} ${join} where ${and(inPeriod(scores, WHOLE_PERIOD), where)}
    order by ${scores.conversationId}, ${vendorId}, ${replies.agentId}`
  type Row = [number, string, number | null, number | null, Channel, Shift, string, number, number]
  for (const [id, day, vendor, agent, channel, shift, topic, canned, covered] of rawRows<Row>(database, query)) {
    const place = keeper.placeOf(`${vendor}\n${agent}\n${channel}\n${shift}\n${topic}`, () => ({
      ...{ vendorId: vendor, agentId: agent, channel, shift, topic },
    }))
    const number = keeper.dayOf(day)
    const own = MILLION - covered
    const last = replyRows.at(-1)
    if (last?.conversationId !== id || last.cell !== place) {
      sums.day.push(number)
      sums.cell.push(place)
    }
    const at = sums.day.length - 1
    sums.n[at] = (sums.n[at] ?? 0) + 1
    sums.canned[at] = (sums.canned[at] ?? 0) + canned
    sums.own[at] = (sums.own[at] ?? 0) + own
    replyRows.push({ day: number, cell: place, conversationId: id, own })
  }
  yield
  const vendorOf = ({ cell }: { cell: number }) => keeper.cells[cell]?.vendorId ?? 0
  replyRows.sort((a, b) => vendorOf(a) - vendorOf(b) || a.own - b.own)
  const columnOf = (name: keyof ReplyRow) => Int32Array.from(replyRows, (row) => row[name])
  const cell = columnOf('cell')
  const judged = {
    ...{ day: columnOf('day'), cell, byVendor: vendorRanges(cell, keeper.cells) },
    ...{ conversationId: columnOf('conversationId'), own: columnOf('own') },
  }
  return {
    cells: keeper.cells,
    days: spanOf([judged]),
    replies: judged,
    moments: sumColumnsByDay(sums.day, sums.cell, momentsOf(sums)),
  }
}

function momentsOf({ n, canned, own }: Record<'n' | 'canned' | 'own', number[]>): number[][] {
  const rounded = own.map((millionths) => Math.floor((millionths + 50) / 100))
  const product = (a: readonly number[], b: readonly number[]) => a.map((value, index) => value * (b[index] ?? 0))
  return [
    ...[n, canned, own],
    ...[product(n, n), product(n, canned), product(canned, canned)],
    ...[product(n, rounded), product(rounded, rounded)],
  ]
}
