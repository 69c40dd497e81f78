import { sql } from 'drizzle-orm'
import type { ListedMeasure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import { AGAIN_WITHIN_MS } from '#server/domain/watch'
import { conversations, replies, scores } from '../schema'
import { customersConversations, endedAt, inOrder } from './followed'
import { type MeasureSource, measureSources } from './measure-sources'
import { scoredAt } from './period'

/** The rows that a list shows: those that rollups sum, or those that only lists count. */
export function sourceOf(measure: ListedMeasure, scope: Scope): MeasureSource {
  if (measure === 'repeat_contact') return repeatContact(scope)
  if (measure === 'solved_by_template') return solvedByTemplate(scope)
  return measureSources[measure]
}

/** Joins each conversation of a known customer to the time at which the customer's next one began. */
const joinNext = (scope: Scope) => sql`join (
  select ${scores.conversationId} as id, ${endedAt} as ended_at,
    lead(${scores.startedAt}) over (partition by ${conversations.customer} ${inOrder}) as again_at
  from ${customersConversations(scope)}) as followed on followed.id = ${scores.conversationId}`

const hasPassed = sql`followed.ended_at + ${AGAIN_WITHIN_MS} <= ${scoredAt}`
const cameAgain = sql`coalesce(followed.again_at - followed.ended_at <= ${AGAIN_WITHIN_MS}, 0)`

/** One row per conversation of which it is known by now whether the customer wrote again within seven days. */
function repeatContact(scope: Scope): MeasureSource {
  return {
    ...measureSources.conversations,
    join: joinNext(scope),
    where: hasPassed,
    total: cameAgain,
  }
}

/**
 * One row per closed conversation with a single reply of a person, which is a template and ended the wait, and after which
 * the customer wrote nothing more that called for an answer, did not come back, and began nothing new within seven days.
 */
function solvedByTemplate(scope: Scope): MeasureSource {
  const { template_end: ends } = measureSources
  return {
    ...ends,
    join: sql`${ends.join} ${joinNext(scope)}`,
    where: sql`${scores.agentMessages} = 1 and ${replies.canned} and ${ends.where} and ${ends.total}
      and ${hasPassed} and not ${cameAgain}`,
    vendorId: sql`${scores.vendorId}`,
    agentId: sql`${scores.agentId}`,
    total: sql`0`,
  }
}
