import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { PeriodFilter } from '#server/domain/filter'
import type { Evidence } from '#server/domain/finding'
import type { TextRange } from '#server/domain/import'
import type { Scope } from '#server/domain/scope'
import type { CostlyUse, SettlingUse, TemplateUse } from '#server/domain/template-detail'
import type { Database } from '../open-database'
import { agents, clocks, conversations, findings, messages, replies, scores, vendors } from '../schema'
import { measureSources } from './measure-sources'
import { inPeriod, inScope } from './period'

const useColumns = sql`${scores.conversationId} as conversationId, ${conversations.externalId} as externalId,
  nullif(${scores.topic}, '') as topic, ${replies.messageId} as messageId, ${messages.at} as at, ${replies.band} as band,
  ${vendors.name} as vendorName, ${agents.name} as agentName`

const whereUsed = sql`join ${conversations} on ${conversations.id} = ${scores.conversationId}
  join ${messages} on ${messages.id} = ${replies.messageId}
  left join ${vendors} on ${vendors.id} = ${replies.vendorId} left join ${agents} on ${agents.id} = ${replies.agentId}`

const latestFirst = sql`order by ${messages.at} desc, ${replies.messageId} desc`

function usesOf(templateId: string, scope: Scope, filter: PeriodFilter): SQL {
  const where = and(
    eq(replies.templateId, templateId),
    inPeriod(scores, filter),
    inScope(sql`${replies.vendorId}`, scope),
  )
  return where ?? sql`0`
}

/** The latest uses of a template. */
export async function listLatestUses(
  { orm }: Database,
  scope: Scope,
  filter: PeriodFilter,
  templateId: string,
  limit: number,
): Promise<TemplateUse[]> {
  const { join } = measureSources.template_use
  return orm.all<TemplateUse>(sql`
    select ${useColumns} from ${scores} ${join} ${whereUsed} where ${usesOf(templateId, scope, filter)}
    ${latestFirst} limit ${limit}`)
}

/** What the latest uses of a template say. */
export async function listUseTexts(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  templateId: string,
  limit: number,
): Promise<{ text: string; quoted: TextRange[] | null }[]> {
  const uses = await listLatestUses(database, scope, filter, templateId, limit)
  return database.orm
    .select({ text: messages.text, quoted: messages.quoted })
    .from(messages)
    .where(
      inArray(
        messages.id,
        uses.map(({ messageId }) => messageId),
      ),
    )
    .orderBy(messages.id)
    .all()
}

/** The latest findings about canned answers that cost points, each with the last use of the template that it rests on. */
export async function listCostlyUses(
  { orm }: Database,
  scope: Scope,
  filter: PeriodFilter,
  templateId: string,
  limit: number,
): Promise<CostlyUse[]> {
  const { join, where } = measureSources.template_cost
  const found = orm.all<Omit<CostlyUse, 'evidence'> & { ordinal: number; evidence: string }>(sql`
    select ${useColumns}, ${findings.ordinal} as ordinal, ${findings.criterion} as criterion, ${findings.words} as words,
      ${findings.evidence} as evidence
    from ${scores} ${join} ${whereUsed}
      join ${findings} on ${findings.conversationId} = ${scores.conversationId} and ${findings.runId} = ${scores.runId}
        and ${findings.dimension} = 'canned' and ${findings.charge} > 0
        and exists (select 1 from json_each(${findings.evidence}) as own where own.value ->> 'messageId' = ${replies.messageId})
    where ${usesOf(templateId, scope, filter)} and ${where}
    ${latestFirst}, ${findings.ordinal} limit ${MOST_OF_ONE_FINDING * limit}`)
  const seen = new Set<string>()
  const once = found.filter(({ conversationId, ordinal }) => {
    const key = `${conversationId}.${ordinal}`
    return seen.has(key) ? false : seen.add(key)
  })
  // Written by `writeScores` alone.
  return once
    .slice(0, limit)
    .map(({ ordinal: _, ...use }) => ({ ...use, evidence: JSON.parse(use.evidence) as Evidence[] }))
}

/** A finding rests on few uses of one template; where it rests on more, fewer findings are shown. */
const MOST_OF_ONE_FINDING = 5

/** The latest uses after which nothing more was needed and that cost nothing, those that the customer thanked for first. */
export async function listSettlingUses(
  { orm }: Database,
  scope: Scope,
  filter: PeriodFilter,
  templateId: string,
  limit: number,
): Promise<SettlingUse[]> {
  const { join, where, total } = measureSources.template_end
  return orm.all<SettlingUse>(sql`
    select ${useColumns}, (
        select said.text from ${clocks} as remark join ${messages} as said on said.id = remark.start_message_id
        where remark.conversation_id = ${scores.conversationId} and remark.run_id = ${scores.runId}
          and remark.ordinal > ${clocks.ordinal} and remark.outcome = 'no_reply_needed' order by remark.ordinal limit 1) as thanks
    from ${scores} ${join} ${whereUsed}
    where ${usesOf(templateId, scope, filter)} and ${where} and (${total}) > 0
      and not (${measureSources.template_cost.where})
    order by thanks is null, ${messages.at} desc, ${replies.messageId} desc limit ${limit}`)
}
