import { and, eq, sql } from 'drizzle-orm'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { replies, scores } from '../schema'
import { measureSources } from './measure-sources'
import { inPeriod, inScope } from './period'
import { ofVendor, type UsesFilter } from './template-figures'

export interface TemplateOnTopic {
  templateId: string
  /** Replies that it is found in, and those that it is, verbatim or filled. */
  uses: number
  canned: number
}

/**
 * The templates found most often in replies on one topic, the most frequent first. SQLite joins across in the order
 * written: from conversations to replies, where the index of templates would lead to replies on every topic.
 */
export async function listTemplatesOnTopic(
  { orm }: Database,
  scope: Scope,
  filter: UsesFilter,
  { topic, limit }: { topic: string; limit: number },
): Promise<TemplateOnTopic[]> {
  const { where, vendorId, slot, total } = measureSources.template_use
  return orm.all<TemplateOnTopic>(sql`
    select ${slot} as templateId, count(*) as uses, sum(${total}) as canned
    from ${scores} cross join ${replies} on ${replies.conversationId} = ${scores.conversationId} and ${replies.runId} = ${scores.runId}
    where ${and(eq(scores.topic, topic), where, inPeriod(scores, filter), inScope(vendorId, scope), ofVendor(vendorId, filter.vendor))}
    group by +${slot} order by uses desc, templateId limit ${limit}`)
}
