import { DASH, formatDuration } from '../_format'
import type { VendorBeside } from '../_trpc/outputs'
import { tooFewWords } from '../_ui/verdict-words'

/** A median wait with the range that chance allows. */
export function medianWords(median: VendorBeside['medians']['own'], minimum: number): string {
  if (median === null) return DASH
  const { n, ms, interval } = median
  if (n < minimum) return tooFewWords(n, minimum)
  if (ms === null) return 'half and more had no reply'
  if (interval === null) return formatDuration(ms)
  return `${formatDuration(ms)}, chance allows ${formatDuration(interval.low)} to ${formatDuration(interval.high)}`
}
