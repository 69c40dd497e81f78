import Link from 'next/link'
import { formatUnits } from '../_format'
import styles from './points-lost-bars.module.css'

export interface PointsLost {
  criterion: string
  title: string
  /** Points of the score lost by this criterion, 0 to 100. */
  points: number
  /** Findings of the criterion, the unit of its list. */
  findings: number
  href: string
}

/** Criteria by the points they cost, each a link to its conversations. */
export function PointsLostBars({ title, lost }: { title: string; lost: readonly PointsLost[] }) {
  const most = Math.max(...lost.map(({ points }) => points), Number.MIN_VALUE)
  return (
    <section>
      <h3>{title}</h3>
      <ol className={styles.list}>
        {lost.map((row) => (
          <li key={row.criterion}>
            <Link className={styles.row} href={row.href} data-item>
              <span className={styles.title}>{row.title}</span>
              <span className={styles.track}>
                <span className={styles.bar} style={{ width: `${(100 * row.points) / most}%` }} />
              </span>
              <span className={styles.points}>{row.points.toFixed(2)} points</span>
              <span className={styles.count}>{formatUnits(row.findings, 'finding')}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
