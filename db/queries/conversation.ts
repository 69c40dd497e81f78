import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { NotFound } from '#server/domain/refusal'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { agents, clocks, conversations, findings, imports, messages, replies, runs, scores, vendors } from '../schema'
import { inScope } from './period'
import { isSeen } from './seen-imports'

const isCurrent = (runId: typeof scores.runId | typeof clocks.runId | typeof findings.runId) =>
  inArray(runId, sql`(select ${runs.id} from ${runs} where ${runs.state} = 'current')`)

/** A conversation with its score. Throws NotFound where there is none that the asking person may see. */
export async function getConversation({ orm }: Database, scope: Scope, id: number) {
  const row = orm
    .select({
      conversation: conversations,
      score: scores,
      vendorName: vendors.name,
      importedFile: imports.fileName,
      standardVersion: runs.standardVersion,
      rulesVersion: runs.rulesVersion,
      asOf: runs.asOf,
    })
    .from(conversations)
    .innerJoin(scores, and(eq(scores.conversationId, conversations.id), isCurrent(scores.runId)))
    .innerJoin(runs, eq(runs.id, scores.runId))
    .innerJoin(imports, eq(imports.id, conversations.importId))
    .leftJoin(vendors, eq(vendors.id, scores.vendorId))
    .where(and(eq(conversations.id, id), inScope(sql`${scores.vendorId}`, scope)))
    .get()
  if (!row) throw new NotFound(`There is no conversation ${id} here. It may belong to an import that was removed.`)
  return row
}

/** The messages of a conversation in order, those of committed imports. */
export async function listMessages({ orm }: Database, conversationId: number) {
  return orm
    .select({
      id: messages.id,
      at: messages.at,
      atAmbiguous: messages.atAmbiguous,
      role: messages.role,
      visibility: messages.visibility,
      automatic: messages.automatic,
      authorName: messages.authorName,
      agentId: messages.agentId,
      vendorId: messages.vendorId,
      vendorName: vendors.name,
      text: messages.text,
      quoted: messages.quoted,
      sourceFile: imports.fileName,
      sourceLine: messages.sourceLine,
      externalId: messages.externalId,
      templateId: replies.templateId,
      band: replies.band,
      coveredShare: replies.coveredShare,
    })
    .from(messages)
    .innerJoin(imports, and(eq(imports.id, messages.importId), isSeen()))
    .leftJoin(vendors, eq(vendors.id, messages.vendorId))
    .leftJoin(
      replies,
      and(
        eq(replies.conversationId, messages.conversationId),
        eq(replies.messageId, messages.id),
        inArray(replies.runId, sql`(select ${runs.id} from ${runs} where ${runs.state} = 'current')`),
      ),
    )
    .where(eq(messages.conversationId, conversationId))
    .orderBy(asc(messages.at), asc(messages.id))
    .all()
}

const holders = alias(vendors, 'holders')
const answering = alias(vendors, 'answering')

/** The waits of a conversation in order, with whoever is charged, held it and answered it by name. */
export async function listClocks({ orm }: Database, conversationId: number) {
  return orm
    .select({
      ordinal: clocks.ordinal,
      kind: clocks.kind,
      outcome: clocks.outcome,
      startAt: clocks.startAt,
      endAt: clocks.endAt,
      startMessageId: clocks.startMessageId,
      endMessageId: clocks.endMessageId,
      targetMs: clocks.targetMs,
      standardVersion: clocks.standardVersion,
      coveredMs: clocks.coveredMs,
      met: clocks.met,
      vendorBreach: clocks.vendorBreach,
      vendorName: vendors.name,
      holderName: holders.name,
      replyVendorName: answering.name,
      replyAgentName: agents.name,
      replyKind: clocks.replyKind,
      reopened: clocks.reopened,
      outsideHours: clocks.outsideHours,
      warning: clocks.warning,
    })
    .from(clocks)
    .leftJoin(vendors, eq(vendors.id, clocks.chargedVendorId))
    .leftJoin(holders, eq(holders.id, clocks.holderVendorId))
    .leftJoin(answering, eq(answering.id, clocks.replyVendorId))
    .leftJoin(agents, eq(agents.id, clocks.replyAgentId))
    .where(and(eq(clocks.conversationId, conversationId), isCurrent(clocks.runId)))
    .orderBy(asc(clocks.ordinal))
    .all()
}

/** The findings of a conversation, those that cost most first. */
export async function listFindings({ orm }: Database, conversationId: number) {
  return orm
    .select({
      ordinal: findings.ordinal,
      criterion: findings.criterion,
      dimension: findings.dimension,
      outcome: findings.outcome,
      critical: findings.critical,
      advisory: findings.advisory,
      vendorName: vendors.name,
      agentName: agents.name,
      loss: findings.loss,
      charge: findings.charge,
      waitMs: findings.waitMs,
      coveredMs: findings.coveredMs,
      evidence: findings.evidence,
      words: findings.words,
    })
    .from(findings)
    .leftJoin(vendors, eq(vendors.id, findings.vendorId))
    .leftJoin(agents, eq(agents.id, findings.agentId))
    .where(and(eq(findings.conversationId, conversationId), isCurrent(findings.runId)))
    .orderBy(sql`${findings.charge} desc`, asc(findings.ordinal))
    .all()
}

/** One finding of a conversation by its ordinal; null where it is not there. */
export async function findFinding({ orm }: Database, conversationId: number, ordinal: number) {
  return (
    orm
      .select({
        criterion: findings.criterion,
        outcome: findings.outcome,
        vendorId: findings.vendorId,
        evidence: findings.evidence,
      })
      .from(findings)
      .where(and(eq(findings.conversationId, conversationId), eq(findings.ordinal, ordinal), isCurrent(findings.runId)))
      .get() ?? null
  )
}
