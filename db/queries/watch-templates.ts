import { sql } from 'drizzle-orm'
import type { Scope } from '#server/domain/scope'
import type { WatchFilter } from '#server/domain/watch'
import type { Database } from '../open-database'
import { replies, scores } from '../schema'
import { measureSources } from './measure-sources'
import { isWatched, type WatchRow } from './watch-conditions'

/** How often one agent sent a template, verbatim or filled, in conversations on one topic. */
export interface CannedUse {
  vendorId: number | null
  agentId: number | null
  topic: string
  templateId: string
  n: number
}

const uses = measureSources.template_use
// No condition on the template, which every canned reply has: its index would lead from row to row all over the table.
const isCanned = sql`${replies.canned}`

export async function listCannedUses({ orm }: Database, scope: Scope, filter: WatchFilter): Promise<CannedUse[]> {
  return orm.all<CannedUse>(sql`
    select ${uses.vendorId} as vendorId, ${replies.agentId} as agentId, ${scores.topic} as topic,
      ${replies.templateId} as templateId, count(*) as n
    from ${scores} ${uses.join}
    where ${isWatched(filter, scope, uses.vendorId)} and ${isCanned}
    group by 1, 2, 3, 4 order by 1, 2, 3, 4`)
}

/** The conversations of an agent's canned replies by some templates, one row a reply, the latest first. */
export async function listRowsOfTemplates(
  { orm }: Database,
  scope: Scope,
  filter: WatchFilter,
  { agentId, templateIds }: { agentId: number; templateIds: readonly string[] },
): Promise<WatchRow[]> {
  return orm.all<WatchRow>(sql`
    select ${scores.conversationId} as conversationId, null as otherId
    from ${scores} ${uses.join}
    where ${isWatched(filter, scope, uses.vendorId)} and ${isCanned} and ${replies.agentId} = ${agentId}
      and ${replies.templateId} in (select value from json_each(${JSON.stringify(templateIds)}))
    order by ${scores.startedAt} desc, 1, ${replies.messageId} desc`)
}
