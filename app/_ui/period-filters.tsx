import type { PeriodFilter } from '#server/domain/filter'
import { formatDay, formatDays } from '../_format'
import { hrefWith } from '../_url/filter-url'
import { daysOf, periodOf } from '../_url/prepare-period'
import { ChoiceChip, FilterChip } from './chip'
import { ClearFilters } from './clear-filters'
import { PERIOD_WORDS, PERIODS } from './period-chips'
import { StrataChips } from './strata-chips'

interface PeriodFiltersProps {
  /** The page that is filtered. */
  path: string
  filter: PeriodFilter
  /** The last day of the data, YYYY-MM-DD. */
  lastDay: string
}

/** The periods to choose from, and the channel and the shift that a page is narrowed to. */
export function PeriodFilters({ path, filter, lastDay }: PeriodFiltersProps) {
  const to = (change: Partial<PeriodFilter>) => hrefWith(path, { ...filter, ...change })
  const current = periodOf(filter, lastDay)
  return (
    <>
      {PERIODS.map((period) => (
        <ChoiceChip
          key={period}
          about="Period"
          words={PERIOD_WORDS[period]}
          href={to(daysOf(period, lastDay))}
          isCurrent={period === current}
        />
      ))}
      {current === null && (
        <FilterChip name="Period" value={ownDays(filter)} removeHref={to({ from: null, to: null })} />
      )}
      <StrataChips filter={filter} to={to} />
      {to({}) !== path && <ClearFilters href={path} />}
    </>
  )
}

function ownDays({ from, to }: PeriodFilter): string {
  if (from !== null && to !== null) return formatDays(from, to)
  return from !== null ? `from ${formatDay(from)}` : `up to ${formatDay(to)}`
}
