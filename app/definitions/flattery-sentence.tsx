import type { PeriodFilter } from '#server/domain/filter'
import { CountLink } from '../_figures/count-link'
import { listsOf } from '../_figures/lists-of'
import { formatCount, formatUnits } from '../_format'
import type { DefinitionsComparison } from '../_trpc/outputs'
import { flatteryWords, noFlatteryWords } from './flattery-words'
import styles from './page.module.css'

/** The point of the page in one sentence, from the vendor with the largest difference. */
export function FlatterySentence({ comparison, period }: { comparison: DefinitionsComparison; period: PeriodFilter }) {
  const { mostFlattered } = comparison
  if (!mostFlattered) return <p className={styles.sentence}>{noFlatteryWords(comparison)}</p>
  const { vendor, report } = mostFlattered
  const lists = listsOf(vendor.id, period)
  const differing = `${formatCount(report.differs)} of ${formatUnits(vendor.conversations, 'conversation')}`
  return (
    <p className={styles.sentence}>
      {flatteryWords(mostFlattered)}:{' '}
      <CountLink count={report.differs} words={differing} href={lists('replay_differs', { slot: report.definition })} />{' '}
      {report.differs === 1 ? 'is' : 'are'} judged otherwise.
    </p>
  )
}
