import type { Measure } from '#server/domain/measure'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { formatCount } from '../../_format'
import type { Measured, Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import styles from './response-tables.module.css'

interface ChargedAndSeenProps {
  scorecard: Scorecard
  lists: ListsOfVendor
}

interface MissedRow {
  words: string
  count: number
  href: string | null
}

/** Missed targets charged to the vendor, apart from those outside its contracted hours; together what the company sees. */
export function ChargedAndSeen({ scorecard, lists }: ChargedAndSeenProps) {
  const { vendor, response } = scorecard
  // What nobody carries holds the gaps of all vendors already.
  if (vendor.id === null || (!vendor.hasCoverage && response.coverageGaps === 0)) return null
  const charged = (words: string, measured: Measured, measure: Measure): MissedRow => ({
    words,
    count: missedOf(measured),
    href: lists(measure, { result: 'rest' }),
  })
  const rows: MissedRow[] = [
    charged('Charged to the vendor, first replies', vendor.firstReply, 'first_reply'),
    charged('Charged to the vendor, later replies', vendor.laterReply, 'later_reply'),
    {
      words: 'Outside its contracted hours, charged to nobody',
      count: response.coverageGaps,
      href: lists('coverage_gap'),
    },
  ]
  const seen = { words: 'What the company sees', count: rows.reduce((sum, { count }) => sum + count, 0), href: null }
  return (
    <div className={styles.block}>
      <DataTable
        caption="Missed reply targets, by who is charged"
        isCaptionShown
        isCompact
        rows={[...rows, seen]}
        keyOf={({ words }) => words}
        columns={[
          { key: 'whose', header: 'Missed', isRowHeader: true, cell: ({ words }) => words },
          {
            key: 'count',
            header: 'Waits',
            align: 'end',
            cell: ({ count, href }) => (href === null ? formatCount(count) : <CountLink count={count} href={href} />),
          },
        ]}
      />
      <p className={styles.note}>
        Customers waited too long in all of these. The vendor is charged where the part of the wait inside its
        contracted hours was too long; the rest is a gap in coverage.
      </p>
    </div>
  )
}

function missedOf({ n, value }: Measured): number {
  return n - Math.round((value ?? 0) * n)
}
