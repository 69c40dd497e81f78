import Link from 'next/link'
import type { PeriodFilter } from '#server/domain/filter'
import { PointsLostBars } from '../_charts/points-lost-bars'
import { formatPoints, formatUnits } from '../_format'
import type { CompanyFigures } from '../_trpc/outputs'
import { tooFewWords } from '../_ui/verdict-words'
import { listHref } from '../_url/filter-url'
import styles from './panels.module.css'

const MOST = 10

interface PointsLostPanelProps {
  company: CompanyFigures
  period: PeriodFilter
  minimum: number
}

/** What cost customers most, whoever answered them. */
export function PointsLostPanel({ company: { score, pointsLost }, period, minimum }: PointsLostPanelProps) {
  if (score.value === null) return null
  const shown = pointsLost.slice(0, MOST)
  const rest = pointsLost.slice(MOST)
  const restPoints = rest.reduce((sum, { points }) => sum + points, 0)
  return (
    <section aria-labelledby="lost-title" className={styles.panel}>
      <h2 id="lost-title">Points lost in this period</h2>
      {score.n < minimum ? (
        <p className={styles.sentence}>{tooFewWords(score.n, minimum)}</p>
      ) : (
        <>
          <p className={styles.sentence}>
            All vendors together keep {formatPoints(score.value)} of 100 points over{' '}
            <Link href={listHref(period)}>{formatUnits(score.n, 'conversation')}</Link>; the rules took the others.
            {rest.length > 0 && ` The ${rest.length} that are not shown took ${restPoints.toFixed(2)} points.`}
          </p>
          <PointsLostBars
            title="Rules by the points they took"
            lost={shown.map((item) => ({
              ...item,
              href: listHref({ ...period, measure: 'lost', slot: item.criterion }, 'lowest_score'),
            }))}
          />
        </>
      )}
    </section>
  )
}
