import { formatPercent } from '../_format'
import type { DetectorList } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { DETECTOR_WORDS } from '../_words'
import styles from './page.module.css'

/** What people said of findings, by detector and vendor. */
export function ReviewTable({ list }: { list: DetectorList }) {
  const rows = list.detectors.flatMap(({ detector, reviews }) => reviews.map((review) => ({ detector, ...review })))
  if (rows.length === 0)
    return (
      <p className={styles.rule}>
        Nothing has been reviewed yet. “Heard rightly?” stands beside each finding of a conversation that rests on
        words.
      </p>
    )
  return (
    <DataTable
      caption="Reviewed by you, by vendor"
      isCaptionShown
      rows={rows}
      keyOf={({ detector, vendorId }) => `${detector} ${vendorId}`}
      columns={[
        { key: 'detector', header: 'Heard', isRowHeader: true, cell: ({ detector }) => DETECTOR_WORDS[detector] },
        { key: 'vendor', header: 'Vendor', cell: ({ name }) => <bdi>{name}</bdi> },
        { key: 'confirmed', header: 'Rightly', align: 'end', cell: ({ confirmed }) => confirmed },
        { key: 'rejected', header: 'Wrongly', align: 'end', cell: ({ rejected }) => rejected },
        {
          key: 'share',
          header: 'Right',
          align: 'end',
          cell: ({ confirmed, rejected, interval }) =>
            interval === null
              ? '–'
              : `${formatPercent(confirmed / (confirmed + rejected))} (at most ${formatPercent(interval.high)})`,
        },
        {
          key: 'follows',
          header: 'What follows',
          cell: ({ confirmed, rejected, isDemoted }) =>
            isDemoted
              ? 'Only shown for this vendor from the next scoring on'
              : confirmed + rejected < list.fewestReviews
                ? `Too few to judge (${confirmed + rejected} of ${list.fewestReviews})`
                : 'As published',
        },
      ]}
    />
  )
}
