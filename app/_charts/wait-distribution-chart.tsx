'use client'

import dynamic from 'next/dynamic'
import { formatCount, formatShare } from '../_format'
import { TableView } from '../_ui/table-view'
import styles from './chart.module.css'
import { prepareWaitDistribution, waitDistributionWords } from './prepare-wait-distribution'

const Drawing = dynamic(() => import('./draw-wait-distribution').then((module) => module.DrawWaitDistribution), {
  ssr: false,
  loading: () => <div className={styles.space} />,
})

interface WaitDistributionChartProps {
  title: string
  /** A number for each bin of waits, and one for "longer". */
  counts: readonly number[]
  targetMs: number
  /** "target 2 min" */
  targetWords: string
}

export function WaitDistributionChart({ title, counts, targetMs, targetWords }: WaitDistributionChartProps) {
  const distribution = prepareWaitDistribution(counts, targetMs)
  const takeaway = waitDistributionWords(distribution)
  return (
    <TableView
      title={title}
      takeaway={takeaway}
      rows={distribution.bars}
      keyOf={({ words }) => words}
      columns={[
        { key: 'wait', header: 'Wait', cell: ({ words }) => words, isRowHeader: true },
        { key: 'count', header: 'Answered', align: 'end', cell: ({ count }) => formatCount(count) },
        { key: 'share', header: 'Share', align: 'end', cell: ({ count }) => formatShare(count, distribution.total) },
      ]}
    >
      <div className={styles.space}>
        <Drawing title={title} takeaway={takeaway} distribution={distribution} targetWords={targetWords} />
      </div>
    </TableView>
  )
}
