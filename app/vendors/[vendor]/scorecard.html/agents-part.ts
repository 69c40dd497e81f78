import { DIMENSIONS } from '#server/domain/finding'
import { type FileColumn, fileTable } from '../../../_file/file-table'
import { html, type Markup } from '../../../_file/html'
import { formatCount, formatPoints } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { DIMENSION_WORDS } from '../../../_words'
import { agentsNote, hasRanks, notComparedWords, rankWords, reliabilityWords } from '../agent-words'
import { chanceWords, keptWords } from './kept-words'

type Agent = Scorecard['agents'][number]

/** The people of a vendor. Their order is by conversations and no rank. */
export function agentsPart(scorecard: Scorecard): Markup {
  const { agents, agentsCompared, comparison } = scorecard
  const { displayFloor } = comparison
  if (agents.length === 0)
    return html`<section><h2>Agents</h2><p>No agent is named in what this vendor carries.</p></section>`
  return html`<section><h2>Agents</h2>
<p class="note">${agentsNote(scorecard)}</p>
${fileTable({
  rows: agents,
  columns: [
    { header: 'Agent', isRowHeader: true, cell: ({ name }) => html`<bdi>${name}</bdi>` },
    { header: 'Conversations', align: 'end', cell: ({ conversations }) => formatCount(conversations) },
    { header: 'Score', cell: ({ score }) => keptWords(score, displayFloor, formatPoints) },
    { header: 'Chance allows', cell: ({ score }) => chanceWords(score, displayFloor, formatPoints) },
    ...(agentsCompared === null || agentsCompared.isAlike ? [] : estimateColumns(agentsCompared.count, scorecard)),
    ...DIMENSIONS.map((dimension) => ({
      header: DIMENSION_WORDS[dimension],
      cell: ({ dimensions }: Agent) => keptWords(dimensions[dimension], displayFloor, formatPoints),
    })),
  ],
})}</section>`
}

/** What an agent's score is worth once it is drawn towards all, and where that puts the agent. */
function estimateColumns(count: number, { agents, vendor, comparison }: Scorecard): FileColumn<Agent>[] {
  return [
    {
      header: 'Estimate',
      cell: (agent) => {
        const { shrunk, conversations } = agent
        if (conversations < comparison.displayFloor) return null
        if (shrunk === null) return notComparedWords(agent, vendor.counted)
        const { low, high } = shrunk.interval95
        return html`${formatPoints(shrunk.estimate)} <span class="n">${formatPoints(low)} to ${formatPoints(high)}, ${reliabilityWords(shrunk)}</span>`
      },
    },
    ...(hasRanks(agents) ? [{ header: 'Rank', cell: ({ shrunk }: Agent) => shrunk && rankWords(shrunk, count) }] : []),
  ]
}
