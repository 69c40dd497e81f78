import { z } from 'zod'
import { APPROVED_AS, TEMPLATE_KINDS, TEMPLATE_MARKS } from '#server/domain/template'
import { REVIEW_STATES, TEMPLATE_SORTS } from '#server/domain/template-list'
import { changeTemplate } from '#server/operations/templates/change-template'
import { getTemplate } from '#server/operations/templates/get-template'
import { listTemplates } from '#server/operations/templates/list-templates'
import { getTemplatesState, queueRediscovery } from '#server/operations/templates/templates-state'
import { periodFilter, vendorOrNobody } from '../filters'
import { procedure, router } from '../trpc'

const PAGE_ROWS = 50
const MOST_APART = 500

const id = z.string().min(1).max(64)
const page = z.number().int().min(1).max(1_000_000)

const filter = periodFilter.extend({
  search: z.string().trim().min(1).max(200).nullable().default(null),
  vendor: vendorOrNobody.nullable().default(null),
  state: z.enum(REVIEW_STATES).nullable().default(null),
  kind: z.enum(TEMPLATE_KINDS).nullable().default(null),
})

export const templatesRouter = router({
  list: procedure
    .input(z.object({ filter, sort: z.enum(TEMPLATE_SORTS).default('most_used'), page: page.default(1) }))
    .query(({ ctx, input: { filter, sort, page } }) =>
      listTemplates(ctx.database, ctx.scope, filter, { sort, page, rows: PAGE_ROWS }),
    ),

  get: procedure
    .input(z.object({ id, period: periodFilter }))
    .query(({ ctx, input }) => getTemplate(ctx.database, ctx.scope, input.id, input.period)),

  /** What is absent stays; null takes back. */
  change: procedure
    .input(
      z.object({
        id,
        name: z.string().trim().max(200, 'A name may have up to 200 characters.').nullable().optional(),
        approvedAs: z.enum(APPROVED_AS).nullable().optional(),
        markedAs: z.enum(TEMPLATE_MARKS).nullable().optional(),
        mergedInto: id.nullable().optional(),
        apart: z.array(id).max(MOST_APART).optional(),
      }),
    )
    .mutation(({ ctx, input }) => changeTemplate(ctx.database, input, { actor: ctx.actor, now: ctx.now() })),

  /** Whether what was settled is being scored, or waits for it. */
  state: procedure.query(({ ctx }) => getTemplatesState(ctx.database)),

  rediscover: procedure.mutation(({ ctx }) => queueRediscovery(ctx.database, ctx.now())),
})
