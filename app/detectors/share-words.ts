import { DASH, formatPercent } from '../_format'
import type { DetectorList } from '../_trpc/outputs'

type Share = DetectorList['detectors'][number]['precision']

/** "95.2 % of 84 (88.4–98.1 %)"; a dash without anything to divide by. */
export function shareWords(share: Share): string {
  if (share === null || share.interval === null) return DASH
  const { right, n, interval } = share
  return `${formatPercent(right / n)} of ${n} (${bare(interval.low)}–${formatPercent(interval.high)})`
    .replaceAll(' ', '\u00a0')
    .replace('\u00a0(', ' (')
}

function bare(share: number): string {
  return formatPercent(share).replace(/\s*%$/, '')
}
