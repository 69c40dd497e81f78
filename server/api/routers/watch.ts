import { router } from '../trpc'

export const watchRouter = router({})
