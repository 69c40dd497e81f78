import { DEFINITION_WORDS } from '#server/domain/definition-words'
import type { PeriodFilter } from '#server/domain/filter'
import { CountLink } from '../_figures/count-link'
import { listsOf } from '../_figures/lists-of'
import { DASH, formatPercent, formatWait } from '../_format'
import type { CountedReplies, VendorByDefinition } from '../_trpc/outputs'
import { type Column, DataTable } from '../_ui/data-table'
import { tooFewWords } from '../_ui/verdict-words'

interface RepliesTableProps {
  vendor: VendorByDefinition
  displayFloor: number
  period: PeriodFilter
}

/** One vendor's first replies, a row for each way to count them, ours on top under a rule. */
export function RepliesTable({ vendor, displayFloor, period }: RepliesTableProps) {
  return (
    <DataTable
      caption={vendor.kind === 'in_house' ? `${vendor.name} (in-house)` : vendor.name}
      isCaptionShown
      isCompact
      columns={columnsOf(vendor, displayFloor, period)}
      rows={vendor.replies}
      keyOf={({ definition }) => definition}
      isPinned={({ definition }) => definition === 'ours'}
    />
  )
}

function columnsOf(
  vendor: VendorByDefinition,
  displayFloor: number,
  period: PeriodFilter,
): readonly Column<CountedReplies>[] {
  const lists = listsOf(vendor.id, period)
  const figure = (key: string, header: string, cell: Column<CountedReplies>['cell']): Column<CountedReplies> => ({
    ...{ key, header, cell, align: 'end', width: '13%' },
  })
  const ifEnough = ({ n }: CountedReplies, words: string) => (n < displayFloor ? DASH : words)
  return [
    {
      key: 'definition',
      header: 'Counted as',
      isRowHeader: true,
      cell: ({ definition }) => <a href={`#${definition}`}>{DEFINITION_WORDS[definition].title}</a>,
    },
    figure('n', 'Counted', ({ definition, n }) => <CountLink count={n} href={lists('replay', { slot: definition })} />),
    figure('met', 'In time', ({ definition, met }) => (
      <CountLink count={met} href={lists('replay', { slot: definition, result: 'counted' })} />
    )),
    figure('share', 'Share', ({ n, share }) =>
      n > 0 && n < displayFloor ? tooFewWords(n, displayFloor) : formatPercent(share),
    ),
    figure('median', 'Median', (row) => ifEnough(row, formatWait(row.median))),
    figure('p90', '90th percentile', (row) => ifEnough(row, formatWait(row.p90))),
    figure('differs', 'Judged otherwise', ({ definition, differs }) =>
      definition === 'ours' ? DASH : <CountLink count={differs} href={lists('replay_differs', { slot: definition })} />,
    ),
  ]
}
