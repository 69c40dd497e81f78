import { prepareWeeklyTrend } from '../../../_charts/prepare-weekly-trend'
import { trendWeeks } from '../../../_figures/prepare-figures'
import { drawTrend } from '../../../_file/draw-trend'
import { fileTable } from '../../../_file/file-table'
import { html, type Markup } from '../../../_file/html'
import { DASH, formatCount, formatScore } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { trendNote } from '../trend-note'

/** The score by week, drawn and as a table. */
export function trendPart(scorecard: Scorecard): Markup | null {
  const { vendor, comparison } = scorecard
  if (vendor.trend.points.length === 0) return null
  const trend = prepareWeeklyTrend(trendWeeks(vendor, comparison.displayFloor), null, formatScore)
  const { step } = vendor.trend
  const title = `Score by ${step}`
  const weeks = trend.points.map((point, index) => ({ ...point, n: vendor.trend.points[index]?.n ?? 0 }))
  return html`<section><h2>Trend</h2><figure class="chart"><h3>${title}</h3><p class="note">${trend.takeaway}</p>
${drawTrend(trend, title, formatScore)}</figure>
<p class="note">${trendNote(scorecard)}</p>
${fileTable({
  rows: weeks,
  columns: [
    { header: step === 'week' ? 'Week of' : 'Month from', isRowHeader: true, cell: ({ week }) => week },
    { header: 'Score', align: 'end', cell: ({ value }) => formatScore(value) },
    { header: 'Conversations', align: 'end', cell: ({ n }) => formatCount(n) },
    {
      header: 'Chance would give',
      align: 'end',
      cell: ({ expected }) => (expected ? `${formatScore(expected[0])} to ${formatScore(expected[1])}` : DASH),
    },
    {
      header: 'Outside it',
      cell: ({ signalAbove, signalBelow }) => (signalAbove !== null ? 'above' : signalBelow !== null ? 'below' : ''),
    },
  ],
})}</section>`
}
