import { CHANNELS } from '#server/domain/conversation'
import type { WatchFilter } from '#server/domain/watch'
import { CountLink } from '../_figures/count-link'
import { formatDateTime } from '../_format'
import type { Watch } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { CHANNEL_WORDS } from '../_words'
import { watchListHref } from './watch-href'

type Row = Watch['leftBehind'][number]

/** Queues, mailboxes and channels that customers write to in vain. */
export function LeftBehindTable({ rows, filter, zone }: { rows: readonly Row[]; filter: WatchFilter; zone: string }) {
  const href = ({ kind, name }: Row, part: 'all' | 'waiting') =>
    watchListHref('left_behind', filter, { part, place: { kind, name } })
  return (
    <DataTable
      caption="Places left behind"
      isCompact
      rows={rows}
      keyOf={({ kind, name }) => `${kind} ${name}`}
      columns={[
        { key: 'name', header: 'Queue or channel', isRowHeader: true, cell: (row) => <bdi>{placeWords(row)}</bdi> },
        {
          key: 'conversations',
          header: 'Conversations',
          align: 'end',
          cell: (row) => <CountLink count={row.conversations} href={href(row, 'all')} />,
        },
        {
          key: 'waiting',
          header: 'Waiting',
          align: 'end',
          cell: (row) => <CountLink count={row.waiting} href={href(row, 'waiting')} />,
        },
        {
          key: 'reply',
          header: 'Last reply of a person',
          cell: ({ lastReplyAt }) => (lastReplyAt === null ? 'never' : formatDateTime(lastReplyAt, zone)),
        },
      ]}
    />
  )
}

function placeWords({ kind, name }: Row): string {
  const channel = kind === 'channel' ? CHANNELS.find((known) => known === name) : undefined
  return channel === undefined ? name : CHANNEL_WORDS[channel]
}
