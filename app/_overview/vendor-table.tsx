import type { PeriodFilter } from '#server/domain/filter'
import type { Comparison } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { IntervalMarkKey } from '../_ui/interval-mark'
import { KeyboardList } from '../_ui/keyboard-list'
import { OpenComparisons } from './open-comparisons'
import { vendorColumns } from './vendor-columns'
import styles from './vendor-table.module.css'

/** One row per vendor, in-house on top under a rule, and last what nobody carries. */
export function VendorTable({ comparison, period }: { comparison: Comparison; period: PeriodFilter }) {
  return (
    <KeyboardList className={styles.vendors}>
      <DataTable
        caption="Vendors beside in-house and the standard"
        columns={vendorColumns(comparison, period)}
        rows={comparison.vendors}
        keyOf={({ id }) => id ?? 'nobody'}
        isPinned={({ kind }) => kind === 'in_house'}
      />
      <IntervalMarkKey />
      <OpenComparisons vendors={comparison.vendors} />
    </KeyboardList>
  )
}
