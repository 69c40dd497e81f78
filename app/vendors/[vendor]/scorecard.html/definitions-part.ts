import { CHANNELS } from '#server/domain/conversation'
import { fileTable } from '../../../_file/file-table'
import { html, type Markup } from '../../../_file/html'
import { formatDuration } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { CHANNEL_WORDS } from '../../../_words'
import { BAND_DEFINITIONS } from '../canned-definitions'
import type { Definition } from '../definition'
import { TARGET_DEFINITIONS } from '../response-definitions'
import { madeWithWords, scoreDefinitions } from '../score-definitions'

/** How every figure is made, what is left out, the targets, and what it was made with. */
export function definitionsPart(scorecard: Scorecard): Markup {
  const { standard, comparison } = scorecard
  return html`<section><h2>Definitions and what is left out</h2>${list([...scoreDefinitions(scorecard, TARGET_DEFINITIONS), ...BAND_DEFINITIONS])}
${fileTable({
  caption: 'Targets',
  rows: CHANNELS,
  columns: [
    { header: 'Channel', isRowHeader: true, cell: (channel) => CHANNEL_WORDS[channel] },
    {
      header: 'First reply',
      align: 'end',
      cell: (channel) => formatDuration(standard.targets[channel].firstReplySeconds * 1000),
    },
    {
      header: 'Later reply',
      align: 'end',
      cell: (channel) => formatDuration(standard.targets[channel].laterReplySeconds * 1000),
    },
    {
      header: 'Counted in',
      cell: (channel) => (standard.targets[channel].hours === 'covered' ? 'contracted hours' : 'all hours'),
    },
  ],
})}
<p class="note">${madeWithWords(comparison)}</p></section>`
}

function list(definitions: readonly Definition[]): Markup {
  return html`<dl class="words">${definitions.map(({ term, meaning }) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl>`
}
