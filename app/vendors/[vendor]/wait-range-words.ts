import { formatDuration } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'

type MeasuredWait = Scorecard['firstReplyWaits']['median']

/** What chance allows a percentile of `n` waits to be: "chance allows 3 min 5 s to 3 min 40 s"; null where nothing is to be added. */
export function waitRangeWords({ percentile, range }: MeasuredWait, n: number): string | null {
  if (percentile === null) return null
  if (range === null) return `n = ${n} is too small for an upper limit`
  const { low, high } = range
  if (!('atMost' in low)) return null
  if (!('atMost' in high)) return `chance allows ${formatDuration(low.atMost)} or more, up to never`
  const [from, to] = [formatDuration(low.atMost), formatDuration(high.atMost)]
  return from === to ? 'chance hardly moves it' : `chance allows ${from} to ${to}`
}
