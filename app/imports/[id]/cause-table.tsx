import type { RejectionCause } from '#server/domain/import-check'
import { formatCount } from '../../_format'
import { BlockRows, Named } from '../../_ui/block-rows'
import { DataTable } from '../../_ui/data-table'
import { CauseFix } from './cause-fix'
import styles from './detail.module.css'
import type { Wizard } from './wizard'

/** Why rows are left out, most frequent first, with what can be done for all rows of a cause at once. */
export function CauseTable({ wizard, causes }: { wizard: Wizard; causes: readonly RejectionCause[] }) {
  return (
    <BlockRows>
      <DataTable
        caption="Why rows are left out"
        columns={[
          {
            key: 'example',
            header: 'Reason, as for the first of them',
            isRowHeader: true,
            cell: ({ example, reason }) => <bdi className={styles.long}>{example || reason}</bdi>,
          },
          { key: 'n', header: 'Rows', align: 'end', cell: ({ n }) => <Named name="Rows">{formatCount(n)}</Named> },
          {
            key: 'line',
            header: 'First in line',
            align: 'end',
            cell: ({ firstLine }) => <Named name="First in line">{formatCount(firstLine)}</Named>,
          },
          {
            key: 'fix',
            header: 'For all of them',
            cell: (cause) => (
              <Named name="For all of them" isWide>
                <CauseFix cause={cause} wizard={wizard} />
              </Named>
            ),
          },
        ]}
        rows={causes}
        keyOf={({ column, reason }) => `${column} ${reason}`}
        isCompact
      />
    </BlockRows>
  )
}
