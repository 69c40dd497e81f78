import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { FlagReason, FlagState } from '#server/domain/flag'
import { NotFound } from '#server/domain/refusal'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { agents, conversations, flags, messages, runs, scores, vendors } from '../schema'
import { inScope } from './period'

const currentScore = and(
  eq(scores.conversationId, flags.conversationId),
  inArray(scores.runId, sql`(select ${runs.id} from ${runs} where ${runs.state} = 'current')`),
)

/** Flags that are not taken back, the latest first. */
export async function listFlags(
  { orm }: Database,
  scope: Scope,
  filter: { state: FlagState | null; conversationId: number | null },
) {
  return orm
    .select({
      id: flags.id,
      conversationId: flags.conversationId,
      externalId: conversations.externalId,
      messageId: flags.messageId,
      messageText: messages.text,
      reason: flags.reason,
      note: flags.note,
      state: flags.state,
      actor: flags.actor,
      createdAt: flags.createdAt,
      changedAt: flags.changedAt,
      vendorName: vendors.name,
      agentName: agents.name,
    })
    .from(flags)
    .innerJoin(conversations, eq(conversations.id, flags.conversationId))
    .leftJoin(scores, currentScore)
    .leftJoin(messages, eq(messages.id, flags.messageId))
    .leftJoin(vendors, sql`${vendors.id} = coalesce(${messages.vendorId}, ${scores.vendorId})`)
    .leftJoin(agents, sql`${agents.id} = coalesce(${messages.agentId}, ${scores.agentId})`)
    .where(
      and(
        isNull(flags.removedAt),
        filter.state === null ? undefined : eq(flags.state, filter.state),
        filter.conversationId === null ? undefined : eq(flags.conversationId, filter.conversationId),
        inScope(sql`${scores.vendorId}`, scope),
      ),
    )
    .orderBy(desc(flags.id))
    .all()
}

export async function countFlagsByState({ orm }: Database, scope: Scope): Promise<{ state: FlagState; n: number }[]> {
  return orm
    .select({ state: flags.state, n: sql<number>`count(*)` })
    .from(flags)
    .leftJoin(scores, currentScore)
    .where(and(isNull(flags.removedAt), inScope(sql`${scores.vendorId}`, scope)))
    .groupBy(flags.state)
    .all()
}

/** Sets a flag on a conversation or one of its messages and returns its id. */
export async function saveFlag(
  { orm }: Database,
  flag: {
    conversationId: number
    messageId: number | null
    reason: FlagReason
    note: string
    actor: string
    now: number
  },
): Promise<number> {
  const { now, messageId, conversationId, ...values } = flag
  if (messageId !== null) {
    const message = orm
      .select({ id: messages.id })
      .from(messages)
      .where(and(eq(messages.id, messageId), eq(messages.conversationId, conversationId)))
      .get()
    if (!message)
      throw new NotFound('That message is not part of this conversation. Reload the page and flag it again.')
  }
  return orm
    .insert(flags)
    .values({ ...values, conversationId, messageId, state: 'open', createdAt: now, changedAt: now })
    .returning({ id: flags.id })
    .get().id
}

/** Moves a flag on, changes its note, takes it back or puts it back. */
export async function changeFlag(
  { orm }: Database,
  id: number,
  change: { state?: FlagState; note?: string; removedAt?: number | null },
  now: number,
): Promise<void> {
  const { changes } = orm
    .update(flags)
    .set({ ...change, changedAt: now })
    .where(eq(flags.id, id))
    .run()
  if (changes === 0) throw new NotFound('That flag is not there any more. Reload the page.')
}
