import { partWords, prepareWeeklyTrend, type WeeklyTrend } from '../../../_charts/prepare-weekly-trend'
import { trendWeeks } from '../../../_figures/prepare-figures'
import { drawTrend } from '../../../_file/draw-trend'
import { fileTable } from '../../../_file/file-table'
import { html, type Markup } from '../../../_file/html'
import { DASH, formatCount, formatPercent, formatScore } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { capabilityWords } from '../capability-words'
import { prepareFirstReplyTrend } from '../prepare-first-reply-trend'
import { trendNote } from '../trend-note'

type Format = (value: number | null) => string

/** The score and first replies in time by week or month, drawn and as tables. */
export function trendPart(scorecard: Scorecard): Markup | null {
  const { vendor, comparison } = scorecard
  const { step, points } = vendor.trend
  if (points.length === 0) return null
  const { displayFloor, shareWithinTarget } = comparison
  const scores = prepareWeeklyTrend(trendWeeks(vendor, displayFloor), null, formatScore, step)
  const replies = prepareWeeklyTrend(prepareFirstReplyTrend(scorecard, null), shareWithinTarget, formatPercent, step)
  const weekHead = step === 'month' ? 'Month' : 'Week of'
  return html`<section><h2>Trend</h2>
${drawn(scores, { title: `Score by ${step}`, figure: 'Score', counted: 'Conversations', weekHead, target: null, format: formatScore })}
<p class="note">${trendNote(scorecard)}</p>
${
  vendor.firstReply.n >= displayFloor &&
  html`${drawn(replies, { title: `First replies in time by ${step}`, figure: 'In time', counted: 'First replies', weekHead, target: shareWithinTarget, format: formatPercent })}
<p class="note">${capabilityWords(scorecard)}</p>`
}</section>`
}

interface DrawnWords {
  title: string
  figure: string
  counted: string
  weekHead: string
  target: number | null
  format: Format
}

function drawn(trend: WeeklyTrend, { title, figure, counted, weekHead, target, format }: DrawnWords): Markup {
  return html`<figure class="chart"><h3>${title}</h3><p class="note">${trend.takeaway}</p>
${drawTrend(trend, title, format, target)}</figure>
${fileTable({
  rows: trend.points,
  columns: [
    { header: weekHead, isRowHeader: true, cell: ({ week }) => week },
    {
      header: figure,
      align: 'end',
      cell: (point) => `${format(point.value)}${partWords(point)}`,
    },
    { header: counted, align: 'end', cell: ({ count }) => formatCount(count?.n ?? 0) },
    {
      header: 'Chance would give',
      align: 'end',
      cell: ({ expected }) => (expected ? `${format(expected[0])} to ${format(expected[1])}` : DASH),
    },
    {
      header: 'Outside it',
      cell: ({ signalAbove, signalBelow }) => (signalAbove !== null ? 'above' : signalBelow !== null ? 'below' : ''),
    },
  ],
})}`
}
