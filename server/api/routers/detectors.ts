import { z } from 'zod'
import { getConversation } from '#db/queries/conversation'
import { REVIEW_VERDICTS } from '#server/domain/detector'
import { listDetectors } from '#server/operations/detectors/list-detectors'
import { reviewFinding } from '#server/operations/detectors/review-finding'
import { id } from '../filters'
import { procedure, router } from '../trpc'

export const detectorsRouter = router({
  /** Every detector with its figures, and what was said of its findings. */
  list: procedure.query(({ ctx }) => listDetectors(ctx.database, ctx.scope)),

  /** Says that a finding is right or wrong, or takes that back. */
  review: procedure
    .input(
      z.object({
        conversationId: id,
        ordinal: z.number().int().nonnegative(),
        verdict: z.enum(REVIEW_VERDICTS).nullable(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      await getConversation(ctx.database, ctx.scope, input.conversationId)
      await reviewFinding(ctx.database, { ...input, actor: ctx.actor, now: ctx.now() })
    }),
})
