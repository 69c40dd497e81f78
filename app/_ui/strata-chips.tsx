import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import type { PeriodFilter } from '#server/domain/filter'
import { CHANNEL_WORDS, SHIFT_WORDS } from '../_words'
import { FilterChip, FilterMenu } from './chip'

type Strata = Pick<PeriodFilter, 'channel' | 'shift'>

interface StrataChipsProps {
  filter: Strata
  /** The address with a channel or shift changed. */
  to: (change: Partial<Strata>) => string
}

/** Channel and shift: a menu where none is chosen, else a chip that takes it away. */
export function StrataChips({ filter, to }: StrataChipsProps) {
  return (
    <>
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
