/** Periods end at the last day of the data, so that an old export shows something. */
export const PERIODS = ['7d', '28d', '91d', 'this_month', 'last_month', 'all'] as const
export type Period = (typeof PERIODS)[number]

export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  '7d': 'Last 7 days',
  '28d': 'Last 28 days',
  '91d': 'Last 13 weeks',
  this_month: 'This month',
  last_month: 'Last month',
  all: 'All',
}
