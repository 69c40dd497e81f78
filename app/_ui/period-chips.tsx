/** Periods end at the last day of the data, so that an old export shows something. */
export const PERIODS = ['7d', '28d', '91d', 'this_month', 'last_month', 'this_quarter', 'last_quarter', 'all'] as const
export type Period = (typeof PERIODS)[number]

export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  '7d': 'Last 7 days',
  '28d': 'Last 28 days',
  '91d': 'Last 13 weeks',
  this_month: 'This month',
  last_month: 'Last month',
  this_quarter: 'This quarter',
  last_quarter: 'Last quarter',
  all: 'All',
}

/** Chosen so rarely that they are kept behind the others. */
export const RARE_PERIODS = ['this_quarter', 'last_quarter'] as const satisfies readonly Period[]
export const USUAL_PERIODS = PERIODS.filter((period) => !RARE_PERIODS.some((rare) => rare === period))
