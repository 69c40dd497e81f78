import { compareDefinitions } from '#server/operations/compare-definitions'
import { periodFilter, vendorOrNobody } from '../filters'
import { procedure, router } from '../trpc'

export const definitionsRouter = router({
  compare: procedure
    .input(periodFilter.extend({ vendor: vendorOrNobody.nullable().default(null) }))
    .query(({ ctx, input: { vendor, ...filter } }) => compareDefinitions(ctx.database, ctx.scope, filter, vendor)),
})
