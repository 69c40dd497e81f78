import type { WatchFilter } from '#server/domain/watch'
import { CountLink } from '../_figures/count-link'
import { listsOf } from '../_figures/lists-of'
import { DASH, formatDuration } from '../_format'
import type { Watch } from '../_trpc/outputs'
import type { Column } from '../_ui/data-table'
import { watchListHref } from './watch-href'

type Row = Watch['holding'][number]

/** How many holding replies came shortly before the target, and how much later the full answer was. */
export function holdingColumns(filter: WatchFilter): readonly Column<Row>[] {
  const all = ({ vendorId }: Row) =>
    watchListHref('full_answer', { ...filter, vendor: vendorId ?? 'nobody' }, { part: 'all' })
  return [
    {
      key: 'just',
      header: 'Of them in the last tenth before the target',
      align: 'end',
      cell: ({ vendorId, justBefore }) => (
        <CountLink count={justBefore} href={listsOf(vendorId, filter)('holding_reply', { result: 'counted' })} />
      ),
    },
    {
      key: 'first',
      header: 'Median first reply',
      align: 'end',
      cell: ({ gap }) => (gap === null ? DASH : formatDuration(gap.firstReplyMs)),
    },
    {
      key: 'full',
      header: 'Median first full answer',
      align: 'end',
      cell: ({ gap }) => (gap === null ? DASH : formatDuration(gap.fullAnswerMs)),
    },
    {
      key: 'over',
      header: 'Medians over',
      align: 'end',
      cell: (row) => (row.gap === null ? DASH : <CountLink count={row.gap.n} href={all(row)} />),
    },
  ]
}
