import type { PeriodFilter } from '#server/domain/filter'
import { HourOfWeekTable } from '../../_charts/hour-of-week-table'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import type { Scorecard } from '../../_trpc/outputs'
import { ChargedAndSeen } from './charged-and-seen'
import { Figure, Figures } from './figures'
import { FirstReplyFigures } from './first-reply-figures'
import { FirstReplyWaits } from './first-reply-waits'
import { FullAnswers } from './full-answers'
import { HeldSection } from './held-section'
import { LateAndLenient } from './late-and-lenient'
import { MetFigure } from './met-figure'
import { ReplyShifts } from './reply-shifts'
import { RunningWaits } from './running-waits'
import { Section } from './section'

interface ResponseSectionProps {
  scorecard: Scorecard
  lists: ListsOfVendor
  period: PeriodFilter
}

/** How long customers waited, when, and who was left. */
export function ResponseSection({ scorecard, lists, period }: ResponseSectionProps) {
  const { vendor, comparison, response, hours } = scorecard
  const { displayFloor } = comparison
  return (
    <Section id="response">
      <FirstReplyFigures scorecard={scorecard} lists={lists} />
      <LateAndLenient scorecard={scorecard} lists={lists} />
      <ChargedAndSeen scorecard={scorecard} lists={lists} />
      <FirstReplyWaits scorecard={scorecard} lists={lists} channel={period.channel} />
      <RunningWaits scorecard={scorecard} lists={lists} />
      <ReplyShifts scorecard={scorecard} lists={lists} />
      <Figures>
        <MetFigure
          name="Later replies in time"
          measured={vendor.laterReply}
          measure="later_reply"
          minimum={displayFloor}
          lists={lists}
        />
        {response.fullAnswer.n > 0 && (
          <MetFigure
            name="Full answers in time"
            measured={response.fullAnswer}
            measure="substantive_reply"
            minimum={displayFloor}
            lists={lists}
          />
        )}
        {response.closing.n > 0 && (
          <MetFigure
            name="Closings in time"
            measured={response.closing}
            measure="resolution"
            minimum={displayFloor}
            lists={lists}
          />
        )}
        <FullAnswers scorecard={scorecard} lists={lists} />
        <Figure name="Left unanswered" note="conversations that ended without an answer">
          <CountLink count={vendor.leftUnanswered} href={lists('left_unanswered')} />
        </Figure>
        <Figure name="Waiting now" note="customers without an answer at the data’s end">
          <CountLink count={vendor.waiting} href={lists('waiting', {}, 'longest_wait')} />
        </Figure>
      </Figures>
      <HeldSection scorecard={scorecard} lists={lists} />
      <HourOfWeekTable
        title="First replies that missed their target, by hour of the week"
        takeaway={`By the hour in which the conversation began, on the clocks of ${comparison.zone}. An empty hour had no first reply to judge.`}
        hours={hours.map(({ n, met }) => ({ n, count: n - met }))}
        hrefOf={(day, { from, to, count }) =>
          count > 0 && to - from === 1 ? lists('hour_of_week', { slot: String(day * 24 + from), result: 'rest' }) : null
        }
      />
    </Section>
  )
}
