import { z } from 'zod'
import { VENDOR_KINDS } from '#server/domain/vendor'
import type { Author } from '#server/operations/settings/author'
import { changeAgent } from '#server/operations/settings/change-agent'
import { changeQueue } from '#server/operations/settings/change-queue'
import { addVendor, changeVendor } from '#server/operations/settings/change-vendor'
import { listChanges } from '#server/operations/settings/list-changes'
import { listCountries, listHolidays } from '#server/operations/settings/list-holidays'
import { listRepeatedTexts } from '#server/operations/settings/list-repeated-texts'
import { listSettledAgents } from '#server/operations/settings/list-settled-agents'
import { listSettledQueues } from '#server/operations/settings/list-settled-queues'
import { listSettledVendors } from '#server/operations/settings/list-settled-vendors'
import { readCalendar } from '#server/operations/settings/read-calendar'
import { sameAgent } from '#server/operations/settings/same-agent'
import { getScoringState, queueRescore } from '#server/operations/settings/scoring-state'
import { settleText } from '#server/operations/settings/settle-text'
import { undoChange } from '#server/operations/settings/undo-change'
import { id } from '../filters'
import { type Context, procedure, router } from '../trpc'

const name = z.string().trim().min(1, 'Give a name.').max(200, 'A name may have up to 200 characters.')
const kind = z.enum(VENDOR_KINDS)
const day = z.iso.date('Write a day as YYYY-MM-DD.')
const memberships = z.array(z.object({ vendorId: id, from: day.nullable(), to: day.nullable() })).max(100)

const CALENDAR_YEARS = 10

export const settingsRouter = router({
  vendors: procedure.query(({ ctx }) => listSettledVendors(ctx.database, ctx.scope)),

  agents: procedure
    .input(z.object({ vendorId: id.nullable(), search: z.string().max(200).nullable() }))
    .query(({ ctx, input }) => listSettledAgents(ctx.database, input)),

  queues: procedure.query(({ ctx }) => listSettledQueues(ctx.database)),

  replyTexts: procedure.query(({ ctx }) => listRepeatedTexts(ctx.database)),

  history: procedure.query(({ ctx }) => listChanges(ctx.database)),

  scoring: procedure.query(({ ctx }) => getScoringState(ctx.database)),

  /** The contract is a `Contract`; what it holds is checked word by word and refused with the place. */
  changeVendor: procedure
    .input(z.object({ id, name: name.optional(), kind: kind.optional(), contract: z.unknown().optional() }))
    .mutation(({ ctx, input }) => changeVendor(ctx.database, input, authorOf(ctx))),

  addVendor: procedure
    .input(z.object({ name, kind }))
    .mutation(({ ctx, input }) => addVendor(ctx.database, input, authorOf(ctx))),

  changeAgent: procedure
    .input(z.object({ id, name: name.optional(), memberships: memberships.optional() }))
    .mutation(({ ctx, input }) => changeAgent(ctx.database, input, authorOf(ctx))),

  sameAgent: procedure
    .input(z.object({ agentId: id, sameAsId: id.nullable() }))
    .mutation(({ ctx, input }) => sameAgent(ctx.database, input, authorOf(ctx))),

  changeQueue: procedure
    .input(z.object({ name, vendorId: id.nullable() }))
    .mutation(({ ctx, input }) => changeQueue(ctx.database, input, authorOf(ctx))),

  /** Says whether software sends a recurring text; null is that nothing is said any more. */
  settleText: procedure
    .input(z.object({ replyHash: z.number().int(), isAutomatic: z.boolean().nullable() }))
    .mutation(({ ctx, input }) => settleText(ctx.database, input, authorOf(ctx))),

  undo: procedure
    .input(z.object({ changeId: id }))
    .mutation(({ ctx, input }) => undoChange(ctx.database, input.changeId, authorOf(ctx))),

  rescore: procedure.mutation(({ ctx }) => queueRescore(ctx.database, ctx.now())),

  holidays: procedure
    .input(
      z.object({
        country: z.string().max(10),
        region: z.string().max(30).nullable(),
        year: z.number().int().min(1970).max(2100),
      }),
    )
    .query(({ input }) => listHolidays(input)),

  countries: procedure.query(() => listCountries()),

  readCalendar: procedure.input(z.object({ text: z.string() })).mutation(({ ctx, input }) => {
    const from = new Date(ctx.now()).getUTCFullYear()
    return readCalendar(input.text, { from, to: from + CALENDAR_YEARS - 1 })
  }),
})

function authorOf({ actor, now }: Context): Author {
  return { actor, now: now() }
}
