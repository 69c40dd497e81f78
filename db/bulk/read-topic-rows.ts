import { and, sql } from 'drizzle-orm'
import type { Channel, Shift } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { sourceOf } from '../queries/listed-sources'
import { inPeriod, inScope } from '../queries/period'
import { scores } from '../schema'
import { type Columns, dayNumber, type MixRows, rawRows, spanOf } from './read-case-mix'

/** What is counted by topic and vendor, besides what vendors are compared by. */
const TOPIC_MEASURES = ['conversations', 'repeat_contact', 'solved_by_template'] as const
type TopicMeasure = (typeof TOPIC_MEASURES)[number]

export interface TopicCell {
  topic: string
  vendorId: number | null
  channel: Channel
  shift: Shift
  /** The template that solved a conversation; empty elsewhere. */
  slot: string
}

export type TopicRows = Columns<TopicCell, TopicMeasure>

/** Every conversation of the current runs that lists of these measures hold, in columns. */
export function readTopicRows(database: Database, scope: Scope): TopicRows {
  const cells: TopicCell[] = []
  const placeByKey = new Map<string, number>()

  function placeOf(cell: TopicCell): number {
    const { topic, vendorId, channel, shift, slot } = cell
    const key = `${vendorId}\n${channel}\n${shift}\n${slot}\n${topic}`
    const known = placeByKey.get(key)
    if (known !== undefined) return known
    const place = cells.push(cell) - 1
    placeByKey.set(key, place)
    return place
  }

  function read(measure: TopicMeasure): MixRows {
    const source = sourceOf(measure, scope)
    const query = sql`select ${scores.day}, ${scores.topic}, ${source.vendorId}, ${scores.channel}, ${scores.shift},
        ${source.slot}, ${source.total}
      from ${scores} ${source.join}
      where ${and(inPeriod(scores, WHOLE_PERIOD), source.where, inScope(source.vendorId, scope))}`
    type Row = [string, string, number | null, Channel, Shift, string, number]
    const [day, places, totals]: [number[], number[], number[]] = [[], [], []]
    const numberByDay = new Map<string, number>()
    for (const [told, topic, vendorId, channel, shift, slot, total] of rawRows<Row>(database, query)) {
      const number = numberByDay.get(told) ?? dayNumber(told)
      numberByDay.set(told, number)
      day.push(number)
      places.push(placeOf({ topic, vendorId, channel, shift, slot }))
      totals.push(total)
    }
    return {
      day: Int32Array.from(day),
      cell: Int32Array.from(places),
      total: Int32Array.from(totals),
      waitMs: new Float64Array(),
    }
  }

  const rows = {
    conversations: read('conversations'),
    repeat_contact: read('repeat_contact'),
    solved_by_template: read('solved_by_template'),
  }
  return { cells, days: spanOf(Object.values(rows)), rows }
}
