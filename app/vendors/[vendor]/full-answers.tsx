import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { formatDuration, formatUnits } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { tooFewWords } from '../../_ui/verdict-words'
import { Figure } from './figures'

/** First replies that held off, and how much later the full answers came. */
export function FullAnswers({ scorecard, lists }: { scorecard: Scorecard; lists: ListsOfVendor }) {
  const { displayFloor } = scorecard.comparison
  const { holding, answerTimes } = scorecard.response
  const { n, firstReplyMs, fullAnswerMs } = answerTimes
  return (
    <>
      {firstReplyMs !== null && fullAnswerMs !== null && (
        <Figure
          name="From first reply to first full answer"
          note={`medians over ${formatUnits(n, 'conversation')} that had both`}
        >
          {n < displayFloor
            ? tooFewWords(n, displayFloor)
            : `${formatDuration(firstReplyMs)} → ${formatDuration(fullAnswerMs)}`}
        </Figure>
      )}
      <Figure
        name="First replies that only hold off"
        note={
          holding.n > 0 && (
            <>
              <CountLink count={holding.justBeforeTarget} href={lists('holding_reply', { result: 'counted' })} /> of
              them in the last tenth before the target
            </>
          )
        }
      >
        <CountLink count={holding.n} href={lists('holding_reply')} />
      </Figure>
    </>
  )
}
