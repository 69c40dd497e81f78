import { CircleAlert } from 'lucide-react'
import Link from 'next/link'
import { WHOLE_LIST } from '#server/domain/filter'
import type { DuePromise, PromiseStanding } from '#server/domain/waiting'
import { formatDateTime, formatDuration } from '../../_format'
import { BlockRows, Named } from '../../_ui/block-rows'
import { DataTable } from '../../_ui/data-table'
import { conversationHref } from '../../conversations/conversation-href'
import styles from '../waiting-table.module.css'

interface PromiseTableProps {
  caption: string
  standing: PromiseStanding
  rows: readonly DuePromise[]
  asOf: number
  zone: string
}

/** Promises with who owes them and by when; on a narrow screen each is a block with its columns named. */
export function PromiseTable({ caption, standing, rows, asOf, zone }: PromiseTableProps) {
  const list = {
    ...WHOLE_LIST,
    measure: 'promise_made' as const,
    slot: standing === 'due' ? 'pending' : 'broken',
  }
  return (
    <BlockRows className={styles.list}>
      <h2 className={styles.heading}>{caption}</h2>
      <DataTable
        caption={caption}
        isCompact
        rows={rows}
        keyOf={({ conversationId, ordinal }) => `${conversationId}.${ordinal}`}
        columns={[
          {
            key: 'conversation',
            header: 'Conversation',
            isRowHeader: true,
            cell: (row) => (
              <Link className={styles.link} href={conversationHref(row, list, 'recent')} prefetch={false}>
                <bdi className={styles.id}>{row.externalId}</bdi>
                {row.subject && <bdi className={styles.words}>{row.subject}</bdi>}
              </Link>
            ),
          },
          {
            key: 'words',
            header: 'Promised',
            cell: ({ words }) => (
              <Named name="Promised" isWide>
                <q dir="auto" className={styles.quote}>
                  {words}
                </q>
              </Named>
            ),
          },
          {
            key: 'made',
            header: `Made (${zone})`,
            cell: ({ at }) => <Named name="Made">{formatDateTime(at, zone)}</Named>,
          },
          {
            key: 'due',
            header: 'Due',
            cell: ({ dueAt }) => <Named name="Due">{formatDateTime(dueAt, zone)}</Named>,
          },
          {
            key: 'standing',
            header: standing === 'due' ? 'Left' : 'Overdue by',
            align: 'end',
            cell: ({ dueAt }) => (
              <Named name={standing === 'due' ? 'Left' : 'Overdue by'}>
                {standing === 'due' ? (
                  formatDuration(Math.max(0, dueAt - asOf))
                ) : (
                  <span className={styles.late}>
                    <CircleAlert aria-hidden size={13} strokeWidth={2} /> {formatDuration(asOf - dueAt)}
                  </span>
                )}
              </Named>
            ),
          },
          {
            key: 'by',
            header: 'Owed by',
            cell: ({ vendorName, agentName, automatic }) => (
              <Named name="Owed by" isWide>
                <span>
                  <bdi>{vendorName ?? 'no vendor'}</bdi>
                  {automatic ? (
                    ', promised by an automatic text'
                  ) : (
                    <>
                      , <bdi>{agentName ?? 'an agent'}</bdi>
                    </>
                  )}
                </span>
              </Named>
            ),
          },
        ]}
      />
    </BlockRows>
  )
}
