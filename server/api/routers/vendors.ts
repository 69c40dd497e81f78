import { z } from 'zod'
import { listVendors } from '#db/queries/vendors'
import { FUNNEL_TARGETS, FUNNEL_UNITS } from '#server/domain/funnel'
import { compareVendors } from '#server/operations/compare-vendors'
import { sideBySide } from '#server/operations/comparison/side-by-side'
import { getChanges } from '#server/operations/get-changes'
import { measureCompany } from '#server/operations/measure-company'
import { getScorecard } from '#server/operations/vendor-scorecard'
import { periodFilter, trendStep, vendorOrNobody } from '../filters'
import { figuresProcedure, procedure, router } from '../trpc'

export const vendorsRouter = router({
  list: procedure.query(({ ctx }) => listVendors(ctx.database, ctx.scope)),

  compare: figuresProcedure
    .input(periodFilter.extend({ by: trendStep }))
    .query(({ ctx, input: { by, ...filter } }) => compareVendors(ctx.database, ctx.scope, filter, null, by)),

  sideBySide: figuresProcedure
    .input(
      periodFilter.extend({
        units: z.enum(FUNNEL_UNITS).default('vendors'),
        target: z.enum(FUNNEL_TARGETS).default('in_house'),
      }),
    )
    .query(({ ctx, input: { units, target, ...filter } }) =>
      sideBySide(ctx.database, ctx.scope, filter, { units, target }),
    ),

  changes: figuresProcedure.input(periodFilter).query(({ ctx, input }) => getChanges(ctx.database, ctx.scope, input)),

  company: figuresProcedure
    .input(periodFilter)
    .query(({ ctx, input }) => measureCompany(ctx.database, ctx.scope, input)),

  scorecard: figuresProcedure
    .input(periodFilter.extend({ vendor: vendorOrNobody, by: trendStep }))
    .query(({ ctx, input: { vendor, by, ...filter } }) =>
      getScorecard(ctx.database, ctx.scope, vendor === 'nobody' ? null : vendor, filter, by),
    ),
})
