import { html, type Markup } from '../../_file/html'
import { formatDateTime, formatDuration, formatScore } from '../../_format'
import { CRITICAL_WORDS, DIMENSION_WORDS } from '../../_words'
import type { NumberedFinding } from '../[id]/number-findings'
import type { PackedConversation, PackedFinding } from './prepare-pack'
import { quotedPart } from './quoted-part'
import { sourcesPart } from './sources-part'
import { timelinePart } from './timeline-part'

/** One finding with everything that it rests on. */
export function findingPart({ page, sources }: PackedConversation, { finding, title, entries }: PackedFinding): Markup {
  const { messages, zone, conversation, score, standardVersion, rulesVersion, asOf } = page
  const citedIds = new Set(finding.evidence.map(({ messageId }) => messageId))
  const id = anchorOf(conversation.id, finding)
  return html`<section class="piece" id="${id}"><h2>${title}</h2>
<p class="sub">Conversation <bdi>${conversation.externalId}</bdi>, started ${formatDateTime(score.startedAt, zone)}</p>
<dl class="facts">${factsOf(finding).map(([term, value]) => html`<div><dt>${term}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>
<p><bdi>${finding.words}</bdi></p>
${timelinePart(entries, citedIds, zone)}
${citedIds.size > 0 ? html`<h3>The words it rests on</h3>${quotedPart(finding, messages, zone)}` : html`<p class="note">It rests on times and fields of the export, and on no words.</p>`}
${sourcesPart(citedIds.size > 0 ? citedIds : new Set(messages.slice(0, 1).map(({ id }) => id)), messages, sources, zone)}
<p class="note">Judged by standard version ${standardVersion} and rules version ${rulesVersion}, rule ${finding.criterion}, as of ${formatDateTime(asOf, zone)} (${zone}).</p></section>`
}

export function anchorOf(conversationId: number, { ordinal }: Pick<NumberedFinding, 'ordinal'>): string {
  return `finding-${conversationId}-${ordinal}`
}

export function lossWords({ advisory, charge }: NumberedFinding): string {
  if (advisory) return 'only shown, counts in no score'
  return charge === 0 ? 'no points lost' : `${formatScore(charge)} of 100 points lost`
}

function factsOf(finding: NumberedFinding): readonly (readonly [string, string])[] {
  const { dimension, vendorName, agentName, critical, waitMs, coveredMs } = finding
  const facts: (readonly [string, string | null])[] = [
    [DIMENSION_WORDS[dimension], lossWords(finding)],
    ['Vendor', vendorName ?? 'carried by no vendor'],
    ['Agent', agentName],
    ['Critical', critical && CRITICAL_WORDS[critical]],
    ['Waited', waitMs === null ? null : formatDuration(waitMs)],
    ['In contracted hours', coveredMs === null || coveredMs === waitMs ? null : formatDuration(coveredMs)],
  ]
  return facts.flatMap(([term, value]) => (value === null ? [] : [[term, value] as const]))
}
