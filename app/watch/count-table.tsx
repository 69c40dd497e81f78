import { CountLink } from '../_figures/count-link'
import { formatShare } from '../_format'
import { type Column, DataTable } from '../_ui/data-table'

export interface CountRow {
  vendorId: number | null
  vendorName: string
  n: number
  counted: number
}

interface CountTableProps<Row extends CountRow> {
  caption: string
  rows: readonly Row[]
  /** The headers of what is counted, and of all that could have been. */
  counted: string
  all: string
  countedHref: (row: Row) => string
  allHref: (row: Row) => string
  more?: readonly Column<Row>[]
}

/** Vendors with a count and what it is out of, each with its list. */
export function CountTable<Row extends CountRow>(props: CountTableProps<Row>) {
  const { caption, rows, counted, all, countedHref, allHref, more = [] } = props
  return (
    <DataTable
      caption={caption}
      isCompact
      rows={rows}
      keyOf={({ vendorId }) => vendorId ?? 'nobody'}
      columns={[
        { key: 'vendor', header: 'Vendor', isRowHeader: true, cell: ({ vendorName }) => <bdi>{vendorName}</bdi> },
        {
          key: 'counted',
          header: counted,
          align: 'end',
          cell: (row) => <CountLink count={row.counted} href={countedHref(row)} />,
        },
        { key: 'all', header: all, align: 'end', cell: (row) => <CountLink count={row.n} href={allHref(row)} /> },
        { key: 'share', header: 'Share', align: 'end', cell: (row) => formatShare(row.counted, row.n) },
        ...more,
      ]}
    />
  )
}
