import { WeeklyTrendChart } from '../../_charts/weekly-trend-chart'
import { trendWeeks } from '../../_figures/prepare-figures'
import type { Scorecard } from '../../_trpc/outputs'
import { Section } from './section'
import { trendNote } from './trend-note'
import styles from './trend-section.module.css'

export function TrendSection({ scorecard }: { scorecard: Scorecard }) {
  const { vendor, comparison } = scorecard
  return (
    <Section id="trend">
      <WeeklyTrendChart
        title="Score by week"
        weeks={trendWeeks(vendor, comparison.displayFloor)}
        target={null}
        unit="score"
      />
      <p className={styles.note}>{trendNote(scorecard)}</p>
    </Section>
  )
}
