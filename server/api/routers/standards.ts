import { router } from '../trpc'

export const standardsRouter = router({})
