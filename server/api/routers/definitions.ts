import { router } from '../trpc'

export const definitionsRouter = router({})
