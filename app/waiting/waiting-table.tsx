import { CircleAlert } from 'lucide-react'
import Link from 'next/link'
import type { ListFilter } from '#server/domain/filter'
import type { WaitingCustomer } from '#server/domain/waiting'
import { formatDateTime } from '../_format'
import { BlockRows, Named } from '../_ui/block-rows'
import { type Column, DataTable } from '../_ui/data-table'
import { CHANNEL_WORDS } from '../_words'
import { conversationHref } from '../conversations/conversation-href'
import styles from './waiting-table.module.css'
import type { WaitingEnd } from './waiting-url'
import { lengthWords, NOBODY_WORDS, soFarWords, targetWords } from './waiting-words'

interface WaitingTableProps {
  rows: readonly WaitingCustomer[]
  /** The list in which the opened conversation stands. */
  list: ListFilter
  at: WaitingEnd
  zone: string
}

/** Customers who wait, the longest first; on a narrow screen each is a block with its columns named. */
export function WaitingTable({ rows, list, at, zone }: WaitingTableProps) {
  const columns: Column<WaitingCustomer>[] = [
    {
      key: 'conversation',
      header: 'Conversation',
      isRowHeader: true,
      cell: (row) => (
        <Link className={styles.link} href={conversationHref(row, list, 'longest_wait')} data-item prefetch={false}>
          <bdi className={styles.id}>{row.externalId}</bdi>
          <Words {...row} />
        </Link>
      ),
    },
    {
      key: 'since',
      header: `Since (${zone})`,
      cell: ({ waitingSince }) => <Named name="Since">{formatDateTime(waitingSince, zone)}</Named>,
    },
    {
      key: 'wait',
      header: 'Waits',
      align: 'end',
      sorted: 'descending',
      cell: (row) => <Named name="Waits">{lengthWords(row, at)}</Named>,
    },
    {
      key: 'target',
      header: 'Target',
      cell: (row) => (
        <Named name="Target">
          <Target row={row} />
        </Named>
      ),
    },
    {
      key: 'turn',
      header: 'Whose turn',
      cell: ({ holderName }) => (
        <Named name="Whose turn">
          <bdi>{holderName ?? NOBODY_WORDS}</bdi>
        </Named>
      ),
    },
    {
      key: 'channel',
      header: 'Channel',
      cell: ({ channel }) => <Named name="Channel">{CHANNEL_WORDS[channel]}</Named>,
    },
    {
      key: 'so-far',
      header: 'Had so far',
      cell: (row) => (
        <Named name="Had so far" isWide>
          {soFarWords(row)}
        </Named>
      ),
    },
  ]
  return (
    <BlockRows className={styles.list}>
      <DataTable
        caption="Customers who wait"
        columns={columns}
        rows={rows}
        keyOf={({ conversationId, ordinal }) => `${conversationId}.${ordinal}`}
        isCompact
      />
    </BlockRows>
  )
}

/** The subject, or what the customer said last. */
function Words({ subject, lastWords }: WaitingCustomer) {
  const words = subject || lastWords
  return words && <bdi className={styles.words}>{words}</bdi>
}

function Target({ row }: { row: WaitingCustomer }) {
  if (!row.isLate) return targetWords(row)
  return (
    <span className={styles.late}>
      <CircleAlert aria-hidden size={13} strokeWidth={2} /> {targetWords(row)}
    </span>
  )
}
