import { router } from '../trpc'

export const waitingRouter = router({})
