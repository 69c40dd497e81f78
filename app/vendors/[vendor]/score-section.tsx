import Link from 'next/link'
import type { PeriodFilter } from '#server/domain/filter'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { ringOf, scaleOf } from '../../_figures/prepare-figures'
import { AgainstInHouseChip } from '../../_figures/verdict-chips'
import { DASH, formatPoints } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { IntervalMark, IntervalMarkKey } from '../../_ui/interval-mark'
import { tooFewWords } from '../../_ui/verdict-words'
import { scoreBeforeSentence } from './before-words'
import { butCriticalWords } from './critical-words'
import { DimensionTable } from './dimension-table'
import { explainScore, scoreRangeWords } from './explain-score'
import styles from './score-section.module.css'

interface ScoreSectionProps {
  scorecard: Scorecard
  lists: ListsOfVendor
  inHouseLists: ListsOfVendor
  period: PeriodFilter
}

/** The one figure of the page with the sentence that explains it, beside what it is made of. */
export function ScoreSection({ scorecard, lists, inHouseLists, period }: ScoreSectionProps) {
  const { vendor, inHouse, comparison, standard, pointsLost } = scorecard
  const { score, conversations } = vendor
  const { displayFloor } = comparison
  const isEnough = score.n >= displayFloor
  const rival = vendor.kind === 'in_house' ? null : inHouse
  const sinceBefore = scoreBeforeSentence(scorecard, period.from)
  const butCritical = butCriticalWords(scorecard)
  return (
    <div className={styles.top}>
      <section aria-labelledby="score-title" className={styles.score}>
        <h2 id="score-title">Score</h2>
        {isEnough ? (
          <>
            <p className={styles.figure}>{figure(score.value, conversations === 0 ? null : lists('conversations'))}</p>
            <IntervalMark
              label="Score"
              value={score.value}
              low={score.interval95?.low ?? null}
              high={score.interval95?.high ?? null}
              n={score.n}
              minimum={displayFloor}
              scale={scaleOf(rival ? [score, rival.score] : [score], displayFloor)}
              inHouse={ringOf(rival?.score ?? null, displayFloor)}
              format={formatPoints}
            />
            <p className={styles.second}>{scoreRangeWords(vendor)}</p>
            {butCritical !== null && <p className={styles.but}>{butCritical}</p>}
            <p>{explainScore(score, vendor.dimensions, pointsLost, standard.weights, vendor.counted)}</p>
            {sinceBefore !== null && <p>{sinceBefore}</p>}
          </>
        ) : (
          <p className={styles.few}>
            {tooFewWords(score.n, displayFloor)}: a score needs {displayFloor} conversations, and here are{' '}
            {conversations === 0 ? 'none' : <Link href={lists('conversations')}>{conversations}</Link>}.
          </p>
        )}
        <AgainstInHouseChip vendor={vendor} lists={lists} about="Against in-house" />
        {inHouse === null && <p className={styles.second}>There is no in-house team to compare with.</p>}
      </section>
      <section aria-labelledby="dimensions-title" className={styles.dimensions}>
        <h2 id="dimensions-title">What it is made of</h2>
        <DimensionTable scorecard={scorecard} lists={lists} inHouseLists={inHouseLists} period={period} />
        <IntervalMarkKey />
      </section>
    </div>
  )
}

function figure(value: number | null, href: string | null) {
  if (value === null) return DASH
  return href === null ? formatPoints(value) : <Link href={href}>{formatPoints(value)}</Link>
}
