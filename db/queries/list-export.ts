import { sql } from 'drizzle-orm'
import type { ListFilter, Sort } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { scores } from '../schema'
import { matching, selectKeys } from './list-keys'
import { type ListedRow, selectListed } from './listed-row'

const ROWS_AT_ONCE = 500

/** First and last day of the conversations of a list, YYYY-MM-DD; both null where it is empty. */
export async function findDays(
  { orm }: Database,
  scope: Scope,
  filter: ListFilter,
): Promise<{ from: string | null; to: string | null }> {
  const { join, where } = matching(filter, scope)
  return (
    orm.get<{
      from: string | null
      to: string | null
    }>(sql`select min(${scores.day}) as "from", max(${scores.day}) as "to"
      from ${scores} ${join} where ${where}`) ?? { from: null, to: null }
  )
}

/**
 * All rows of a list in its order, some at a time. Which rows they are is settled at the start; each is read as it is by
 * then, so that no transaction stays open while somebody downloads.
 */
export async function* readList(
  { orm }: Database,
  scope: Scope,
  filter: ListFilter,
  sort: Sort,
): AsyncGenerator<ListedRow[]> {
  const keys = orm.values<[conversationId: number, ordinal: number, sortValue: number]>(
    sql`${selectKeys(filter, scope, sort)} order by sortValue desc, conversationId desc, ordinal desc`,
  )
  for (let start = 0; start < keys.length; start += ROWS_AT_ONCE) {
    const chunk = JSON.stringify(keys.slice(start, start + ROWS_AT_ONCE))
    const page = sql`(select key as position, value ->> 0 as conversationId, value ->> 1 as ordinal,
      value ->> 2 as sortValue from json_each(${chunk}))`
    yield orm.all<ListedRow>(sql`${selectListed(page)} order by page.position`)
  }
}
