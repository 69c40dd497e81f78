import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PeriodFilter } from '#server/domain/filter'
import { fileName } from '../../../_file/file-name'
import { filePage } from '../../../_file/file-page'
import { html, unbroken } from '../../../_file/html'
import type { Scorecard } from '../../../_trpc/outputs'
import { describeScorecard } from '../describe-scorecard'
import { agentsPart } from './agents-part'
import { cannedPart } from './canned-part'
import { definitionsPart } from './definitions-part'
import { escalationPart } from './escalation-part'
import { headPart } from './head-part'
import { pointsLostPart } from './points-lost-part'
import { type QuotedCriterion, quotesPart } from './quotes-part'
import { responsePart } from './response-part'
import { scorePart } from './score-part'
import { trendPart } from './trend-part'

interface ScorecardFile {
  /** The vendor's name, or "Nobody". */
  name: string
  period: PeriodFilter
  scorecard: Scorecard
  /** The words behind the costliest findings; null unless somebody asked for them. */
  quoted: readonly QuotedCriterion[] | null
}

/** A scorecard as a page that needs nothing besides itself. */
export function renderScorecard({ name, period, scorecard, quoted }: ScorecardFile): string {
  const { comparison } = scorecard
  const when = describeScorecard(period, comparison)
  const figures = unbroken(html`${headPart(name, period, scorecard)}
${scorePart(scorecard, period.from)}
${responsePart(scorecard, period.channel)}
${escalationPart(scorecard)}
${cannedPart(scorecard)}
${pointsLostPart(scorecard)}
${agentsPart(scorecard)}
${trendPart(scorecard)}
${definitionsPart(scorecard)}`)
  const fingerprint = bytesToHex(sha256(utf8ToBytes(figures.text)))
  return filePage({
    title: `${name}, scorecard, ${when}`,
    pageHead: {
      left: `${name}, ${when}`,
      right: `Standard ${comparison.standardVersion}, rules ${comparison.rulesVersion}`,
    },
    body: html`${figures}
<footer class="foot"><p>Fingerprint of the figures above: <span class="hash">${fingerprint}</span>. The same data, standard, rules and templates give the same.</p></footer>
${quoted !== null && quotesPart(quoted, comparison.zone)}`,
  })
}

/** "yardstick-hollowpine-desk-2026-06-01-to-2026-08-31.html" */
export function scorecardFileName(name: string, period: PeriodFilter, { comparison }: Scorecard): string {
  const { from, to, channel, shift } = period
  return fileName(name, from ?? comparison.firstDay, 'to', to ?? comparison.lastDay, channel ?? '', shift ?? '')
}
