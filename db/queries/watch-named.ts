import { sql } from 'drizzle-orm'
import type { Channel } from '#server/domain/conversation'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { conversations, scores, vendors } from '../schema'
import { isSeenScore } from './watch-conditions'

/** A conversation as a list of things worth a look names it. */
export interface NamedConversation {
  id: number
  externalId: string
  subject: string | null
  topic: string | null
  channel: Channel
  vendorName: string | null
  startedAt: number
  firstReplyMs: number | null
  fullAnswerMs: number | null
  openWaitMs: number | null
  touches: number
}

/** These conversations by their ids, as far as the asking person may see them. */
export async function listNamedConversations(
  { orm }: Database,
  scope: Scope,
  ids: readonly number[],
): Promise<NamedConversation[]> {
  return orm.all<NamedConversation>(sql`
    select ${conversations.id} as id, ${conversations.externalId} as externalId, ${conversations.subject} as subject,
      nullif(${scores.topic}, '') as topic, ${scores.channel} as channel, ${vendors.name} as vendorName,
      ${scores.startedAt} as startedAt, ${scores.firstReplyMs} as firstReplyMs,
      ${scores.substantiveReplyMs} as fullAnswerMs, ${scores.openWaitMs} as openWaitMs, ${scores.touches} as touches
    from ${conversations} join ${scores} on ${scores.conversationId} = ${conversations.id}
      left join ${vendors} on ${vendors.id} = ${scores.vendorId}
    where ${conversations.id} in (select value from json_each(${JSON.stringify(ids)})) and ${isSeenScore(scope)}`)
}
