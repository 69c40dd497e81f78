import type { PeriodFilter } from '#server/domain/filter'
import type { WatchFilter } from '#server/domain/watch'
import { formatDay, formatDays } from '../_format'
import { ChoiceChip, FilterChip, FilterMenu } from '../_ui/chip'
import { PERIOD_WORDS, PERIODS } from '../_ui/period-chips'
import { StrataChips } from '../_ui/strata-chips'
import { daysOf, periodOf } from '../_url/prepare-period'
import { watchHref } from './watch-href'

interface WatchFiltersProps {
  filter: WatchFilter
  lastDay: string
  vendors: readonly { id: number; name: string }[]
}

/** Period, channel, shift and vendor, each kept while another is changed. */
export function WatchFilters({ filter, lastDay, vendors }: WatchFiltersProps) {
  const to = (change: Partial<WatchFilter>) => watchHref({ ...filter, ...change })
  const current = periodOf(filter, lastDay)
  const named = vendors.find(({ id }) => id === filter.vendor)?.name
  return (
    <>
      {PERIODS.map((period) => (
        <ChoiceChip
          key={period}
          words={PERIOD_WORDS[period]}
          href={to(daysOf(period, lastDay))}
          isCurrent={period === current}
        />
      ))}
      {current === null && (
        <FilterChip name="Period" value={ownDays(filter)} removeHref={to({ from: null, to: null })} />
      )}
      <StrataChips filter={filter} to={to} />
      {filter.vendor === null ? (
        <FilterMenu
          name="Vendor"
          choices={vendors.map(({ id, name }) => ({ words: name, href: to({ vendor: id }), isCurrent: false }))}
        />
      ) : (
        <FilterChip
          name="Vendor"
          value={named ?? (filter.vendor === 'nobody' ? 'Nobody' : 'unknown')}
          removeHref={to({ vendor: null })}
        />
      )}
    </>
  )
}

function ownDays({ from, to }: PeriodFilter): string {
  if (from !== null && to !== null) return formatDays(from, to)
  return from !== null ? `from ${formatDay(from)}` : `up to ${formatDay(to)}`
}
