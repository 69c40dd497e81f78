import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { ListFilter, Sort } from '#server/domain/filter'
import { FULL_LOSS } from '#server/domain/finding'
import type { Scope } from '#server/domain/scope'
import { BAND_POINTS, type ScoreBand } from '#server/domain/score-band'
import { scores } from '../schema'
import { sourceOf } from './listed-sources'
import { inPeriod, inScope } from './period'
import { holdsWords } from './words-found'

/** Where a page starts: behind this row. */
export interface Cursor {
  sortValue: number
  conversationId: number
  ordinal: number
}

const NEVER = 9_007_199_254_740_991

/** Every order runs from large to small; ties by conversation and ordinal. */
const sortValues: Readonly<Record<Sort, SQL<number>>> = {
  recent: sql`${scores.startedAt}`,
  earliest: sql`-${scores.startedAt}`,
  lowest_score: sql`-coalesce(${scores.score}, ${NEVER})`,
  highest_score: sql`coalesce(${scores.score}, -1)`,
  slowest_first_reply: sql`case when ${scores.firstReplyOutcome} in ('closed_unanswered', 'abandoned') then ${NEVER} else coalesce(${scores.firstReplyMs}, -1) end`,
  slowest_later_reply: sql`coalesce(${scores.worstNextReplyMs}, -1)`,
  longest_wait: sql`coalesce(${scores.openWaitMs}, -1)`,
}

/** What a list is selected from: `from scores ${join} where ${where}`. */
export interface Matching {
  join: SQL
  where: SQL
  ordinal: SQL<number>
}

export function matching(filter: ListFilter, scope: Scope): Matching {
  const source = sourceOf(filter.measure, scope)
  const { vendor } = filter
  const where = and(
    inPeriod(scores, filter),
    source.where,
    inScope(source.vendorId, scope),
    vendor === null
      ? undefined
      : vendor === 'nobody'
        ? sql`${source.vendorId} is null`
        : sql`${source.vendorId} = ${vendor}`,
    filter.agentId === null ? undefined : sql`${source.agentId ?? scores.agentId} = ${filter.agentId}`,
    filter.slot === null ? undefined : sql`${source.slot} = ${filter.slot}`,
    filter.topic === null ? undefined : eq(scores.topic, filter.topic),
    filter.result === null ? undefined : sql`((${source.total}) > 0) = ${filter.result === 'counted' ? 1 : 0}`,
    filter.outcome === null ? undefined : eq(scores.firstReplyOutcome, filter.outcome),
    filter.band === null ? undefined : inBand(filter.band),
    holdsWords(filter.search, scope),
  )
  return { join: source.join, where: where ?? sql`1`, ordinal: source.ordinal }
}

function inBand(band: ScoreBand): SQL {
  if (band === 'none') return sql`${scores.score} is null`
  const { from, below } = BAND_POINTS[band]
  const inUnits = (points: number) => (points * FULL_LOSS) / 100
  const least = sql`${scores.score} >= ${inUnits(from)}`
  return below === null ? least : sql`${least} and ${scores.score} < ${inUnits(below)}`
}

/** The rows of a list by what tells them apart, with the value that they are ordered by: `Cursor`. */
export function selectKeys(filter: ListFilter, scope: Scope, sort: Sort): SQL {
  const { join, where, ordinal } = matching(filter, scope)
  return sql`select ${scores.conversationId} as conversationId, ${ordinal} as ordinal, ${sortValues[sort]} as sortValue
    from ${scores} ${join} where ${where}`
}

/** The same rows of `source`, a table of keys, in list order: those behind (or, backwards, before) a cursor. */
export function selectPage(
  source: SQL,
  page: { cursor: Cursor | null; limit: number; backwards?: boolean },
  further: SQL = sql``,
): SQL {
  const { cursor } = page
  const key = sql`(sortValue, conversationId, ordinal)`
  const start = cursor && sql`(${cursor.sortValue}, ${cursor.conversationId}, ${cursor.ordinal})`
  const isBehind = start === null ? sql`1` : page.backwards ? sql`${key} > ${start}` : sql`${key} < ${start}`
  const direction = page.backwards ? sql`asc` : sql`desc`
  return sql`select conversationId, ordinal, sortValue ${further} from ${source} where ${isBehind}
    order by sortValue ${direction}, conversationId ${direction}, ordinal ${direction} limit ${page.limit}`
}
