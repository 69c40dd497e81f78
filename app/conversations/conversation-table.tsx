import { CircleAlert } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ListFilter, Sort } from '#server/domain/filter'
import { DASH, formatCount, formatDateTime, formatDuration, formatScore } from '../_format'
import type { ListedRow } from '../_trpc/outputs'
import { BlockRows, Named } from '../_ui/block-rows'
import { type Column, DataTable } from '../_ui/data-table'
import { PendingMark } from '../_ui/pending-mark'
import { CHANNEL_WORDS } from '../_words'
import { conversationHref } from './conversation-href'
import styles from './conversation-table.module.css'
import { firstReplyWords } from './row-words'

interface ConversationTableProps {
  rows: readonly ListedRow[]
  filter: ListFilter
  sort: Sort
  zone: string
}

/** The rows of a list; on a narrow screen each row is a block with its columns named. */
export function ConversationTable({ rows, filter, sort, zone }: ConversationTableProps) {
  const sortedBy = (order: Sort, sorted: 'ascending' | 'descending') => (order === sort ? { sorted } : {})
  const columns: Column<ListedRow>[] = [
    {
      key: 'started',
      header: `Started (${zone})`,
      cell: ({ startedAt }) => <Named name="Started">{formatDateTime(startedAt, zone)}</Named>,
      ...sortedBy('recent', 'descending'),
    },
    {
      key: 'conversation',
      header: 'Conversation',
      isRowHeader: true,
      cell: (row) => (
        <Link className={styles.link} href={conversationHref(row, filter, sort)} data-item prefetch={false}>
          <bdi className={styles.id}>{row.externalId}</bdi>
          {row.subject && <bdi className={styles.subject}>{row.subject}</bdi>}
          <PendingMark />
        </Link>
      ),
    },
    {
      key: 'vendor',
      header: 'Vendor',
      cell: ({ vendorName }) => (
        <Named name="Vendor">
          <bdi>{vendorName ?? DASH}</bdi>
        </Named>
      ),
    },
    {
      key: 'agent',
      header: 'Agent',
      cell: ({ agentName }) => (
        <Named name="Agent">
          <bdi>{agentName ?? DASH}</bdi>
        </Named>
      ),
    },
    {
      key: 'channel',
      header: 'Channel',
      cell: ({ channel }) => <Named name="Channel">{CHANNEL_WORDS[channel]}</Named>,
    },
    figure('Messages', ({ messages }) => formatCount(messages)),
    { ...figure('First reply', FirstReply), ...sortedBy('slowest_first_reply', 'descending') },
    figure('Worst later reply', ({ worstNextReplyMs }) => durationOrDash(worstNextReplyMs)),
    {
      ...figure('Waiting', ({ openWaitMs }) => durationOrDash(openWaitMs)),
      ...sortedBy('longest_wait', 'descending'),
    },
    { ...figure('Score', ({ score }) => formatScore(score)), ...sortedBy('lowest_score', 'ascending') },
    figure('Critical', ({ critical }) =>
      critical === 0 ? '0' : <Marked tone={styles.critical} words={formatCount(critical)} meaning="critical errors" />,
    ),
  ]
  return (
    <BlockRows className={styles.list}>
      <DataTable
        caption="Conversations"
        columns={columns}
        rows={rows}
        keyOf={({ conversationId, ordinal }) => `${conversationId}.${ordinal}`}
        isCompact
      />
    </BlockRows>
  )
}

function figure(name: string, cell: (row: ListedRow) => ReactNode): Column<ListedRow> {
  return { key: name, header: name, align: 'end', cell: (row) => <Named name={name}>{cell(row)}</Named> }
}

function FirstReply(row: ListedRow) {
  const { words, isMissed } = firstReplyWords(row)
  return isMissed ? <Marked tone={styles.missed} words={words} meaning="missed the target" /> : words
}

function Marked({ tone, words, meaning }: { tone: string | undefined; words: string; meaning: string }) {
  return (
    <span className={tone} title={meaning}>
      <CircleAlert role="img" aria-label={meaning} aria-hidden={false} size={13} strokeWidth={2} /> {words}
    </span>
  )
}

function durationOrDash(ms: number | null): string {
  return ms === null ? DASH : formatDuration(ms)
}
