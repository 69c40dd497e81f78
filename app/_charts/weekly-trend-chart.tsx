'use client'

import dynamic from 'next/dynamic'
import type { TrendStep } from '#server/domain/filter'
import { CountLink } from '../_figures/count-link'
import { DASH, formatCount, formatPercent, formatScore } from '../_format'
import type { TrendWeek } from '../_ui/prepare-spark-trend'
import { TableView } from '../_ui/table-view'
import styles from './chart.module.css'
import { partWords, prepareWeeklyTrend, type WeeklyPoint } from './prepare-weekly-trend'

const Drawing = dynamic(() => import('./draw-weekly-trend').then((module) => module.DrawWeeklyTrend), {
  ssr: false,
  loading: () => <div className={styles.space} />,
})

/** Named and not passed, because a function cannot travel from a server component to this one. */
const FORMATS = { score: formatScore, percent: formatPercent }

const STEP_HEADS: Readonly<Record<TrendStep, string>> = { week: 'Week of', month: 'Month' }

interface WeeklyTrendChartProps {
  title: string
  weeks: readonly TrendWeek[]
  target: number | null
  unit: keyof typeof FORMATS
  step?: TrendStep
  /** What a week's n counts: "Conversations". */
  counted?: string
}

export function WeeklyTrendChart({ title, weeks, target, unit, step = 'week', counted }: WeeklyTrendChartProps) {
  const format = FORMATS[unit]
  const trend = prepareWeeklyTrend(weeks, target, format, step)
  return (
    <TableView
      title={title}
      takeaway={trend.takeaway}
      rows={trend.points}
      keyOf={({ week }) => week}
      columns={[
        { key: 'week', header: STEP_HEADS[step], cell: ({ week }) => week, isRowHeader: true },
        ...(counted === undefined
          ? []
          : [
              { key: 'n', header: counted, align: 'end' as const, cell: ({ count }: WeeklyPoint) => countWords(count) },
            ]),
        {
          key: 'value',
          header: 'Value',
          align: 'end',
          cell: (point) => `${format(point.value)}${partWords(point)}`,
        },
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

function countWords(count: WeeklyPoint['count']) {
  if (count === undefined) return DASH
  return count.href === null ? formatCount(count.n) : <CountLink count={count.n} href={count.href} />
}
