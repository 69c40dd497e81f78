import type { TrendStep } from '#server/domain/filter'
import { DASH } from '../_format'
import { prepareSparkTrend, sparkTrendWords, type TrendWeek } from './prepare-spark-trend'
import styles from './spark-trend.module.css'

const WIDTH = 92
const HEIGHT = 24
const INSET = 4

interface SparkTrendProps {
  /** What is measured: "Score of Northwind". */
  label: string
  weeks: readonly TrendWeek[]
  format: (value: number) => string
  step?: TrendStep
}

/** Some weeks in a line, the expected band behind it, signals as points, and the last value in words. */
export function SparkTrend({ label, weeks, format, step = 'week' }: SparkTrendProps) {
  const { lines, begun, soFar, band, signals, last } = prepareSparkTrend(weeks, WIDTH, HEIGHT, INSET)
  if (last === null) return <span className={styles.none}>{DASH}</span>
  return (
    <span className={styles.trend}>
      <svg
        role="img"
        aria-label={`${label}. ${sparkTrendWords(weeks, format, step)}`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      >
        {band !== null && <path className={styles.band} d={band} />}
        {lines.map((line) => (
          <path key={line} className={styles.line} d={line} />
        ))}
        {begun !== null && (
          <>
            {begun.line !== null && <path className={styles.soFar} d={begun.line} />}
            <circle className={styles.running} cx={begun.x} cy={begun.y} r="1.75" />
          </>
        )}
        {soFar !== null && <path className={styles.soFar} d={soFar} />}
        <circle
          className={last.lacksStart || last.isRunning ? styles.running : styles.last}
          cx={last.x}
          cy={last.y}
          r="1.75"
        />
        {signals.map(({ x, y }) => (
          <circle key={x} className={styles.signal} cx={x} cy={y} r="3" />
        ))}
      </svg>
      <span className={styles.value}>
        {format(last.value)}
        {last.isRunning && <span className={styles.note}> so far</span>}
        {last.lacksStart && !last.isRunning && <span className={styles.note}> in part</span>}
      </span>
    </span>
  )
}
