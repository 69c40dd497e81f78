import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../open-database'
import { agents, promises, runs, triggers, vendors } from '../schema'

const isCurrent = (runId: typeof triggers.runId | typeof promises.runId) =>
  inArray(runId, sql`(select ${runs.id} from ${runs} where ${runs.state} = 'current')`)

/** What called for somebody with more authority in a conversation, with what became of it, in the order of the types. */
export async function listTriggers({ orm }: Database, conversationId: number) {
  return orm
    .select({
      ordinal: triggers.ordinal,
      type: triggers.type,
      source: triggers.source,
      at: triggers.at,
      messageId: triggers.messageId,
      asks: triggers.asks,
      acknowledgedAt: triggers.acknowledgedAt,
      handedOverAt: triggers.handedOverAt,
      handOver: triggers.handOver,
      promisedAt: triggers.promisedAt,
      promiseDueAt: triggers.promiseDueAt,
      answeredAt: triggers.answeredAt,
      outcome: triggers.outcome,
      loss: triggers.loss,
      advisory: triggers.advisory,
      madeToRepeat: triggers.madeToRepeat,
      vendorName: vendors.name,
      agentName: agents.name,
      evidence: triggers.evidence,
      words: triggers.words,
    })
    .from(triggers)
    .leftJoin(vendors, eq(vendors.id, triggers.vendorId))
    .leftJoin(agents, eq(agents.id, triggers.agentId))
    .where(and(eq(triggers.conversationId, conversationId), isCurrent(triggers.runId)))
    .orderBy(asc(triggers.ordinal))
    .all()
}

/** The promises to come back made in a conversation, in order. */
export async function listPromises({ orm }: Database, conversationId: number) {
  return orm
    .select({
      ordinal: promises.ordinal,
      messageId: promises.messageId,
      at: promises.at,
      automatic: promises.automatic,
      dueAt: promises.dueAt,
      outcome: promises.outcome,
      keptMessageId: promises.keptMessageId,
      keptAt: promises.keptAt,
      vendorName: vendors.name,
      agentName: agents.name,
      evidence: promises.evidence,
    })
    .from(promises)
    .leftJoin(vendors, eq(vendors.id, promises.vendorId))
    .leftJoin(agents, eq(agents.id, promises.agentId))
    .where(and(eq(promises.conversationId, conversationId), isCurrent(promises.runId)))
    .orderBy(asc(promises.ordinal))
    .all()
}
