import { initTRPC, TRPCError } from '@trpc/server'
import { type Database, getDatabase } from '#db/open-database'
import { BadInput, Conflict, NotFound } from '#server/domain/refusal'
import { EVERYTHING, type Scope, THIS_COMPUTER } from '#server/domain/scope'

export interface Context {
  database: Database
  scope: Scope
  actor: string
  now: () => number
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

export const router = t.router
export const procedure = t.procedure.use(mapRefusals)
export const createCallerFactory = t.createCallerFactory
