import type { ReactNode } from 'react'
import { Named } from '../_ui/block-rows'
import type { Column } from '../_ui/data-table'

/** A column whose cells say its header again, for screens on which rows are blocks. */
export function named<Row>(name: string, cell: (row: Row) => ReactNode, isWide = false): Column<Row> {
  return {
    key: name,
    header: name,
    cell: (row) => (
      <Named name={name} isWide={isWide}>
        <div>{cell(row)}</div>
      </Named>
    ),
  }
}
