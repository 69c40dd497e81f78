import type { WatchFilter } from '#server/domain/watch'
import { CountLink } from '../_figures/count-link'
import { formatShare } from '../_format'
import type { Watch } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { watchListHref } from './watch-href'

type Row = Watch['fewTemplates'][number]

/** Agents whose canned replies are nearly all the same few. */
export function FewTemplatesTable({ rows, filter }: { rows: readonly Row[]; filter: WatchFilter }) {
  const href = ({ vendorId, agentId }: Row, part: 'counted' | 'all') =>
    watchListHref('few_templates', { ...filter, vendor: vendorId ?? 'nobody' }, { part, agentId })
  return (
    <DataTable
      caption="Agents with few texts"
      isCompact
      rows={rows}
      keyOf={({ vendorId, agentId }) => `${vendorId} ${agentId}`}
      columns={[
        { key: 'agent', header: 'Agent', isRowHeader: true, cell: ({ agentName }) => <bdi>{agentName}</bdi> },
        { key: 'vendor', header: 'Vendor', cell: ({ vendorName }) => <bdi>{vendorName}</bdi> },
        {
          key: 'n',
          header: 'Canned replies',
          align: 'end',
          cell: (row) => <CountLink count={row.n} href={href(row, 'all')} />,
        },
        {
          key: 'most',
          header: 'By the texts used most',
          align: 'end',
          cell: (row) => <CountLink count={row.most} href={href(row, 'counted')} />,
        },
        { key: 'texts', header: 'Texts', align: 'end', cell: ({ templates }) => templates },
        { key: 'share', header: 'Share', align: 'end', cell: ({ most, n }) => formatShare(most, n) },
        { key: 'even', header: 'Texts in even use', align: 'end', cell: ({ effective }) => effective.toFixed(1) },
        {
          key: 'limit',
          header: 'Expected at least',
          cell: ({ expectedAtLeast, beside }) =>
            `${expectedAtLeast.toFixed(1)}, by ${beside === 'colleagues' ? 'colleagues' : 'every other vendor'}`,
        },
      ]}
    />
  )
}
