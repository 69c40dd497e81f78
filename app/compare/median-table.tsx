import type { PeriodFilter } from '#server/domain/filter'
import { CountLink } from '../_figures/count-link'
import { listsOf } from '../_figures/lists-of'
import { formatCount, formatPointDifference } from '../_format'
import type { VendorBeside } from '../_trpc/outputs'
import { BlockRows } from '../_ui/block-rows'
import { DataTable } from '../_ui/data-table'
import { named } from '../topics/named-column'
import styles from './compare.module.css'
import { medianWords } from './median-words'

interface MedianTableProps {
  vendors: readonly VendorBeside[]
  period: PeriodFilter
  minimum: number
}

/** How long half of the customers waited for a first reply at most, with the same mix of questions. */
export function MedianTable({ vendors, period, minimum }: MedianTableProps) {
  return (
    <BlockRows className={styles.table}>
      <DataTable
        caption="Median wait for a first reply, with the same mix of questions"
        isCaptionShown
        rows={vendors.filter(({ medians }) => medians.own !== null)}
        keyOf={({ vendor }) => vendor.id ?? 'nobody'}
        columns={[
          { key: 'vendor', header: 'Vendor', isRowHeader: true, cell: ({ vendor }) => <bdi>{vendor.name}</bdi> },
          named<VendorBeside>('First replies', (row) => <Covered row={row} period={period} />, true),
          named<VendorBeside>('Median wait', ({ medians }) => medianWords(medians.own, minimum), true),
          named<VendorBeside>('In-house', ({ medians }) => medianWords(medians.inHouse, minimum), true),
        ]}
      />
    </BlockRows>
  )
}

/** Only all of them have a list: what is left out is what in-house does not answer too. */
function Covered({ row: { vendor, medians }, period }: { row: VendorBeside; period: PeriodFilter }) {
  const n = medians.own?.n ?? 0
  const all = vendor.firstReply.n
  const link = <CountLink count={all} href={listsOf(vendor.id, period)('first_reply')} />
  return n === all ? (
    link
  ) : (
    <span className={styles.whole}>
      {formatCount(n)} of its {link}
    </span>
  )
}

/** The differences of first replies in time by another method, as a check. */
export function OtherMethod({ vendors }: { vendors: readonly VendorBeside[] }) {
  const told = vendors.flatMap(({ vendor, mantelHaenszel: other }) =>
    other && vendor.againstInHouse?.figures.first_reply.verdict !== 'too_few' ? [{ vendor, other }] : [],
  )
  if (told.length === 0) return null
  return (
    <p className={styles.note}>
      Checked by another method, which stands up to small groups, the differences are:{' '}
      {told.map(({ vendor, other }, index) => (
        <span key={vendor.id}>
          {index > 0 && ', '}
          <bdi>{vendor.name}</bdi> {formatPointDifference(other.difference)}
        </span>
      ))}{' '}
      points. No verdict rests on them.
    </p>
  )
}
