import { z } from 'zod'
import { getImport, listImports, listRejections } from '#db/queries/imports'
import { answerImport } from '#server/operations/queue-import'
import { id } from '../filters'
import { procedure, router } from '../trpc'

const SHOWN_REJECTIONS = 100

export const importsRouter = router({
  list: procedure.query(({ ctx }) => listImports(ctx.database)),

  get: procedure.input(z.object({ id })).query(async ({ ctx, input }) => ({
    import: await getImport(ctx.database, input.id),
    rejections: await listRejections(ctx.database, input.id, SHOWN_REJECTIONS),
  })),

  /** Answers what a file left open and queues it again. */
  answer: procedure
    .input(
      z.object({
        id,
        vendor: z.string().trim().min(1).max(200).nullable(),
        vendorColumn: z.string().max(500).nullable(),
        zone: z.string().trim().max(100).nullable(),
        dayMonthOrder: z.enum(['day_first', 'month_first']).nullable(),
      }),
    )
    .mutation(({ ctx, input: { id, ...answers } }) => answerImport(ctx.database, id, answers, ctx.now())),
})
