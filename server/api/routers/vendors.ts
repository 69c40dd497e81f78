import { listVendors } from '#db/queries/vendors'
import { compareVendors } from '#server/operations/compare-vendors'
import { getScorecard } from '#server/operations/vendor-scorecard'
import { periodFilter, vendorOrNobody } from '../filters'
import { procedure, router } from '../trpc'

export const vendorsRouter = router({
  list: procedure.query(({ ctx }) => listVendors(ctx.database, ctx.scope)),

  compare: procedure.input(periodFilter).query(({ ctx, input }) => compareVendors(ctx.database, ctx.scope, input)),

  scorecard: procedure
    .input(periodFilter.extend({ vendor: vendorOrNobody }))
    .query(({ ctx, input: { vendor, ...filter } }) =>
      getScorecard(ctx.database, ctx.scope, vendor === 'nobody' ? null : vendor, filter),
    ),
})
