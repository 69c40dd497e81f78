import Link from 'next/link'
import type { WatchList } from '#server/domain/watch'
import { DASH, formatDateTime, formatDuration } from '../../_format'
import type { WatchListPage } from '../../_trpc/outputs'
import { type Column, DataTable } from '../../_ui/data-table'
import { CHANNEL_WORDS } from '../../_words'

type Row = WatchListPage['rows'][number]
type Conversation = Row['conversation']

/** What the other conversation of a pair is. */
const OTHER_WORDS: Partial<Record<WatchList, string>> = { split: 'Begun after', repeat: 'Wrote again in' }

/** The conversations of a list, with the other one where the list is of pairs. */
export function WatchRows({ rows, list, zone }: { rows: readonly Row[]; list: WatchList; zone: string }) {
  const otherWords = OTHER_WORDS[list]
  const other: Column<Row>[] =
    otherWords === undefined
      ? []
      : [{ key: 'other', header: otherWords, cell: ({ other }) => (other ? <Named one={other} zone={zone} /> : DASH) }]
  return (
    <DataTable
      caption="Conversations"
      isCompact
      rows={rows.map((row, index) => ({ ...row, index }))}
      keyOf={({ index }) => index}
      columns={[
        {
          key: 'conversation',
          header: 'Conversation',
          isRowHeader: true,
          cell: ({ conversation }) => <Named one={conversation} zone={zone} />,
        },
        ...other,
        {
          key: 'subject',
          header: 'Topic or subject',
          cell: ({ conversation: c }) => <bdi>{c.topic ?? c.subject ?? DASH}</bdi>,
        },
        { key: 'channel', header: 'Channel', cell: ({ conversation }) => CHANNEL_WORDS[conversation.channel] },
        {
          key: 'vendor',
          header: 'Vendor',
          cell: ({ conversation }) => <bdi>{conversation.vendorName ?? 'Nobody'}</bdi>,
        },
        {
          key: 'first',
          header: 'First reply',
          align: 'end',
          cell: ({ conversation }) => duration(conversation.firstReplyMs),
        },
        {
          key: 'full',
          header: 'First full answer',
          align: 'end',
          cell: ({ conversation }) => duration(conversation.fullAnswerMs),
        },
        {
          key: 'open',
          header: 'Open wait',
          align: 'end',
          cell: ({ conversation }) => duration(conversation.openWaitMs),
        },
      ]}
    />
  )
}

function Named({ one, zone }: { one: Conversation; zone: string }) {
  return (
    <>
      <Link href={`/conversations/${one.id}`}>{one.externalId}</Link>, {formatDateTime(one.startedAt, zone)}
    </>
  )
}

function duration(ms: number | null): string {
  return ms === null ? DASH : formatDuration(ms)
}
