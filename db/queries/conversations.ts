import { eq, sql } from 'drizzle-orm'
import type { ListFilter, Sort } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { scores } from '../schema'
import { type Cursor, matching, selectKeys, selectPage } from './list-keys'
import { type ListedRow, selectListed } from './listed-row'

/** How many rows a list holds: the number that its figure shows. */
export async function countRows({ orm }: Database, scope: Scope, filter: ListFilter): Promise<number> {
  const { join, where } = matching(filter, scope)
  return orm.get<{ n: number }>(sql`select count(*) as n from ${scores} ${join} where ${where}`)?.n ?? 0
}

/** One page of a list and how many rows it holds in all, both of one moment. */
export async function listPage(
  database: Database,
  scope: Scope,
  filter: ListFilter,
  { sort, cursor, limit }: { sort: Sort; cursor: Cursor | null; limit: number },
): Promise<{ rows: ListedRow[]; total: number }> {
  const total = sql`, (select count(*) from listed) as total`
  const rows = database.orm.all<ListedRow & { total: number }>(sql`
    with listed as materialized (${selectKeys(filter, scope, sort)}),
      page as materialized (${selectPage(sql`listed`, { cursor, limit }, total)})
    ${selectListed(sql`page`, sql`, page.total as total`)}
    order by page.sortValue desc, page.conversationId desc, page.ordinal desc`)
  const [first] = rows
  return {
    rows: rows.map(({ total: _, ...row }) => row),
    total: first?.total ?? (cursor === null ? 0 : await countRows(database, scope, filter)),
  }
}

/** Rows behind (or, backwards, before) a cursor, in list order. */
export async function listRows(
  { orm }: Database,
  scope: Scope,
  filter: ListFilter,
  page: { sort: Sort; cursor: Cursor | null; limit: number; backwards?: boolean },
): Promise<ListedRow[]> {
  const keys = selectPage(sql`(${selectKeys(filter, scope, page.sort)})`, page)
  return orm.all<ListedRow>(sql`with page as materialized (${keys}) ${selectListed(sql`page`)}
    order by page.sortValue desc, page.conversationId desc, page.ordinal desc`)
}

/** A row of a list by its conversation, for stepping on from it; null where the list does not hold it. */
export async function findRow(
  { orm }: Database,
  scope: Scope,
  filter: ListFilter,
  row: { sort: Sort; conversationId: number; ordinal: number },
): Promise<Cursor | null> {
  const { ordinal } = matching(filter, scope)
  return (
    orm.get<Cursor>(sql`${selectKeys(filter, scope, row.sort)}
      and ${eq(scores.conversationId, row.conversationId)} and ${ordinal} = ${row.ordinal}`) ?? null
  )
}
