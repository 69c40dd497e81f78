import Link from 'next/link'
import type { PeriodFilter } from '#server/domain/filter'
import { HourOfWeekTable } from '../../_charts/hour-of-week-table'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { DASH, formatShare } from '../../_format'
import type { Measured, Scorecard } from '../../_trpc/outputs'
import { tooFewWords } from '../../_ui/verdict-words'
import { Figure, Figures } from './figures'
import { FirstReplyFigures } from './first-reply-figures'
import { FirstReplyWaits } from './first-reply-waits'
import { Section } from './section'

interface ResponseSectionProps {
  scorecard: Scorecard
  lists: ListsOfVendor
  period: PeriodFilter
}

/** How long customers waited, when, and who was left. */
export function ResponseSection({ scorecard, lists, period }: ResponseSectionProps) {
  const { vendor, comparison, hours } = scorecard
  return (
    <Section id="response">
      <FirstReplyFigures scorecard={scorecard} lists={lists} period={period} />
      <FirstReplyWaits scorecard={scorecard} lists={lists} channel={period.channel} />
      <Figures>
        <LaterReplies measured={vendor.laterReply} minimum={comparison.displayFloor} lists={lists} />
        <Figure name="Left unanswered" note="conversations that ended without an answer">
          <CountLink count={vendor.leftUnanswered} href={lists('left_unanswered')} />
        </Figure>
        <Figure name="Waiting now" note="customers without an answer at the data’s end">
          <CountLink count={vendor.waiting} href={lists('waiting', {}, 'longest_wait')} />
        </Figure>
      </Figures>
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

interface LaterRepliesProps {
  measured: Measured
  minimum: number
  lists: ListsOfVendor
}

function LaterReplies({ measured: { n, value }, minimum, lists }: LaterRepliesProps) {
  if (value === null) return <Figure name="Later replies in time">{DASH}</Figure>
  const met = Math.round(value * n)
  return (
    <Figure
      name="Later replies in time"
      note={
        <>
          <CountLink count={met} href={lists('later_reply', { result: 'counted' })} /> met,{' '}
          <CountLink count={n - met} href={lists('later_reply', { result: 'rest' })} /> missed
        </>
      }
    >
      <Link href={lists('later_reply')}>{n < minimum ? tooFewWords(n, minimum) : formatShare(met, n)}</Link>
    </Figure>
  )
}
