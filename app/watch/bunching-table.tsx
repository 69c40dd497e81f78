import type { WatchFilter } from '#server/domain/watch'
import { CountLink } from '../_figures/count-link'
import { DASH } from '../_format'
import type { Watch } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { CHANNEL_WORDS } from '../_words'
import { watchListHref } from './watch-href'

type Row = Watch['bunching'][number]

/** First replies in the tenths before the target, per vendor and channel. */
export function BunchingTable({ rows, filter }: { rows: readonly Row[]; filter: WatchFilter }) {
  const href = (row: Row, part: 'counted' | 'before' | 'long_before' | 'all') =>
    watchListHref('bunching', { ...filter, vendor: row.vendorId ?? 'nobody', channel: row.channel }, { part })
  return (
    <DataTable
      caption="First replies shortly before the target"
      isCompact
      rows={rows}
      keyOf={({ vendorId, channel }) => `${vendorId} ${channel}`}
      columns={[
        { key: 'vendor', header: 'Vendor', isRowHeader: true, cell: ({ vendorName }) => <bdi>{vendorName}</bdi> },
        { key: 'channel', header: 'Channel', cell: ({ channel }) => CHANNEL_WORDS[channel] },
        {
          key: 'n',
          header: 'Answered',
          align: 'end',
          cell: (row) => <CountLink count={row.n} href={href(row, 'all')} />,
        },
        {
          key: 'long',
          header: '70–80 % of target',
          align: 'end',
          cell: (row) => <CountLink count={row.longBefore} href={href(row, 'long_before')} />,
        },
        {
          key: 'before',
          header: '80–90 %',
          align: 'end',
          cell: (row) => <CountLink count={row.before} href={href(row, 'before')} />,
        },
        {
          key: 'just',
          header: 'Last tenth',
          align: 'end',
          cell: (row) => <CountLink count={row.justBelow} href={href(row, 'counted')} />,
        },
        { key: 'ratio', header: 'To expected', align: 'end', cell: ({ bunching }) => ratioWords(bunching) },
        { key: 'words', header: 'What it says', cell: ({ bunching }) => verdictWords(bunching) },
      ]}
    />
  )
}

function ratioWords(bunching: Row['bunching']): string {
  return bunching === null ? DASH : `${bunching.ratio.toFixed(2)} ×`
}

function verdictWords(bunching: Row['bunching']): string {
  if (bunching === null) return 'too few (5 expected are needed)'
  return bunching.isFlagged ? 'worth asking: more than chance gives' : 'nothing unusual'
}
