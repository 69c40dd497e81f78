import type { PeriodFilter } from '#server/domain/filter'
import { formatDays } from '../../_format'
import { CHANNEL_WORDS, SHIFT_WORDS } from '../../_words'

/** The days and filters of a scorecard: "3–16 Mar 2026, chat, after hours". Days that are not given are those of the data. */
export function describeScorecard(
  { from, to, channel, shift }: PeriodFilter,
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
): string {
  return [
    formatDays(from ?? firstDay, to ?? lastDay),
    channel && CHANNEL_WORDS[channel].toLowerCase(),
    shift && SHIFT_WORDS[shift].toLowerCase(),
  ]
    .filter(Boolean)
    .join(', ')
}
