import { type SQL, sql } from 'drizzle-orm'
import type { FirstReplyOutcome } from '#server/domain/clock'
import type { Channel, Shift } from '#server/domain/conversation'
import { agents, clocks, conversations, findings, runs, scores, vendors } from '../schema'

/** What a list can show of a row. Durations are milliseconds; null is nothing to measure. */
export interface ListedRow {
  conversationId: number
  /** Tells the rows of one conversation apart where a measure counts several things in it. */
  ordinal: number
  externalId: string
  subject: string | null
  channel: Channel
  shift: Shift
  /** Empty where nothing tells. */
  topic: string
  priority: string | null
  language: string | null
  status: string | null
  startedAt: number
  vendorId: number | null
  vendorName: string | null
  agentId: number | null
  agentName: string | null
  messages: number
  customerMessages: number
  agentMessages: number
  /** Turns of agents. */
  touches: number
  reopens: number
  firstReplyMs: number | null
  firstReplyOutcome: FirstReplyOutcome
  firstReplyMet: number | null
  substantiveReplyMs: number | null
  worstNextReplyMs: number | null
  /** Later replies that were held against a target, and how many of them met it. */
  laterReplies: number
  laterRepliesMet: number
  openWaitMs: number | null
  /** All that the customer waited. */
  requesterWaitMs: number | null
  resolutionMs: number | null
  score: number | null
  critical: number
  /** Value the list is ordered by, for the cursor. */
  sortValue: number
}

const isCurrent = sql`in (select ${runs.id} from ${runs} where ${runs.state} = 'current')`

const laterReplies = (further: SQL) => sql`(select count(*) from ${clocks} as later
  where later.conversation_id = ${scores.conversationId} and later.run_id = ${scores.runId} and later.kind = 'next'
    and later.met is not null ${further})`

/** Whole rows for `page`, a table of keys. */
export function selectListed(page: SQL, further: SQL = sql``): SQL {
  return sql`select page.conversationId as conversationId, page.ordinal as ordinal, page.sortValue as sortValue,
      ${conversations.externalId} as externalId, ${conversations.subject} as subject, ${scores.channel} as channel,
      ${scores.shift} as shift, ${scores.topic} as topic, ${conversations.priority} as priority,
      ${conversations.language} as language, ${conversations.status} as status, ${scores.startedAt} as startedAt,
      ${scores.vendorId} as vendorId, ${vendors.name} as vendorName, ${scores.agentId} as agentId, ${agents.name} as agentName,
      ${scores.customerMessages} + ${scores.agentMessages} + ${scores.botMessages} as messages,
      ${scores.customerMessages} as customerMessages, ${scores.agentMessages} as agentMessages,
      ${scores.touches} as touches, ${scores.reopens} as reopens, ${scores.firstReplyMs} as firstReplyMs,
      ${scores.firstReplyOutcome} as firstReplyOutcome, ${scores.firstReplyMet} as firstReplyMet,
      ${scores.substantiveReplyMs} as substantiveReplyMs, ${scores.worstNextReplyMs} as worstNextReplyMs,
      ${laterReplies(sql``)} as laterReplies, ${laterReplies(sql`and later.met`)} as laterRepliesMet,
      ${scores.openWaitMs} as openWaitMs, ${scores.requesterWaitMs} as requesterWaitMs,
      ${scores.resolutionMs} as resolutionMs, ${scores.score} as score,
      (select count(*) from ${findings} as f where f.conversation_id = ${scores.conversationId}
        and f.run_id = ${scores.runId} and f.critical is not null) as critical ${further}
    from ${page} as page
      cross join ${scores} on ${scores.conversationId} = page.conversationId and ${scores.runId} ${isCurrent}
      join ${conversations} on ${conversations.id} = ${scores.conversationId}
      left join ${vendors} on ${vendors.id} = ${scores.vendorId}
      left join ${agents} on ${agents.id} = ${scores.agentId}`
}
