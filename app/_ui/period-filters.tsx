import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import type { PeriodFilter } from '#server/domain/filter'
import { formatDay, formatDays } from '../_format'
import { hrefWith } from '../_url/filter-url'
import { daysOf, periodOf } from '../_url/prepare-period'
import { CHANNEL_WORDS, SHIFT_WORDS } from '../_words'
import { ChoiceChip, FilterChip, FilterMenu } from './chip'
import { PERIOD_WORDS, PERIODS } from './period-chips'

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
          words={PERIOD_WORDS[period]}
          href={to(daysOf(period, lastDay))}
          isCurrent={period === current}
        />
      ))}
      {current === null && (
        <FilterChip name="Period" value={ownDays(filter)} removeHref={to({ from: null, to: null })} />
      )}
      {filter.channel === null ? (
        <FilterMenu
          name="Channel"
          choices={CHANNELS.map((channel) => ({
            words: CHANNEL_WORDS[channel],
            href: to({ channel }),
            isCurrent: false,
          }))}
        />
      ) : (
        <FilterChip name="Channel" value={CHANNEL_WORDS[filter.channel]} removeHref={to({ channel: null })} />
      )}
      {filter.shift === null ? (
        <FilterMenu
          name="Shift"
          choices={SHIFTS.map((shift) => ({ words: SHIFT_WORDS[shift], href: to({ shift }), isCurrent: false }))}
        />
      ) : (
        <FilterChip name="Shift" value={SHIFT_WORDS[filter.shift]} removeHref={to({ shift: null })} />
      )}
    </>
  )
}

function ownDays({ from, to }: PeriodFilter): string {
  if (from !== null && to !== null) return formatDays(from, to)
  return from !== null ? `from ${formatDay(from)}` : `up to ${formatDay(to)}`
}
