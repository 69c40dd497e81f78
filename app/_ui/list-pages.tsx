import Link from 'next/link'
import styles from './list-pages.module.css'

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
      {firstHref !== null && <Link href={firstHref}>First rows</Link>}
      {nextHref !== null && <Link href={nextHref}>Next rows</Link>}
      <span className={styles.keys}>
        <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>Enter</kbd> opens
      </span>
    </nav>
  )
}
