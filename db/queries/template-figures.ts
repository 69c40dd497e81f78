import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { PeriodFilter } from '#server/domain/filter'
import { TEMPLATE_MEASURES, type TemplateMeasure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import type { Band } from '#server/domain/template'
import type { Database } from '../open-database'
import { replies, rollups, scores } from '../schema'
import { measureSources } from './measure-sources'
import { inPeriod, inScope } from './period'

export interface UsesFilter extends PeriodFilter {
  vendor: number | 'nobody' | null
}

export interface TemplateSum {
  measure: TemplateMeasure
  templateId: string
  vendorId: number | null
  agentId: number | null
  n: number
  total: number
}

/** Counts of uses by template and vendor, of one template by agent, too. */
export async function listTemplateSums(
  { orm }: Database,
  scope: Scope,
  filter: UsesFilter,
  templateId: string | null = null,
): Promise<TemplateSum[]> {
  const agentId = templateId === null ? sql`null` : sql`${rollups.agentId}`
  return orm.all<TemplateSum>(sql`
    select ${rollups.measure} as measure, ${rollups.slot} as templateId, ${rollups.vendorId} as vendorId, ${agentId} as agentId,
      sum(${rollups.n}) as n, sum(${rollups.total}) as total
    from ${rollups} where ${counted(filter, scope, TEMPLATE_MEASURES)} and ${ofTemplate(templateId)}
    group by 1, 2, 3, 4 having sum(${rollups.n}) <> 0 order by 1, 2, 3, 4`)
}

/** The first and the last day with a use, by template. */
export async function listTemplateDays(
  { orm }: Database,
  scope: Scope,
  filter: UsesFilter,
  templateId: string | null = null,
): Promise<{ templateId: string; firstDay: string; lastDay: string }[]> {
  return orm.all(sql`
    with days as (
      select ${rollups.slot} as templateId, ${rollups.day} as day from ${rollups}
      where ${counted(filter, scope, ['template_use'])} and ${ofTemplate(templateId)}
      group by 1, 2 having sum(${rollups.n}) > 0)
    select templateId, min(day) as firstDay, max(day) as lastDay from days group by 1`)
}

/** Uses by day of some templates. */
export async function listDailyUses(
  { orm }: Database,
  scope: Scope,
  filter: UsesFilter,
  ids: readonly string[],
): Promise<{ templateId: string; day: string; uses: number }[]> {
  return orm.all(sql`
    select ${rollups.slot} as templateId, ${rollups.day} as day, sum(${rollups.n}) as uses from ${rollups}
    where ${counted(filter, scope, ['template_use'])} and ${rollups.slot} in ${anyOf(ids)}
    group by 1, 2 having sum(${rollups.n}) <> 0`)
}

/** Replies of people that are long enough to judge. */
export async function countJudgedReplies({ orm }: Database, scope: Scope, filter: UsesFilter): Promise<number> {
  const row = orm.get<{ n: number | null }>(
    sql`select sum(${rollups.n}) as n from ${rollups} where ${counted(filter, scope, ['reply'])}`,
  )
  return row?.n ?? 0
}

/** Uses of some templates by how much of the reply is the template's. */
export async function listBandUses(
  { orm }: Database,
  scope: Scope,
  filter: UsesFilter,
  ids: readonly string[],
): Promise<{ templateId: string; band: Band; uses: number }[]> {
  const { join, vendorId } = measureSources.template_use
  return orm.all(sql`
    select ${replies.templateId} as templateId, ${replies.band} as band, count(*) as uses from ${scores} ${join}
    where ${replies.templateId} in ${anyOf(ids)}
      and ${and(inPeriod(scores, filter), inScope(vendorId, scope), ofVendor(vendorId, filter.vendor))}
    group by 1, 2`)
}

/** Counts of uses of one template by topic, the most frequent first. */
export async function listTopicSums(
  { orm }: Database,
  scope: Scope,
  filter: UsesFilter,
  measure: TemplateMeasure,
  templateId: string,
): Promise<{ topic: string; n: number; total: number }[]> {
  const { join, where, vendorId, total } = measureSources[measure]
  return orm.all(sql`
    select ${scores.topic} as topic, count(*) as n, sum(${total}) as total from ${scores} ${join}
    where ${eq(replies.templateId, templateId)} and ${where}
      and ${and(inPeriod(scores, filter), inScope(vendorId, scope), ofVendor(vendorId, filter.vendor))}
    group by 1 order by n desc, topic`)
}

function counted(filter: UsesFilter, scope: Scope, measures: readonly ('reply' | TemplateMeasure)[]): SQL {
  const vendorId = sql`${rollups.vendorId}`
  const where = and(
    inArray(rollups.measure, [...measures]),
    inPeriod(rollups, filter),
    inScope(vendorId, scope),
    ofVendor(vendorId, filter.vendor),
  )
  return where ?? sql`1`
}

/** As one parameter, since there may be more ids than a statement may have parameters. */
const anyOf = (ids: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(ids)}))`

const ofTemplate = (id: string | null): SQL => (id === null ? sql`1` : sql`${rollups.slot} = ${id}`)

/** Limits rows to those that a vendor carries, or nobody. */
export function ofVendor(vendorId: SQL, vendor: UsesFilter['vendor']): SQL | undefined {
  if (vendor === null) return undefined
  return vendor === 'nobody' ? sql`${vendorId} is null` : sql`${vendorId} = ${vendor}`
}
