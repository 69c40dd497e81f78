import { and, count, eq, inArray, isNull } from 'drizzle-orm'
import type { ReviewVerdict } from '#server/domain/detector'
import type { Scope } from '#server/domain/scope'
import { writeAtOnce } from '../bulk/write-in-batches'
import type { Database } from '../open-database'
import { findingReviews } from '../schema'

/** How many findings of each criterion, outcome and vendor people confirmed and rejected. */
export async function countReviews(
  { orm }: Database,
  { vendorIds }: Scope,
): Promise<{ criterion: string; outcome: string; vendorId: number | null; verdict: ReviewVerdict; n: number }[]> {
  return orm
    .select({
      criterion: findingReviews.criterion,
      outcome: findingReviews.outcome,
      vendorId: findingReviews.vendorId,
      verdict: findingReviews.verdict,
      n: count(),
    })
    .from(findingReviews)
    .where(
      and(
        isNull(findingReviews.removedAt),
        vendorIds === 'all' ? undefined : inArray(findingReviews.vendorId, [...vendorIds]),
      ),
    )
    .groupBy(findingReviews.criterion, findingReviews.outcome, findingReviews.vendorId, findingReviews.verdict)
    .orderBy(findingReviews.criterion, findingReviews.outcome, findingReviews.vendorId, findingReviews.verdict)
    .all()
}

/** What people said of the findings of a conversation. */
export async function listReviews({ orm }: Database, conversationId: number) {
  return orm
    .select({
      criterion: findingReviews.criterion,
      outcome: findingReviews.outcome,
      messageId: findingReviews.messageId,
      verdict: findingReviews.verdict,
      actor: findingReviews.actor,
      reviewedAt: findingReviews.reviewedAt,
    })
    .from(findingReviews)
    .where(and(eq(findingReviews.conversationId, conversationId), isNull(findingReviews.removedAt)))
    .all()
}

export interface ReviewedFinding {
  conversationId: number
  criterion: string
  outcome: string
  /** The message in which its evidence begins. */
  messageId: number
  vendorId: number | null
}

/** Keeps what a person says of a finding, instead of what was said before; null takes it back. What was said stays in the table. */
export async function saveReview(
  database: Database,
  finding: ReviewedFinding,
  review: { verdict: ReviewVerdict | null; actor: string; now: number },
): Promise<void> {
  const { conversationId, criterion, outcome, messageId } = finding
  const { verdict, actor, now } = review
  writeAtOnce(database, () => {
    database.orm
      .update(findingReviews)
      .set({ removedAt: now })
      .where(
        and(
          eq(findingReviews.conversationId, conversationId),
          eq(findingReviews.criterion, criterion),
          eq(findingReviews.outcome, outcome),
          eq(findingReviews.messageId, messageId),
          isNull(findingReviews.removedAt),
        ),
      )
      .run()
    if (verdict !== null)
      database.orm
        .insert(findingReviews)
        .values({ ...finding, verdict, actor, reviewedAt: now })
        .run()
  })
}
