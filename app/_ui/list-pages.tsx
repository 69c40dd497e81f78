import Link from 'next/link'
import { KeyHints } from './key-hints'
import styles from './list-pages.module.css'
import { PendingMark } from './pending-mark'

interface ListPagesProps {
  /** The address of the first page; null on it. */
  firstHref: string | null
  /** The address of the next page; null on the last. */
  nextHref: string | null
}

/** From page to page of a list that keys step through. */
export function ListPages({ firstHref, nextHref }: ListPagesProps) {
  return (
    <nav aria-label="Pages of the list" className={styles.pages}>
      {firstHref !== null && (
        <Link href={firstHref}>
          First rows
          <PendingMark />
        </Link>
      )}
      {nextHref !== null && (
        <Link href={nextHref}>
          Next rows
          <PendingMark />
        </Link>
      )}
      <KeyHints ids={['nextRow', 'previousRow', 'openRow']} />
    </nav>
  )
}
