import Link from 'next/link'
import { formatDateTime, formatScore } from '../../_format'
import type { ListedRow } from '../../_trpc/outputs'
import { PendingMark } from '../../_ui/pending-mark'
import styles from './neighbour-list.module.css'

interface NeighbourListProps {
  before: readonly ListedRow[]
  current: string
  after: readonly ListedRow[]
  hrefOf: (row: ListedRow) => string
  zone: string
}

/** The part of the list around the conversation that is open. */
export function NeighbourList({ before, current, after, hrefOf, zone }: NeighbourListProps) {
  const link = (row: ListedRow) => (
    <li key={`${row.conversationId}.${row.ordinal}`}>
      <Link href={hrefOf(row)} prefetch={false}>
        <bdi>{row.externalId}</bdi>
        <span>
          {formatDateTime(row.startedAt, zone)}, score {formatScore(row.score)}
        </span>
        <PendingMark />
      </Link>
    </li>
  )
  return (
    <details open className={styles.list}>
      <summary>List</summary>
      <ol>
        {before.map(link)}
        <li>
          <span aria-current="page" className={styles.current}>
            <bdi>{current}</bdi>
          </span>
        </li>
        {after.map(link)}
      </ol>
    </details>
  )
}
