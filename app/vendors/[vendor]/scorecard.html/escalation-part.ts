import { fileFigures } from '../../../_file/file-figures'
import { fileTable } from '../../../_file/file-table'
import { html, type Markup } from '../../../_file/html'
import { DASH, formatCount, formatPercent, formatPoints, formatUnits } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { tooFewWords } from '../../../_ui/verdict-words'
import { outcomeWords, REQUEST_STAGES } from '../request-stages'
import { shareFigure } from './kept-words'

const PROMISES = ['kept', 'broken'] as const

/** What was done when a customer asked for somebody above the agent, and whether promises were kept. */
export function escalationPart({ vendor, comparison, escalation }: Scorecard): Markup {
  const { n, value } = vendor.dimensions.escalation
  const { displayFloor } = comparison
  const { promises } = escalation
  return html`<section><h2>Escalation</h2>
${fileFigures([
  {
    name: 'Kept of 100',
    value: n === 0 ? DASH : n < displayFloor ? tooFewWords(n, displayFloor) : formatPoints(value),
    of: `of ${formatUnits(n, 'conversation')} that had to be handed up`,
  },
  { name: 'Promises kept', ...shareFigure(promises.person, displayFloor, PROMISES) },
  { name: 'Automatic promises kept', ...shareFigure(promises.automatic, displayFloor, PROMISES) },
  {
    name: 'With a critical error',
    value: formatCount(vendor.critical),
    of: `conversations of ${formatCount(vendor.conversations)}, of any dimension`,
  },
])}
${escalation.stages.asked === 0 ? html`<p>Nobody asked for a supervisor, somebody else or a human.</p>` : requests(escalation)}</section>`
}

function requests({ stages, outcomes }: Scorecard['escalation']): Markup {
  return html`<h3>Requests for somebody else, from asking to the end</h3>
<ol class="strip">${REQUEST_STAGES.map(
    ({ stage, name, note }) =>
      html`<li><span class="name">${name}</span><span class="count">${formatCount(stages[stage])}</span>
<span class="said">${stage !== 'asked' && `${formatPercent(stages[stage] / stages.asked)} of ${formatCount(stages.asked)}; `}${note}</span></li>`,
  )}</ol>
${fileTable({
  caption: 'What became of the requests',
  rows: outcomes,
  columns: [
    { header: 'Outcome', isRowHeader: true, cell: ({ words }) => outcomeWords(words) },
    { header: 'Requests', align: 'end', cell: ({ n }) => formatCount(n) },
    { header: 'Which means', cell: ({ meaning }) => meaning },
    { header: 'Only shown', align: 'end', cell: ({ shown }) => formatCount(shown) },
  ],
})}`
}
