import type { ReactNode } from 'react'
import styles from './page-title.module.css'

interface PageTitleProps {
  title: ReactNode
  /** One line under the title: period, counts, what the page is about. */
  note?: ReactNode
  /** What can be done with the whole page, at the right. */
  actions?: ReactNode
  /** Chips of period and filters. */
  children?: ReactNode
}

export function PageTitle({ title, note, actions, children }: PageTitleProps) {
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {note && <p className={styles.note}>{note}</p>}
      {children && <div className={styles.chips}>{children}</div>}
    </header>
  )
}
