import { and, eq, inArray, sql } from 'drizzle-orm'
import { WHOLE_PERIOD } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { TemplateKind } from '#server/domain/template'
import type { Database } from '../open-database'
import { agents, conversations, messages, scores, templateStates, templates, vendors } from '../schema'
import { measureSources } from './measure-sources'
import { inPeriod, inScope } from './period'

/** A template as it is shown. */
export interface NamedTemplate {
  id: string
  /** What a person calls it; null where nobody named it. */
  name: string | null
  kind: TemplateKind
  /** Slots as "⟨name⟩". */
  text: string
}

export async function listNamedTemplates({ orm }: Database, ids: readonly string[]): Promise<NamedTemplate[]> {
  return orm
    .select({ id: templates.id, name: templateStates.name, kind: templates.kind, text: templates.text })
    .from(templates)
    .leftJoin(templateStates, eq(templateStates.id, templates.id))
    .where(inArray(templates.id, [...ids]))
    .all()
}

/** A reply that is a template, and where it was sent. */
export interface TemplateUse {
  conversationId: number
  externalId: string
  messageId: number
  at: number
  agentName: string | null
  vendorName: string | null
}

/** The latest uses of a template, the latest first, but for one: rows of the list that `template_use` opens. */
export async function listLatestUses(
  { orm }: Database,
  scope: Scope,
  templateId: string,
  { exceptMessageId, limit }: { exceptMessageId: number; limit: number },
): Promise<TemplateUse[]> {
  const { join, where, vendorId, agentId, slot, ordinal } = measureSources.template_use
  const isListed = and(
    inPeriod(scores, WHOLE_PERIOD),
    where,
    inScope(vendorId, scope),
    sql`${slot} = ${templateId}`,
    sql`${ordinal} <> ${exceptMessageId}`,
  )
  return orm.all<TemplateUse>(sql`
    select ${scores.conversationId} as conversationId, ${conversations.externalId} as externalId,
      ${ordinal} as messageId, ${messages.at} as at, coalesce(${agents.name}, ${messages.authorName}) as agentName,
      ${vendors.name} as vendorName
    from ${scores} ${join}
      join ${conversations} on ${conversations.id} = ${scores.conversationId}
      join ${messages} on ${messages.id} = ${ordinal}
      left join ${agents} on ${agents.id} = ${agentId}
      left join ${vendors} on ${vendors.id} = ${vendorId}
    where ${isListed}
    order by ${messages.at} desc, ${messages.id} desc
    limit ${limit}`)
}
