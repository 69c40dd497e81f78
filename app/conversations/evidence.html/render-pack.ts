import { filePage } from '../../_file/file-page'
import { html, type Markup } from '../../_file/html'
import { formatDateTime, formatUnits } from '../../_format'
import { anchorOf, findingPart, lossWords } from './finding-part'
import type { PackedConversation } from './prepare-pack'

interface EvidencePack {
  title: string
  /** What was chosen, in words, and what was left out of it. */
  about: readonly string[]
  conversations: readonly PackedConversation[]
}

/** The evidence for chosen findings as a page that needs nothing besides itself: contents, then a piece for each finding. */
export function renderPack({ title, about, conversations }: EvidencePack): string {
  const findings = conversations.reduce((sum, packed) => sum + packed.findings.length, 0)
  const counted = `${formatUnits(findings, 'finding')} in ${formatUnits(conversations.length, 'conversation')}`
  return filePage({
    title,
    pageHead: { left: title, right: versionWords(conversations) },
    body: html`<header><h1><bdi>${title}</bdi></h1><p class="sub">${counted}</p>${about.map((words) => html`<p class="note"><bdi>${words}</bdi></p>`)}
<p class="asked">This file holds customers’ and agents’ own words. Think of who will read it.</p></header>
<section><h2>Contents</h2>${conversations.map(contentsOf)}</section>
${conversations.map((packed) => packed.findings.map((finding) => findingPart(packed, finding)))}`,
  })
}

function contentsOf({ page, findings }: PackedConversation): Markup {
  const { conversation, score, zone, vendorName } = page
  return html`<h3><bdi>${conversation.externalId}</bdi>${conversation.subject && html`: <bdi>${conversation.subject}</bdi>`}</h3>
<p class="note">Started ${formatDateTime(score.startedAt, zone)} (${zone}), <bdi>${vendorName ?? 'carried by no vendor'}</bdi></p>
<ol class="contents">${findings.map(
    ({ finding, title }) =>
      html`<li><a href="#${anchorOf(conversation.id, finding)}">${title}</a> <span class="n">${lossWords(finding)}</span></li>`,
  )}${findings.length === 0 && html`<li>Nothing here cost points.</li>`}</ol>`
}

/** "Standard 1, rules 5", or all that judged any of them. */
function versionWords(conversations: readonly PackedConversation[]): string {
  const versions = conversations.map(({ page }) => `Standard ${page.standardVersion}, rules ${page.rulesVersion}`)
  return [...new Set(versions)].join('; ')
}
