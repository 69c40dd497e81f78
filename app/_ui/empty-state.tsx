import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  /** One sentence: why there is nothing here. */
  why: string
  next: { words: string; href: string } | null
  /** A second way on, such as the sample data of a new installation. */
  children?: ReactNode
}

export function EmptyState({ why, next, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p>{why}</p>
      <div className={styles.ways}>
        {next && (
          <Link className={styles.next} href={next.href}>
            {next.words}
          </Link>
        )}
        {children}
      </div>
    </div>
  )
}
