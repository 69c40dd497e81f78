import type { Measure } from '#server/domain/measure'
import type { ListsOfVendor } from '../../_figures/lists-of'
import type { Measured, Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import { leftOutWords } from './left-out-words'
import { MetAndMissed, MetShare } from './met-figure'
import styles from './response-tables.module.css'

interface LateAndLenientProps {
  scorecard: Scorecard
  lists: ListsOfVendor
}

interface WayOfCounting {
  words: string
  measured: Measured
  measure: Measure
  leavesOut: string
}

/** First replies in time counted strictly and leniently, side by side, each with what it leaves out. */
export function LateAndLenient({ scorecard, lists }: LateAndLenientProps) {
  const { vendor, response, comparison, standard } = scorecard
  if (vendor.firstReply.n === 0) return null
  const ways: WayOfCounting[] = [
    {
      words: 'Strict',
      measured: vendor.firstReply,
      measure: 'first_reply',
      leavesOut: `Leaves out only customers who left within ${standard.abandonedExcludedBelowSeconds} s; whoever left later went unanswered.`,
    },
    {
      words: 'Lenient',
      measured: response.firstReplyLenient,
      measure: 'first_reply_lenient',
      leavesOut: 'Leaves out every customer who left before the target had passed, as many contracts do.',
    },
  ]
  return (
    <div className={styles.block}>
      <DataTable
        caption="First replies in time, strict and lenient"
        isCaptionShown
        isCompact
        rows={ways}
        keyOf={({ measure }) => measure}
        columns={[
          { key: 'way', header: 'Counted', isRowHeader: true, cell: ({ words }) => words },
          {
            key: 'share',
            header: 'In time',
            align: 'end',
            cell: (way) => <MetShare {...way} minimum={comparison.displayFloor} lists={lists} />,
          },
          {
            key: 'counts',
            header: 'Of them',
            align: 'end',
            cell: (way) => <MetAndMissed {...way} minimum={comparison.displayFloor} lists={lists} />,
          },
          {
            key: 'out',
            header: 'What it leaves out',
            cell: ({ leavesOut }) => <span className={styles.sentence}>{leavesOut}</span>,
          },
        ]}
      />
      {response.leftOut.length > 0 && <p className={styles.note}>In neither: {leftOutWords(response.leftOut)}.</p>}
    </div>
  )
}
