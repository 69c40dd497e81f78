import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { type Column, DataTable } from './data-table'
import styles from './table-view.module.css'

interface TableViewProps<Row> {
  title: string
  /** One sentence: what the chart shows. */
  takeaway: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string | number
  /** The chart. */
  children: ReactNode
  className?: string | undefined
}

/** A chart under its title and takeaway, with its numbers as a table on request. */
export function TableView<Row>({ title, takeaway, columns, rows, keyOf, children, className }: TableViewProps<Row>) {
  return (
    <figure className={classNames(styles.figure, className)}>
      <figcaption>
        <h3>{title}</h3>
        <p className={styles.takeaway}>{takeaway}</p>
      </figcaption>
      {children}
      <details className={styles.details}>
        <summary>View as table</summary>
        <DataTable caption={title} columns={columns} rows={rows} keyOf={keyOf} isCompact />
      </details>
    </figure>
  )
}
