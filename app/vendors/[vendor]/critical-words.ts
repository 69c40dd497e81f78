import { formatChosenShare, formatPercent, formatPoints } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { CRITICAL_WORDS } from '../../_words'

type CriticalAccuracy = Scorecard['escalation']['critical'][number]

/** Judged by the interval, not by the figure alone: what chance could have done is neither. */
export function standingWords({ accuracy, wanted }: CriticalAccuracy): string {
  const target = formatPercent(wanted)
  const { interval95: interval } = accuracy
  if (interval === null) return `${target}: nothing to judge`
  if (interval.low >= wanted) return `${target}: reached`
  return interval.high < wanted ? `${target}: missed` : `${target}: cannot tell yet`
}

/** What no score may hide: the families of critical errors that are too frequent, and not by chance; null where none is. */
export function butCriticalWords({ vendor, escalation, comparison }: Scorecard): string | null {
  const missed = escalation.critical.filter(
    ({ accuracy: { n, interval95 }, wanted }) =>
      n >= comparison.displayFloor && interval95 !== null && interval95.high < wanted,
  )
  if (missed.length === 0 || vendor.score.value === null) return null
  const parts = missed.map(
    ({ family, accuracy: { value }, wanted }) =>
      `${formatPercent(value)} of conversations are without an error ${CRITICAL_WORDS[family].toLowerCase()} (${formatChosenShare(wanted)} are common)`,
  )
  return `${formatPoints(vendor.score.value)}, but ${parts.join(', and ')}.`
}
