import type { PeriodFilter } from '#server/domain/filter'
import type { Changes, Comparison } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { IntervalMarkKey } from '../_ui/interval-mark'
import { KeyboardList } from '../_ui/keyboard-list'
import { OpenComparisons } from './open-comparisons'
import { TurnedOrders } from './turned-orders'
import { vendorColumns } from './vendor-columns'
import styles from './vendor-table.module.css'

interface VendorTableProps {
  comparison: Comparison
  /** Since the days before; null where none are chosen. */
  changes: Changes | null
  period: PeriodFilter
}

/** One row per vendor, in-house on top under a rule, and last what nobody carries. */
export function VendorTable({ comparison, changes, period }: VendorTableProps) {
  return (
    <KeyboardList className={styles.vendors}>
      <DataTable
        caption="Vendors beside in-house and the standard"
        columns={vendorColumns(comparison, changes, period)}
        rows={comparison.vendors}
        keyOf={({ id }) => id ?? 'nobody'}
        isPinned={({ kind }) => kind === 'in_house'}
      />
      <IntervalMarkKey />
      <TurnedOrders vendors={comparison.vendors} period={period} />
      <OpenComparisons vendors={comparison.vendors} />
    </KeyboardList>
  )
}
