import { fileTable } from '../../../_file/file-table'
import { html, type Markup } from '../../../_file/html'
import { formatCount, formatShare } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { tooFewWords } from '../../../_ui/verdict-words'
import { BAND_WORDS } from '../../../_words'
import { bandsWords, prepareBands } from '../prepare-bands'

/** How much of the replies is template; no text of any. */
export function cannedPart({ canned, comparison }: Scorecard): Markup {
  const bands = prepareBands(canned.bands)
  const { displayFloor } = comparison
  if (bands.judged < displayFloor)
    return html`<section><h2>Canned answers</h2><p>Replies long enough to tell: ${tooFewWords(bands.judged, displayFloor)}.</p></section>`
  return html`<section><h2>Canned answers</h2><p class="note">${bandsWords(bands)} Being canned costs nothing by itself.</p>
<div class="bands" aria-hidden="true">${bands.segments.map(
    ({ band, share }) =>
      share > 0 && html`<span class="${band}" style="${`width: ${(100 * share).toFixed(2)}%`}"></span>`,
  )}</div>
${fileTable({
  rows: bands.segments,
  columns: [
    {
      header: 'Reply',
      isRowHeader: true,
      cell: ({ band }) => html`<span class="swatch ${band}"></span>${BAND_WORDS[band]}`,
    },
    { header: 'Replies', align: 'end', cell: ({ count }) => formatCount(count) },
    { header: 'Share', align: 'end', cell: ({ count }) => formatShare(count, bands.judged) },
  ],
})}</section>`
}
