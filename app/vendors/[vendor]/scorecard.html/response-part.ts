import type { Channel } from '#server/domain/conversation'
import { prepareWaitDistribution, waitDistributionWords } from '../../../_charts/prepare-wait-distribution'
import { drawWaits } from '../../../_file/draw-waits'
import { type FileFigure, fileFigures } from '../../../_file/file-figures'
import { fileHours } from '../../../_file/file-hours'
import { html, type Markup } from '../../../_file/html'
import { DASH, formatCount, formatDuration, formatUnits, formatWait } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { tooFewWords } from '../../../_ui/verdict-words'
import { leftOutWords } from '../left-out-words'
import { waitRangeWords } from '../wait-range-words'
import { shareFigure } from './kept-words'

/** How long customers waited, when, and who was left. */
export function responsePart(scorecard: Scorecard, channel: Channel | null): Markup {
  const { vendor, comparison, response, hours } = scorecard
  const { displayFloor, zone } = comparison
  return html`<section><h2>Response</h2>
${fileFigures([
  { name: 'First replies in time', ...shareFigure(vendor.firstReply, displayFloor) },
  ...waitFigures(scorecard),
  { name: 'Still open within target', value: formatCount(vendor.firstReply.pending), of: 'not counted until they end' },
  { name: 'Later replies in time', ...shareFigure(vendor.laterReply, displayFloor) },
  response.fullAnswer.n > 0 && { name: 'Full answers in time', ...shareFigure(response.fullAnswer, displayFloor) },
  response.closing.n > 0 && { name: 'Closings in time', ...shareFigure(response.closing, displayFloor) },
  {
    name: 'Left unanswered',
    value: formatCount(vendor.leftUnanswered),
    of: 'conversations that ended without an answer',
  },
  { name: 'Waiting now', value: formatCount(vendor.waiting), of: 'customers without an answer at the data’s end' },
])}
${waits(scorecard, channel)}
${fileHours(
  'First replies that missed their target, by hour of the week',
  hours.map(({ n, met }) => ({ n, count: n - met })),
)}
<p class="note">Missed of all, by the hours in which the conversation began, on the clocks of ${zone}. An empty cell had no first reply to judge.</p>
${response.leftOut.length > 0 && html`<p class="note">Left out of first replies in time: ${leftOutWords(response.leftOut)}.</p>`}</section>`
}

function waitFigures({ vendor, firstReplyWaits, comparison }: Scorecard): FileFigure[] {
  const { n } = vendor.firstReply
  const { displayFloor } = comparison
  const { median, p90, answeredOnlyMedian, answeredOnlyP90, answered } = firstReplyWaits
  const figure = (name: string, all: typeof median, answeredOnly: typeof median): FileFigure => ({
    name,
    value: n === 0 ? DASH : n < displayFloor ? tooFewWords(n, displayFloor) : formatWait(all.percentile),
    of:
      n > 0 &&
      [
        `of ${formatCount(n)}`,
        n >= displayFloor && waitRangeWords(all, n),
        answered >= displayFloor &&
          `${formatWait(answeredOnly.percentile)} over the ${formatCount(answered)} answered alone`,
      ]
        .filter(Boolean)
        .join('; '),
  })
  return [figure('Median wait', median, answeredOnlyMedian), figure('90th percentile', p90, answeredOnlyP90)]
}

function waits({ firstReplyWaits, standard }: Scorecard, channel: Channel | null): Markup | null {
  const { bins, answered, unanswered } = firstReplyWaits
  if (answered === 0) return null
  const targetMs = channel === null ? null : standard.targets[channel].firstReplySeconds * 1000
  const distribution = prepareWaitDistribution(bins, targetMs)
  const title = 'How long first replies took'
  return html`<figure class="chart"><h3>${title}</h3>
<p class="note">${waitDistributionWords(distribution)} ${unanswered > 0 && `${formatUnits(unanswered, 'wait')} that nobody answered ${unanswered === 1 ? 'is' : 'are'} not in the bars.`}
${targetMs === null && 'All channels together, whose targets differ; a scorecard of one channel shows its target.'}</p>
${drawWaits(distribution, title, targetMs === null ? null : `target ${formatDuration(targetMs)}`)}</figure>`
}
