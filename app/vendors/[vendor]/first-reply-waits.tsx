import type { Channel } from '#server/domain/conversation'
import { BIN_EDGES_MS } from '#server/domain/wait-bins'
import { WaitDistributionChart } from '../../_charts/wait-distribution-chart'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { formatDuration } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { WaitBars } from './wait-bars'

interface FirstReplyWaitsProps {
  scorecard: Scorecard
  lists: ListsOfVendor
  channel: Channel | null
}

/** How long answered first replies took: beside the target where the page is about one channel, for targets differ by channel. */
export function FirstReplyWaits({ scorecard, lists, channel }: FirstReplyWaitsProps) {
  const { firstReplyWaits, standard } = scorecard
  const title = 'How long first replies took'
  if (firstReplyWaits.answered === 0) return null
  if (channel === null) {
    const bars = firstReplyWaits.bins.map((count, bin) => ({
      words: binWords(bin),
      count,
      href: lists('first_reply_wait', { slot: String(bin) }),
    }))
    return (
      <WaitBars
        title={title}
        takeaway="Answered first replies of all channels, whose targets differ; with one channel chosen they stand beside its target."
        bars={bars.slice(0, bars.findLastIndex(({ count }) => count > 0) + 1)}
      />
    )
  }
  const targetMs = standard.targets[channel].firstReplySeconds * 1000
  return (
    <WaitDistributionChart
      title={title}
      counts={firstReplyWaits.bins}
      targetMs={targetMs}
      targetWords={`target ${formatDuration(targetMs)}`}
    />
  )
}

function binWords(bin: number): string {
  const [from, to] = [BIN_EDGES_MS[bin - 1], BIN_EDGES_MS[bin]]
  if (to === undefined) return `longer than ${formatDuration(from ?? 0)}`
  return from === undefined ? `up to ${formatDuration(to)}` : `${formatDuration(from)} to ${formatDuration(to)}`
}
