import type { PeriodFilter } from '#server/domain/filter'
import { formatDay, formatDays } from '../_format'
import { hrefWith } from '../_url/filter-url'
import { daysOf, periodOf, shiftedDays } from '../_url/prepare-period'
import { ChoiceChip, FilterChip } from './chip'
import { ClearFilters } from './clear-filters'
import { PeriodArrows } from './period-arrows'
import { PERIOD_WORDS, type Period, RARE_PERIODS, USUAL_PERIODS } from './period-chips'
import { PeriodMenu } from './period-menu'
import { StrataChips } from './strata-chips'

interface PeriodFiltersProps {
  /** The page that is filtered. */
  path: string
  filter: PeriodFilter
  /** The days of the data, YYYY-MM-DD. */
  firstDay: string
  lastDay: string
}

/** The periods to choose from, and the channel and the shift that a page is narrowed to. */
export function PeriodFilters({ path, filter, firstDay, lastDay }: PeriodFiltersProps) {
  const to = (change: Partial<PeriodFilter>) => hrefWith(path, { ...filter, ...change })
  const current = periodOf(filter, lastDay)
  const choice = (period: Period) => ({
    words: PERIOD_WORDS[period],
    href: to(daysOf(period, lastDay)),
    isCurrent: period === current,
  })
  const shifted = (direction: 'back' | 'on') => {
    const days = shiftedDays(filter, direction, { firstDay, lastDay })
    return days && { ...days, href: to(days) }
  }
  return (
    <>
      <PeriodArrows back={shifted('back')} on={shifted('on')} />
      {USUAL_PERIODS.map((period) => (
        <ChoiceChip key={period} about="Period" {...choice(period)} />
      ))}
      {(current === null || RARE_PERIODS.some((rare) => rare === current)) && (
        <FilterChip
          name="Period"
          value={current === null ? ownDays(filter) : PERIOD_WORDS[current]}
          removeHref={to({ from: null, to: null })}
        />
      )}
      <PeriodMenu
        choices={RARE_PERIODS.map(choice)}
        href={to({ from: null, to: null })}
        from={filter.from}
        to={filter.to}
        firstDay={firstDay}
        lastDay={lastDay}
      />
      <StrataChips filter={filter} to={to} />
      {to({}) !== path && <ClearFilters href={path} />}
    </>
  )
}

function ownDays({ from, to }: PeriodFilter): string {
  if (from !== null && to !== null) return formatDays(from, to)
  return from !== null ? `from ${formatDay(from)}` : `up to ${formatDay(to)}`
}
