import { z } from 'zod'
import { listSavedViews, removeView, renameView, saveView } from '#db/queries/saved-views'
import { id } from '../filters'
import { procedure, router } from '../trpc'

const LONGEST_NAME = 80
const LONGEST_QUERY = 2000

const name = z
  .string()
  .trim()
  .min(1, 'Give the view a name.')
  .max(LONGEST_NAME, `A name may have up to ${LONGEST_NAME} letters.`)
const query = z.string().max(LONGEST_QUERY, 'This list has too many filters to be saved. Take some off.')

export const savedViewsRouter = router({
  list: procedure.query(({ ctx }) => listSavedViews(ctx.database, ctx.actor)),

  save: procedure
    .input(z.object({ name, query }))
    .mutation(({ ctx, input }) => saveView(ctx.database, { ...input, actor: ctx.actor, now: ctx.now() })),

  rename: procedure
    .input(z.object({ id, name }))
    .mutation(({ ctx, input }) => renameView(ctx.database, ctx.actor, input.id, input.name)),

  /** Removes a view, or puts it back: undo. */
  remove: procedure
    .input(z.object({ id, removed: z.boolean() }))
    .mutation(({ ctx, input }) => removeView(ctx.database, ctx.actor, input.id, input.removed ? ctx.now() : null)),
})
