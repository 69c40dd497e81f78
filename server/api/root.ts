import { conversationsRouter } from './routers/conversations'
import { definitionsRouter } from './routers/definitions'
import { detectorsRouter } from './routers/detectors'
import { flagsRouter } from './routers/flags'
import { importsRouter } from './routers/imports'
import { savedViewsRouter } from './routers/saved-views'
import { settingsRouter } from './routers/settings'
import { standardsRouter } from './routers/standards'
import { templatesRouter } from './routers/templates'
import { topicsRouter } from './routers/topics'
import { vendorsRouter } from './routers/vendors'
import { waitingRouter } from './routers/waiting'
import { watchRouter } from './routers/watch'
import { createCallerFactory, router } from './trpc'

export const appRouter = router({
  conversations: conversationsRouter,
  detectors: detectorsRouter,
  flags: flagsRouter,
  imports: importsRouter,
  savedViews: savedViewsRouter,
  standards: standardsRouter,
  settings: settingsRouter,
  templates: templatesRouter,
  definitions: definitionsRouter,
  watch: watchRouter,
  topics: topicsRouter,
  waiting: waitingRouter,
  vendors: vendorsRouter,
})

export type AppRouter = typeof appRouter

export const createCaller = createCallerFactory(appRouter)
