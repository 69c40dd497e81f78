import { initTRPC, TRPCError } from '@trpc/server'
import { type Database, getDatabase } from '#db/open-database'
import { BadInput, Conflict, NotFound } from '#server/domain/refusal'
import { EVERYTHING, type Scope, THIS_COMPUTER } from '#server/domain/scope'
import { createMemory } from '#server/operations/remember'

export interface Context {
  database: Database
  scope: Scope
  actor: string
  now: () => number
  /** Waited for before anything that takes long to read. */
  beforeLongReads?: () => Promise<void>
}

/** The context of a request before accounts exist: everything, by this computer (rulings.md 34). */
export function createContext(): Context {
  return { database: getDatabase(), scope: EVERYTHING, actor: THIS_COMPUTER, now: Date.now }
}

const t = initTRPC.context<Context>().create()

/** Turns expected refusals into answers; their sentences are for people. */
const mapRefusals = t.middleware(async ({ next }) => {
  const result = await next()
  if (result.ok) return result
  const { cause } = result.error
  if (cause instanceof NotFound) throw new TRPCError({ code: 'NOT_FOUND', message: cause.message, cause })
  if (cause instanceof Conflict) throw new TRPCError({ code: 'CONFLICT', message: cause.message, cause })
  if (cause instanceof BadInput) throw new TRPCError({ code: 'BAD_REQUEST', message: cause.message, cause })
  return result
})

type Next = Parameters<Parameters<typeof t.middleware>[0]>[0]['next']

const remember = createMemory<Awaited<ReturnType<Next>>>()

const rememberAnswers = t.middleware(async ({ ctx, path, getRawInput, next }) => {
  const question = JSON.stringify([path, (await getRawInput()) ?? null, ctx.scope])
  return remember(
    ctx.database,
    question,
    () => next(),
    ({ ok }) => ok,
  )
})

/** Reading holds up everything else in the process; whoever asks may have something to show before. */
const waitBeforeReading = t.middleware(async ({ ctx, next }) => {
  await ctx.beforeLongReads?.()
  return next()
})

export const router = t.router
export const procedure = t.procedure.use(mapRefusals)
/** For figures: answered once for one state of the database. What depends on the time of day must not use it. */
export const figuresProcedure = procedure.use(rememberAnswers).use(waitBeforeReading)
/** For what takes long to read, and is read anew each time. */
export const longProcedure = procedure.use(waitBeforeReading)
export const createCallerFactory = t.createCallerFactory
