import { getTopic } from '#server/operations/topics/get-topic'
import { getTopics } from '#server/operations/topics/get-topics'
import { periodFilter, topicName, vendorOrNobody } from '../filters'
import { figuresProcedure, router } from '../trpc'

const topicsFilter = periodFilter.extend({ vendor: vendorOrNobody.nullable().default(null) })

export const topicsRouter = router({
  /** Why customers write, and how vendors answer it; null before anything is scored. */
  list: figuresProcedure.input(topicsFilter).query(({ ctx, input }) => getTopics(ctx.database, ctx.scope, input)),

  /** What is answered on one topic; null before anything is scored. */
  get: figuresProcedure
    .input(topicsFilter.extend({ topic: topicName }))
    .query(({ ctx, input: { topic, ...filter } }) => getTopic(ctx.database, ctx.scope, filter, topic)),
})
