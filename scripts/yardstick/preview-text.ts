import type { PreviewedFigures, PreviewedVendor, StandardPreview } from '#server/domain/standard-preview'
import { type TargetVerdict, VERDICT_NAMES } from '#server/domain/verdict'

const TARGET_VERDICT_NAMES: Readonly<Record<TargetVerdict, string>> = {
  meets: 'meets the standard',
  misses: 'misses the standard',
  cannot_tell: 'cannot tell about the standard',
  too_few: 'too few for the standard',
}

const SHOWN_FLIPS = 20

/** What a standard would change, as lines of plain text. */
export function formatPreview(preview: StandardPreview): string {
  const { from, to, conversations, changedScores, wouldMiss, wouldMeet, vendors, flipped } = preview
  const shown = flipped.slice(0, SHOWN_FLIPS)
  return [
    `${conversations} conversations from ${from} to ${to}: ${changedScores} would get another score.`,
    `First replies: ${wouldMiss} would miss their target instead of meeting it, ${wouldMeet} meet instead of missing it.`,
    '',
    ...vendors.flatMap(vendorLines),
    ...(shown.length === 0 ? [] : ['', 'Most changed:']),
    ...shown.map(
      ({ externalId, vendorName, scoreNow, scoreThen }) =>
        `  ${externalId} (${vendorName ?? 'nobody'}): ${formatKept(scoreNow, 10_000)} → ${formatKept(scoreThen, 10_000)}`,
    ),
  ].join('\n')
}

function vendorLines({ name, now, then }: PreviewedVendor): string[] {
  const met = ({ firstReplyMet, firstReplyJudged }: PreviewedFigures) => `${firstReplyMet} of ${firstReplyJudged}`
  return [
    `${name}: score ${formatKept(now.score, 0.01)} → ${formatKept(then.score, 0.01)}, ` +
      `first replies in target ${met(now)} → ${met(then)}`,
    ...flipLine('beside in-house', verdictName(now.againstInHouse), verdictName(then.againstInHouse)),
    ...flipLine(
      'beside the standard',
      TARGET_VERDICT_NAMES[now.againstStandard],
      TARGET_VERDICT_NAMES[then.againstStandard],
    ),
  ]
}

function flipLine(what: string, now: string, then: string): string[] {
  return now === then ? [] : [`  ${what}: ${now} → ${then}`]
}

function verdictName(verdict: PreviewedFigures['againstInHouse']): string {
  return verdict === null ? '–' : VERDICT_NAMES[verdict]
}

/** What is kept, in points of 100. */
function formatKept(kept: number | null, onePoint: number): string {
  return kept === null ? '–' : (kept / onePoint).toFixed(1)
}
