import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './data-table.module.css'
import { Scroller } from './scroller'

export interface Column<Row> {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures stand at the end, words at the start. */
  align?: 'start' | 'end'
  /** Names the row. */
  isRowHeader?: boolean
  sorted?: 'ascending' | 'descending'
  width?: string
}

interface DataTableProps<Row> {
  caption: string
  isCaptionShown?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string | number
  /** Rows that stand above a rule, as the in-house team does. */
  isPinned?: (row: Row) => boolean
  isCompact?: boolean
}

export function DataTable<Row>({
  caption,
  isCaptionShown = false,
  columns,
  rows,
  keyOf,
  isPinned,
  isCompact,
}: DataTableProps<Row>) {
  return (
    <Scroller label={caption}>
      <table className={classNames(styles.table, isCompact && styles.compact)}>
        <caption className={isCaptionShown ? styles.caption : styles.hidden}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, align, sorted, width }) => (
              <th
                key={key}
                scope="col"
                className={align && styles[align]}
                aria-sort={sorted}
                style={width ? { width } : undefined}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={isPinned?.(row) ? styles.pinned : undefined}>
              {columns.map(({ key, cell, align, isRowHeader }) =>
                isRowHeader ? (
                  <th key={key} scope="row" className={align && styles[align]}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={align && styles[align]}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
