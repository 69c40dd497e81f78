import type { Scorecard } from '../../_trpc/outputs'

/** How to read the weeks of a trend. */
export function trendNote({ vendor, comparison }: Scorecard): string {
  const weeks = `Weeks begin on Monday; a week of fewer than ${comparison.displayFloor} conversations is drawn but never marked.`
  return vendor.trend.band === null
    ? `${weeks} What chance would give is shown from eight weeks on.`
    : `${weeks} The grey band is what chance would give around this vendor’s own level; a week outside it has a cause.`
}
