import { TREND_STEPS, type TrendStep } from '#server/domain/filter'
import { hrefByStep } from '../_url/filter-url'
import { ChoiceChip } from './chip'
import styles from './step-chips.module.css'

const STEP_WORDS: Readonly<Record<TrendStep, string>> = { week: 'Weeks', month: 'Months' }

/** Trends by weeks or by months; `href` is the page as it is. */
export function StepChips({ href, step }: { href: string; step: TrendStep }) {
  return (
    <nav className={styles.steps} aria-label="Trends by">
      {TREND_STEPS.map((choice) => (
        <ChoiceChip
          key={choice}
          about="Trends by"
          words={STEP_WORDS[choice]}
          href={hrefByStep(href, choice)}
          isCurrent={choice === step}
        />
      ))}
    </nav>
  )
}
