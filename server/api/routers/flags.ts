import { z } from 'zod'
import { getConversation } from '#db/queries/conversation'
import { changeFlag, countFlagsByState, listFlags, saveFlag } from '#db/queries/flags'
import { FLAG_REASONS, FLAG_STATES } from '#server/domain/flag'
import { id } from '../filters'
import { procedure, router } from '../trpc'

const note = z.string().trim().max(2000, 'A note may have up to 2,000 characters.')

export const flagsRouter = router({
  list: procedure
    .input(z.object({ state: z.enum(FLAG_STATES).nullable() }))
    .query(({ ctx, input }) => listFlags(ctx.database, ctx.scope, { ...input, conversationId: null })),

  counts: procedure.query(({ ctx }) => countFlagsByState(ctx.database, ctx.scope)),

  set: procedure
    .input(z.object({ conversationId: id, messageId: id.nullable(), reason: z.enum(FLAG_REASONS), note }))
    .mutation(async ({ ctx, input }) => {
      await getConversation(ctx.database, ctx.scope, input.conversationId)
      return saveFlag(ctx.database, { ...input, actor: ctx.actor, now: ctx.now() })
    }),

  move: procedure
    .input(z.object({ id, state: z.enum(FLAG_STATES) }))
    .mutation(({ ctx, input }) => changeFlag(ctx.database, input.id, { state: input.state }, ctx.now())),

  note: procedure
    .input(z.object({ id, note }))
    .mutation(({ ctx, input }) => changeFlag(ctx.database, input.id, { note: input.note }, ctx.now())),

  /** Takes a flag back, or puts it back: undo. */
  remove: procedure
    .input(z.object({ id, removed: z.boolean() }))
    .mutation(({ ctx, input }) =>
      changeFlag(ctx.database, input.id, { removedAt: input.removed ? ctx.now() : null }, ctx.now()),
    ),
})
