import { z } from 'zod'
import { WATCH_LISTS, WATCH_PARTS } from '#server/domain/watch'
import { getWatch } from '#server/operations/watch/get-watch'
import { listWatchRows } from '#server/operations/watch/list-watch-rows'
import { periodFilter, vendorOrNobody } from '../filters'
import { procedure, router } from '../trpc'

const watchFilter = periodFilter.extend({ vendor: vendorOrNobody.nullable().default(null) })

const asked = z.object({
  list: z.enum(WATCH_LISTS),
  part: z.enum(WATCH_PARTS).default('counted'),
  place: z
    .object({ kind: z.enum(['queue', 'channel']), name: z.string().min(1).max(200) })
    .nullable()
    .default(null),
  agentId: z.number().int().positive().nullable().default(null),
  page: z.number().int().min(1).max(100_000).default(1),
})

export const watchRouter = router({
  /** Everything that is worth a look in a period; null before anything is scored. */
  get: procedure.input(watchFilter).query(({ ctx, input }) => getWatch(ctx.database, ctx.scope, input)),

  /** One page of the list behind a figure that no measure lists; null before anything is scored. */
  list: procedure
    .input(z.object({ filter: watchFilter, asked }))
    .query(({ ctx, input }) => listWatchRows(ctx.database, ctx.scope, input.filter, input.asked)),
})
