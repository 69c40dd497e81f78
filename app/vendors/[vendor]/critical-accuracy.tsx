import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { DASH, formatPercent } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import { tooFewWords } from '../../_ui/verdict-words'
import { CRITICAL_WORDS } from '../../_words'

interface CriticalAccuracyProps {
  critical: Scorecard['escalation']['critical']
  minimum: number
  lists: ListsOfVendor
}

/** Conversations without a critical error, family by family, beside the score and never in it. */
export function CriticalAccuracy({ critical, minimum, lists }: CriticalAccuracyProps) {
  return (
    <DataTable
      caption="Conversations without a critical error; counted beside the score, never in it"
      isCaptionShown
      isCompact
      rows={critical}
      keyOf={({ family }) => family}
      columns={[
        { key: 'family', header: 'Family', isRowHeader: true, cell: ({ family }) => CRITICAL_WORDS[family] },
        {
          key: 'failed',
          header: 'With an error',
          align: 'end',
          cell: ({ family, failed }) => <CountLink count={failed} href={lists('critical_family', { slot: family })} />,
        },
        {
          key: 'n',
          header: 'Scored',
          align: 'end',
          cell: ({ conversations }) => conversations.toLocaleString('en-GB'),
        },
        {
          key: 'accuracy',
          header: 'Without',
          align: 'end',
          cell: ({ accuracy: { n, value } }) =>
            value === null ? DASH : n < minimum ? tooFewWords(n, minimum) : formatPercent(value),
        },
        { key: 'standing', header: 'Against what is common', cell: standingWords },
      ]}
    />
  )
}

/** Judged by the interval, not by the figure alone: what chance could have done is neither. */
function standingWords({ accuracy, wanted }: Scorecard['escalation']['critical'][number]): string {
  const target = formatPercent(wanted)
  const { interval95: interval } = accuracy
  if (interval === null) return `${target}: nothing to judge`
  if (interval.low >= wanted) return `${target}: reached`
  return interval.high < wanted ? `${target}: missed` : `${target}: cannot tell yet`
}
