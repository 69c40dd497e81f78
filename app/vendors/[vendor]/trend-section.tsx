import { WeeklyTrendChart } from '../../_charts/weekly-trend-chart'
import { trendWeeks } from '../../_figures/prepare-figures'
import type { Scorecard } from '../../_trpc/outputs'
import { Section } from './section'
import styles from './trend-section.module.css'

export function TrendSection({ scorecard }: { scorecard: Scorecard }) {
  const { vendor, comparison } = scorecard
  const { band } = vendor.trend
  return (
    <Section id="trend">
      <WeeklyTrendChart
        title="Score by week"
        weeks={trendWeeks(vendor, comparison.displayFloor)}
        target={null}
        unit="score"
      />
      <p className={styles.note}>
        Weeks begin on Monday; a week of fewer than {comparison.displayFloor} conversations is drawn but never marked.{' '}
        {band === null
          ? 'What chance would give is shown from eight weeks on.'
          : 'The grey band is what chance would give around this vendor’s own level; a week outside it has a cause.'}
      </p>
    </Section>
  )
}
