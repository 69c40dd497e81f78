import { conversationsRouter } from './routers/conversations'
import { flagsRouter } from './routers/flags'
import { importsRouter } from './routers/imports'
import { vendorsRouter } from './routers/vendors'
import { createCallerFactory, router } from './trpc'

export const appRouter = router({
  conversations: conversationsRouter,
  flags: flagsRouter,
  imports: importsRouter,
  vendors: vendorsRouter,
})

export type AppRouter = typeof appRouter

export const createCaller = createCallerFactory(appRouter)
