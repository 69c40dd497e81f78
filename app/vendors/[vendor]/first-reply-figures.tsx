import Link from 'next/link'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { DASH, formatCount, formatDuration, formatShare, formatUnits, formatWait } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { tooFewWords } from '../../_ui/verdict-words'
import { Figure, Figures } from './figures'
import { waitRangeWords } from './wait-range-words'

interface FirstReplyFiguresProps {
  scorecard: Scorecard
  lists: ListsOfVendor
}

/** First replies: the share in time with all that it is made of, and the waits that half and nine in ten stayed within. */
export function FirstReplyFigures({ scorecard, lists }: FirstReplyFiguresProps) {
  const { vendor, firstReplyWaits, comparison } = scorecard
  const { n, value, pending } = vendor.firstReply
  const { displayFloor } = comparison
  const { median, p90, answeredOnlyMedian, answeredOnlyP90, answered } = firstReplyWaits
  const { byTarget } = firstReplyWaits.running
  const met = Math.round((value ?? 0) * n)
  const slowest = lists('first_reply', {}, 'slowest_first_reply')
  const isEnough = n >= displayFloor
  const wait = ({ percentile }: typeof median) => (isEnough ? formatWait(percentile) : tooFewWords(n, displayFloor))
  return (
    <Figures>
      <Figure
        name="First replies in time"
        note={
          n > 0 && (
            <>
              <CountLink count={met} href={lists('first_reply', { result: 'counted' })} /> met,{' '}
              <CountLink count={n - met} href={lists('first_reply', { result: 'rest' }, 'slowest_first_reply')} />{' '}
              missed
              {byTarget !== null && ` the target of ${formatDuration(byTarget.targetMs)}`}
            </>
          )
        }
      >
        {n === 0 ? (
          DASH
        ) : (
          <Link href={lists('first_reply')}>{isEnough ? formatShare(met, n) : tooFewWords(n, displayFloor)}</Link>
        )}
      </Figure>
      <Figure name="Median wait" note={n > 0 && waitNote(median, answeredOnlyMedian)}>
        {n === 0 ? DASH : <Link href={slowest}>{wait(median)}</Link>}
      </Figure>
      <Figure name="90th percentile of waits" note={n > 0 && waitNote(p90, answeredOnlyP90)}>
        {n === 0 ? DASH : <Link href={slowest}>{wait(p90)}</Link>}
      </Figure>
      <Figure name="Still open within target" note="not counted until they end">
        <CountLink count={pending} href={lists('first_reply_pending')} words={formatCount(pending)} />
      </Figure>
    </Figures>
  )

  function waitNote(all: typeof median, answeredOnly: typeof median) {
    const range = isEnough ? waitRangeWords(all, n) : null
    return (
      <>
        {range !== null && (
          <>
            {range}
            <br />
          </>
        )}
        {answered < displayFloor ? (
          'too few were answered to say it of those alone'
        ) : (
          <>
            {withRange(answeredOnly)} over the{' '}
            <CountLink
              count={answered}
              href={lists('first_reply_wait')}
              words={formatUnits(answered, 'answered', 'answered')}
            />{' '}
            alone
          </>
        )}
      </>
    )
  }

  function withRange(wait: typeof median) {
    const range = waitRangeWords(wait, answered)
    return `${formatWait(wait.percentile)}${range === null ? '' : ` (${range})`}`
  }
}
