import type { PeriodFilter } from '#server/domain/filter'
import { WeeklyTrendChart } from '../../_charts/weekly-trend-chart'
import { listsOfStep } from '../../_figures/lists-of-step'
import { trendWeeks } from '../../_figures/prepare-figures'
import type { Scorecard } from '../../_trpc/outputs'
import { StepChips } from '../../_ui/step-chips'
import { vendorHref } from '../../_url/filter-url'
import { capabilityWords } from './capability-words'
import { prepareFirstReplyTrend } from './prepare-first-reply-trend'
import { Section } from './section'
import { trendNote } from './trend-note'
import styles from './trend-section.module.css'

/** The score and first replies in time in the last 12 weeks or months up to the end of the period. */
export function TrendSection({ scorecard, period }: { scorecard: Scorecard; period: PeriodFilter }) {
  const { vendor, comparison } = scorecard
  const { step } = vendor.trend
  return (
    <Section id="trend">
      <StepChips href={vendorHref(vendor.id, period)} step={step} />
      <WeeklyTrendChart
        title={`Score by ${step}`}
        weeks={trendWeeks(vendor, comparison.displayFloor, listsOfStep(vendor.id, period, 'response'))}
        target={null}
        unit="score"
        step={step}
        counted="Conversations"
      />
      <p className={styles.note}>{trendNote(scorecard)}</p>
      {vendor.firstReply.n >= comparison.displayFloor && (
        <>
          <WeeklyTrendChart
            title={`First replies in time by ${step}`}
            weeks={prepareFirstReplyTrend(scorecard, listsOfStep(vendor.id, period, 'first_reply'))}
            target={comparison.shareWithinTarget}
            unit="percent"
            step={step}
            counted="First replies"
          />
          <p className={styles.note}>{capabilityWords(scorecard)}</p>
        </>
      )}
    </Section>
  )
}
