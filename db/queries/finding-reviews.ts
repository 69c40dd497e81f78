import { and, count, inArray, isNull } from 'drizzle-orm'
import type { ReviewVerdict } from '#server/domain/detector'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { findingReviews } from '../schema'

/** How many findings of each criterion and vendor people confirmed and rejected. */
export async function countReviews(
  { orm }: Database,
  { vendorIds }: Scope,
): Promise<{ criterion: string; vendorId: number | null; verdict: ReviewVerdict; n: number }[]> {
  return orm
    .select({
      criterion: findingReviews.criterion,
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
    .groupBy(findingReviews.criterion, findingReviews.vendorId, findingReviews.verdict)
    .orderBy(findingReviews.criterion, findingReviews.vendorId, findingReviews.verdict)
    .all()
}
