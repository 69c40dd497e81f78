import type { ConversationFinding } from '../../_trpc/outputs'

export type NumberedFinding = ConversationFinding & {
  /** The number that pairs it with its evidence; null where it cost nothing and shows nothing. */
  marker: number | null
}

/** Findings in the order of the points they cost. Those that cost some, are critical, or only show words, are numbered from 1. */
export function numberFindings(findings: readonly ConversationFinding[]): readonly NumberedFinding[] {
  const costly = findings.filter(isTold)
  const sorted = [...costly].sort((a, b) => b.charge - a.charge || a.ordinal - b.ordinal)
  return [
    ...sorted.map((finding, index) => ({ ...finding, marker: index + 1 })),
    ...findings.filter((finding) => !isTold(finding)).map((finding) => ({ ...finding, marker: null })),
  ]
}

function isTold({ charge, critical, advisory, evidence }: ConversationFinding): boolean {
  return charge > 0 || critical !== null || (advisory && evidence.length > 0)
}
