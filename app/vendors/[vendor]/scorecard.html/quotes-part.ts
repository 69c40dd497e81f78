import { html, type Markup } from '../../../_file/html'
import { formatDateTime, formatScore } from '../../../_format'

/** What a costly finding rests on, in the words of the transcript. */
export interface QuotedFinding {
  externalId: string
  startedAt: number
  agentName: string | null
  charge: number
  /** The arithmetic. */
  words: string
  quotes: readonly { who: string; at: number; words: string }[]
}

export interface QuotedCriterion {
  title: string
  findings: readonly QuotedFinding[]
}

/** The words behind the points lost. Never there unless somebody asked for it. */
export function quotesPart(criteria: readonly QuotedCriterion[], zone: string): Markup {
  return html`<section class="piece"><h2>Quoted words</h2>
<p class="asked">Shown because you asked for it: these are customers’ and agents’ own words. Think of who will read this file.</p>
${criteria.map(
  ({ title, findings }) => html`<h3>${title}</h3>${findings.map((finding) => quotedFinding(finding, zone))}`,
)}</section>`
}

function quotedFinding(finding: QuotedFinding, zone: string): Markup {
  const { externalId, startedAt, agentName, charge, words, quotes } = finding
  return html`<div class="message"><p class="who"><bdi>${externalId}</bdi>, started ${formatDateTime(startedAt, zone)}${agentName !== null && html`, <bdi>${agentName}</bdi>`}: ${formatScore(charge)} of 100 points lost</p>
<p><bdi>${words}</bdi></p>
${quotes.map(
  (quote) =>
    html`<blockquote><span class="n"><bdi>${quote.who}</bdi>, ${formatDateTime(quote.at, zone)}:</span> <span class="said" dir="auto">${quote.words}</span></blockquote>`,
)}</div>`
}
