import type { Scorecard } from '../../_trpc/outputs'

/** How to read the weeks or months of a trend. */
export function trendNote({ vendor, comparison }: Scorecard): string {
  const { step, band } = vendor.trend
  const fewer = `of fewer than ${comparison.displayFloor} conversations is drawn but never marked, and one that the data begin within, or that is not over, is left out of what chance would give.`
  const begin = step === 'week' ? 'Weeks begin on Monday; a week' : 'A month'
  return band === null
    ? `${begin} ${fewer} What chance would give is shown from eight whole ${step}s on.`
    : `${begin} ${fewer} The grey band is what chance would give around this vendor’s own level; a ${step} outside it has a cause.`
}
