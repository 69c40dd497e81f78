import type { Evidence } from '#server/domain/finding'
import type { ConversationScore } from '#server/domain/score'

/**
 * Evidence in the words that stand there: messages are judged with what they quote blanked, and shown whole. Blanks at
 * the end of an evidence are left out.
 */
export function quoteAsShown(
  score: ConversationScore,
  shownTextOf: (messageId: number) => string | undefined,
): ConversationScore {
  const isBlanked = [...score.findings, ...score.triggers, ...score.promises].some(({ evidence }) =>
    evidence.some(({ messageId }) => shownTextOf(messageId) !== undefined),
  )
  if (!isBlanked) return score
  const asShown = (evidence: Evidence): Evidence => {
    const shown = shownTextOf(evidence.messageId)
    if (shown === undefined) return evidence
    const end = evidence.start + evidence.quote.trimEnd().length
    return { ...evidence, end, quote: shown.slice(evidence.start, end) }
  }
  return {
    ...score,
    findings: score.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(asShown) })),
    triggers: score.triggers.map((trigger) => ({ ...trigger, evidence: trigger.evidence.map(asShown) })),
    promises: score.promises.map((promise) => ({ ...promise, evidence: promise.evidence.map(asShown) })),
  }
}
