import { fileTable } from '../../../_file/file-table'
import { html, type Markup } from '../../../_file/html'
import { formatCount } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { DIMENSION_WORDS } from '../../../_words'
import { CRITERIA_SHOWN, pointsLostWords } from '../points-lost-words'

/** The criteria that cost most, each with its findings. */
export function pointsLostPart(scorecard: Scorecard): Markup {
  const shown = scorecard.pointsLost.slice(0, CRITERIA_SHOWN)
  if (shown.length === 0 || scorecard.vendor.score.value === null)
    return html`<section><h2>Points lost</h2><p>No criterion cost a point in this period.</p></section>`
  const most = Math.max(Number.MIN_VALUE, ...shown.map(({ points }) => points))
  return html`<section><h2>Points lost</h2>
${fileTable({
  className: 'bars',
  rows: shown,
  columns: [
    { header: 'Criterion', isRowHeader: true, cell: ({ title }) => title },
    { header: 'Dimension', cell: ({ dimension }) => DIMENSION_WORDS[dimension] },
    {
      header: '',
      className: 'track',
      cell: ({ points }) => html`<span class="bar" style="${`width: ${((100 * points) / most).toFixed(2)}%`}"></span>`,
    },
    { header: 'Points of the score', align: 'end', cell: ({ points }) => points.toFixed(2) },
    { header: 'Findings', align: 'end', cell: ({ findings }) => formatCount(findings) },
  ],
})}
<p class="note">${pointsLostWords(scorecard)}</p></section>`
}
