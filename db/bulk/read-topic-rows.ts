import { and, sql } from 'drizzle-orm'
import type { Channel, Shift } from '#server/domain/conversation'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { sourceOf } from '../queries/listed-sources'
import { inPeriod, inScope } from '../queries/period'
import { scores } from '../schema'
import { CellKeeper, type Columns, type DaySums, type Reading, rawRows, spanOfSums, sumByDay } from './columns'

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
export function* readTopicRows(database: Database, scope: Scope): Reading<TopicRows> {
  const keeper = new CellKeeper<TopicCell>()

  function read(measure: TopicMeasure): DaySums {
    const source = sourceOf(measure, scope)
    const query = sql`select ${scores.day}, ${scores.topic}, ${source.vendorId}, ${scores.channel}, ${scores.shift},
        ${source.slot}, ${source.total}
      from ${scores} ${source.join}
      where ${and(inPeriod(scores, WHOLE_PERIOD), source.where, inScope(source.vendorId, scope))}`
    type Row = [string, string, number | null, Channel, Shift, string, number]
    const [days, places, totals]: [number[], number[], number[]] = [[], [], []]
    for (const [day, topic, vendorId, channel, shift, slot, total] of rawRows<Row>(database, query)) {
      const cell = { topic, vendorId, channel, shift, slot }
      days.push(keeper.dayOf(day))
      places.push(keeper.placeOf(`${vendorId}\n${channel}\n${shift}\n${slot}\n${topic}`, () => cell))
      totals.push(total)
    }
    return sumByDay(days, places, totals)
  }

  const conversations = read('conversations')
  yield
  const repeat_contact = read('repeat_contact')
  yield
  const rows = { conversations, repeat_contact, solved_by_template: read('solved_by_template') }
  return { cells: keeper.cells, days: spanOfSums(Object.values(rows)), rows }
}
