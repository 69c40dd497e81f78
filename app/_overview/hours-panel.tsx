import Link from 'next/link'
import type { PeriodFilter } from '#server/domain/filter'
import { HourOfWeekTable } from '../_charts/hour-of-week-table'
import { formatPercent, formatUnits } from '../_format'
import type { CompanyFigures } from '../_trpc/outputs'
import { listHref } from '../_url/filter-url'
import styles from './panels.module.css'
import { prepareHours } from './prepare-hours'

interface HoursPanelProps {
  hours: CompanyFigures['hours']
  period: PeriodFilter
  zone: string
}

/** When first replies of all vendors missed their target, and how many there were to give. */
export function HoursPanel({ hours, period, zone }: HoursPanelProps) {
  const { n, met, worst } = prepareHours(hours)
  const listOf = (slot: number, result: 'rest' | null) =>
    listHref({ ...period, measure: 'hour_of_week', slot: String(slot), result })
  if (n === 0) return null
  return (
    <section aria-labelledby="hours-title" className={styles.panel}>
      <h2 id="hours-title">First replies by hour of the week</h2>
      <p className={styles.sentence}>
        <Link href={listHref({ ...period, measure: 'hour_of_week', result: 'counted' })}>
          {formatPercent(met / n)} in time
        </Link>{' '}
        of{' '}
        <Link href={listHref({ ...period, measure: 'hour_of_week' })}>
          {formatUnits(n, 'first reply', 'first replies')}
        </Link>{' '}
        of all vendors.
        {worst && (
          <>
            {' '}
            Most are missed {worst.words}: <Link href={listOf(worst.slot, 'rest')}>{worst.missed}</Link> of{' '}
            <Link href={listOf(worst.slot, null)}>{worst.n}</Link>.
          </>
        )}
      </p>
      <HourOfWeekTable
        title="Missed their target"
        takeaway={`By the hour in which the conversation began, on the clocks of ${zone}. An empty hour had no first reply to judge.`}
        hours={hours.map((hour) => ({ n: hour.n, count: hour.n - hour.met }))}
        hrefOf={(day, { from, to, count }) => (count > 0 && to - from === 1 ? listOf(day * 24 + from, 'rest') : null)}
      />
      <details className={styles.details}>
        <summary>How many there were to give</summary>
        <HourOfWeekTable
          title="First replies to give"
          takeaway="All that met or missed their target; the darker, the more."
          hours={hours.map((hour) => ({ n: hour.n, count: hour.n }))}
          hrefOf={(day, { from, to, count }) => (count > 0 && to - from === 1 ? listOf(day * 24 + from, null) : null)}
        />
      </details>
    </section>
  )
}
