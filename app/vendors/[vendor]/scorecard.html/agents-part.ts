import { DIMENSIONS } from '#server/domain/finding'
import { fileTable } from '../../../_file/file-table'
import { html, type Markup } from '../../../_file/html'
import { formatCount, formatPoints } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { DIMENSION_WORDS } from '../../../_words'
import { chanceWords, keptWords } from './kept-words'

type Agent = Scorecard['agents'][number]

/** The people of a vendor. Their order is by conversations and no rank. */
export function agentsPart({ agents, comparison }: Scorecard): Markup {
  const { displayFloor } = comparison
  if (agents.length === 0)
    return html`<section><h2>Agents</h2><p>No agent is named in what this vendor carries.</p></section>`
  return html`<section><h2>Agents</h2>
<p class="note">Those with most conversations first; this is no ranking. Below ${displayFloor} conversations no figure is printed.</p>
${fileTable({
  rows: agents,
  columns: [
    { header: 'Agent', isRowHeader: true, cell: ({ name }) => html`<bdi>${name}</bdi>` },
    { header: 'Conversations', align: 'end', cell: ({ conversations }) => formatCount(conversations) },
    { header: 'Score', cell: ({ score }) => keptWords(score, displayFloor, formatPoints) },
    { header: 'Chance allows', cell: ({ score }) => chanceWords(score, displayFloor, formatPoints) },
    ...DIMENSIONS.map((dimension) => ({
      header: DIMENSION_WORDS[dimension],
      cell: ({ dimensions }: Agent) => keptWords(dimensions[dimension], displayFloor, formatPoints),
    })),
  ],
})}</section>`
}
