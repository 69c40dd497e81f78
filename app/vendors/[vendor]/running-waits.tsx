import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { formatDuration, formatPercent, formatUnits } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { tooFewWords } from '../../_ui/verdict-words'
import { Figure, Figures } from './figures'
import styles from './response-tables.module.css'

interface RunningWaitsProps {
  scorecard: Scorecard
  lists: ListsOfVendor
}

type Running = Scorecard['firstReplyWaits']['running']
type ByTarget = NonNullable<Running['byTarget']>

/** What first replies look like when waits that run still count as far as they ran. */
export function RunningWaits({ scorecard, lists }: RunningWaitsProps) {
  const { vendor, comparison, firstReplyWaits } = scorecard
  const { n, median, byTarget } = firstReplyWaits.running
  if (n === 0) return null
  const { displayFloor } = comparison
  const ifEnough = (words: string) => (n < displayFloor ? tooFewWords(n, displayFloor) : words)
  return (
    <div className={styles.block}>
      <h3>Running waits counted as far as they ran</h3>
      <p className={styles.note}>
        Over the{' '}
        <CountLink
          count={vendor.firstReply.n}
          href={lists('first_reply')}
          words={formatUnits(vendor.firstReply.n, 'judged wait')}
        />{' '}
        and the{' '}
        <CountLink
          count={vendor.firstReply.pending}
          href={lists('first_reply_pending')}
          words={formatUnits(vendor.firstReply.pending, 'wait')}
        />{' '}
        still within target. Closed without an answer counts as never.
        {byTarget === null &&
          ' With one channel chosen whose waits have one target, the chance of a reply by then is shown too.'}
      </p>
      <Figures>
        <Figure name="Half are answered within">{ifEnough(medianWords(median))}</Figure>
        {byTarget !== null && (
          <>
            <Figure
              name={`Chance of a reply within ${formatDuration(byTarget.targetMs)}`}
              note={n >= displayFloor && chanceWords(byTarget)}
            >
              {ifEnough(formatPercent(byTarget.chance))}
            </Figure>
            <Figure
              name="The same, where leaving counts as never answered"
              note={byTarget.left === 0 ? 'no customer left' : `${formatUnits(byTarget.left, 'customer')} left`}
            >
              {ifEnough(formatPercent(byTarget.chanceIfLeavingCounts))}
            </Figure>
            {byTarget.mean !== null && (
              <Figure
                name={`Mean wait, none counted beyond ${formatDuration(byTarget.mean.horizonMs)}`}
                note={n >= displayFloor && `give or take ${formatDuration(1.96 * byTarget.mean.standardErrorMs)}`}
              >
                {ifEnough(formatDuration(byTarget.mean.meanMs))}
              </Figure>
            )}
          </>
        )}
      </Figures>
    </div>
  )
}

function medianWords(median: Running['median']): string {
  if (median === null) return ''
  if ('atMost' in median) return formatDuration(median.atMost)
  return median.notWithin === null ? 'never' : `more than ${formatDuration(median.notWithin)}`
}

function chanceWords({ interval95 }: ByTarget) {
  return interval95 && `chance allows ${formatPercent(interval95.low)} to ${formatPercent(interval95.high)}`
}
