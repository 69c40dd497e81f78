import { DASH, formatCount } from '../../_format'
import type { ImportDetail } from '../../_trpc/outputs'
import { BlockRows, Named } from '../../_ui/block-rows'
import { DataTable } from '../../_ui/data-table'
import styles from './detail.module.css'

interface RejectionTableProps {
  rejections: ImportDetail['rejections']
  rejected: number
}

/** The first of the rows that were not taken. */
export function RejectionTable({ rejections, rejected }: RejectionTableProps) {
  const isAll = rejections.length >= rejected
  return (
    <div className={styles.part}>
      <h3>
        {isAll
          ? 'Rows that were not taken'
          : `The first ${rejections.length} of ${formatCount(rejected)} rows that were not taken`}
      </h3>
      <BlockRows>
        <DataTable
          caption="Rejected rows"
          columns={[
            {
              key: 'line',
              header: 'Line',
              align: 'end',
              isRowHeader: true,
              cell: ({ line }) => <Named name="Line">{formatCount(line)}</Named>,
            },
            {
              key: 'column',
              header: 'Column',
              cell: ({ column }) => (
                <Named name="Column" isWide>
                  <bdi>{column ?? DASH}</bdi>
                </Named>
              ),
            },
            {
              key: 'reason',
              header: 'Reason',
              cell: ({ reason }) => (
                <Named name="Reason" isWide>
                  <bdi className={styles.long}>{reason}</bdi>
                </Named>
              ),
            },
            {
              key: 'raw',
              header: 'As it stands in the file',
              cell: ({ raw }) => (
                <Named name="As written" isWide>
                  <bdi className={styles.raw}>{raw}</bdi>
                </Named>
              ),
            },
          ]}
          rows={rejections.map((rejection, index) => ({ ...rejection, index }))}
          keyOf={({ index }) => index}
          isCompact
        />
      </BlockRows>
    </div>
  )
}
