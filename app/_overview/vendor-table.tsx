import type { PeriodFilter, TrendStep } from '#server/domain/filter'
import type { Changes, Comparison } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { IntervalMarkKey } from '../_ui/interval-mark'
import { KeyboardList } from '../_ui/keyboard-list'
import { StepChips } from '../_ui/step-chips'
import { hrefWith } from '../_url/filter-url'
import { OpenComparisons } from './open-comparisons'
import { TurnedOrders } from './turned-orders'
import { vendorColumns } from './vendor-columns'
import styles from './vendor-table.module.css'

interface VendorTableProps {
  comparison: Comparison
  /** Since the days before; null where none are chosen. */
  changes: Changes | null
  period: PeriodFilter
  step: TrendStep
}

/** One row per vendor, in-house on top under a rule, and last what nobody carries. */
export function VendorTable({ comparison, changes, period, step }: VendorTableProps) {
  return (
    <KeyboardList className={styles.vendors}>
      <DataTable
        caption="Vendors beside in-house and the standard"
        columns={vendorColumns(comparison, { changes, period, step })}
        rows={comparison.vendors}
        keyOf={({ id }) => id ?? 'nobody'}
        isPinned={({ kind }) => kind === 'in_house'}
      />
      <div className={styles.foot}>
        <IntervalMarkKey />
        <StepChips href={hrefWith('/', period)} step={step} />
      </div>
      <TurnedOrders vendors={comparison.vendors} period={period} />
      <OpenComparisons vendors={comparison.vendors} />
    </KeyboardList>
  )
}
