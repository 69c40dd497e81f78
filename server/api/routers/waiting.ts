import { z } from 'zod'
import { WAITING_PARTS } from '#server/domain/waiting'
import { getDuePromises } from '#server/operations/list-due-promises'
import { listWaiting } from '#server/operations/list-waiting'
import { cursor, vendorOrNobody } from '../filters'
import { procedure, router } from '../trpc'

export const waitingRouter = router({
  /** One page of the customers who wait, and how many wait for whom; null before anything is scored. */
  list: procedure
    .input(
      z.object({
        part: z.enum(WAITING_PARTS).default('all'),
        holder: vendorOrNobody.nullable().default(null),
        cursor: cursor.nullable().default(null),
      }),
    )
    .query(({ ctx, input }) => listWaiting(ctx.database, ctx.scope, input, ctx.now())),

  /** Promises to come back that are due or overdue; null before anything is scored. */
  promises: procedure.query(({ ctx }) => getDuePromises(ctx.database, ctx.scope)),
})
