import { fileFigures } from '../../../_file/file-figures'
import { fileTable } from '../../../_file/file-table'
import { html, type Markup } from '../../../_file/html'
import { DASH, formatCount, formatPercent, formatPoints, formatUnits } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { tooFewWords } from '../../../_ui/verdict-words'
import { outcomeWords, REQUEST_STAGES } from '../request-stages'
import { shareFigure } from './kept-words'

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
  { name: 'Promises kept', ...keptPromises(promises.person, displayFloor) },
  { name: 'Automatic promises kept', ...keptPromises(promises.automatic, displayFloor) },
  {
    name: 'With a critical error',
    value: formatCount(vendor.critical),
    of: `conversations of ${formatCount(vendor.conversations)}, of any dimension`,
  },
])}
${escalation.stages.asked === 0 ? html`<p>Nobody asked for a supervisor, somebody else or a human.</p>` : requests(escalation)}</section>`
}

function keptPromises(measured: Parameters<typeof shareFigure>[0], minimum: number) {
  const { value, of } = shareFigure(measured, minimum)
  return { value, of: of?.replace(' met', ' kept').replace(' missed', ' broken') ?? null }
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
