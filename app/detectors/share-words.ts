import { DASH, formatPercent } from '../_format'
import type { DetectorList } from '../_trpc/outputs'

type Share = DetectorList['detectors'][number]['precision']

/** "95.2 % of 84 (88.4 to 98.1 %)"; a dash without anything to divide by. */
export function shareWords(share: Share): string {
  if (share === null || share.interval === null) return DASH
  const { right, n, interval } = share
  return `${formatPercent(right / n)} of ${n} (${bare(interval.low)} to ${formatPercent(interval.high)})`
}

function bare(share: number): string {
  return formatPercent(share).replace(/\s*%$/, '')
}
