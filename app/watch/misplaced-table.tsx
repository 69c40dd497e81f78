import type { WatchFilter } from '#server/domain/watch'
import { CountLink } from '../_figures/count-link'
import { listsOf } from '../_figures/lists-of'
import type { Watch } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { periodOfWatch } from './watch-href'
import { shortText } from './watch-words'

type Row = Watch['misplaced'][number]

/** Templates in topics where a vendor hardly ever uses them. */
export function MisplacedTable({ rows, filter }: { rows: readonly Row[]; filter: WatchFilter }) {
  const href = ({ vendorId, templateId }: Row, topic: string | null) =>
    listsOf(vendorId, periodOfWatch(filter))('template_use', { slot: templateId, result: 'counted', topic })
  return (
    <DataTable
      caption="Templates out of place"
      isCompact
      rows={rows}
      keyOf={({ vendorId, templateId, topic }) => `${vendorId} ${templateId} ${topic}`}
      columns={[
        { key: 'text', header: 'Template', isRowHeader: true, cell: ({ text }) => <bdi>{shortText(text)}</bdi> },
        { key: 'vendor', header: 'Vendor', cell: ({ vendorName }) => <bdi>{vendorName}</bdi> },
        { key: 'topic', header: 'Topic', cell: ({ topic }) => <bdi>{topic}</bdi> },
        {
          key: 'here',
          header: 'Uses in the topic',
          align: 'end',
          cell: (row) => <CountLink count={row.usesHere} href={href(row, row.topic)} />,
        },
        { key: 'expected', header: 'Expected there', align: 'end', cell: ({ expected }) => expected.toFixed(1) },
        {
          key: 'uses',
          header: 'Uses in all',
          align: 'end',
          cell: (row) => <CountLink count={row.uses} href={href(row, null)} />,
        },
        { key: 'lift', header: 'To expected', align: 'end', cell: ({ lift }) => `${lift.toFixed(2)} ×` },
      ]}
    />
  )
}
