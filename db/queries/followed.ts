import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#server/domain/scope'
import { conversations, scores } from '../schema'
import { isSeenScore } from './watch-conditions'

/**
 * Each conversation of a known customer beside the customer's next one, in one pass over the index of customers: no
 * conversation is held against all others. A customer's conversation is one in which the customer wrote.
 */
export const customersConversations = (scope: Scope): SQL => sql`
  ${scores} join ${conversations} on ${conversations.id} = ${scores.conversationId}
  where ${isSeenScore(scope)} and ${scores.customerMessages} > 0 and ${conversations.customer} <> ''`

export const inOrder = sql`order by ${scores.startedAt}, ${scores.conversationId}`

/** When the last thing happened in a conversation. */
export const endedAt = sql`max(coalesce(${scores.lastMessageAt}, ${scores.startedAt}), coalesce(${conversations.closedAt}, 0))`
