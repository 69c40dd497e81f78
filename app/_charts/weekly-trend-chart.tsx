'use client'

import dynamic from 'next/dynamic'
import { DASH, formatPercent, formatScore } from '../_format'
import type { TrendWeek } from '../_ui/prepare-spark-trend'
import { TableView } from '../_ui/table-view'
import styles from './chart.module.css'
import { prepareWeeklyTrend } from './prepare-weekly-trend'

const Drawing = dynamic(() => import('./draw-weekly-trend').then((module) => module.DrawWeeklyTrend), {
  ssr: false,
  loading: () => <div className={styles.space} />,
})

/** Named and not passed, because a function cannot travel from a server component to this one. */
const FORMATS = { score: formatScore, percent: formatPercent }

interface WeeklyTrendChartProps {
  title: string
  weeks: readonly TrendWeek[]
  target: number | null
  unit: keyof typeof FORMATS
}

export function WeeklyTrendChart({ title, weeks, target, unit }: WeeklyTrendChartProps) {
  const format = FORMATS[unit]
  const trend = prepareWeeklyTrend(weeks, target, format)
  return (
    <TableView
      title={title}
      takeaway={trend.takeaway}
      rows={trend.points}
      keyOf={({ week }) => week}
      columns={[
        { key: 'week', header: 'Week of', cell: ({ week }) => week, isRowHeader: true },
        { key: 'value', header: 'Value', align: 'end', cell: ({ value }) => format(value) },
        {
          key: 'expected',
          header: 'Chance would give',
          align: 'end',
          cell: ({ expected }) => (expected ? `${format(expected[0])} to ${format(expected[1])}` : DASH),
        },
        {
          key: 'signal',
          header: 'Outside it',
          cell: ({ signalAbove, signalBelow }) =>
            signalAbove !== null ? 'above' : signalBelow !== null ? 'below' : '',
        },
      ]}
    >
      <div className={styles.space}>
        <Drawing title={title} trend={trend} target={target} format={format} />
      </div>
    </TableView>
  )
}
