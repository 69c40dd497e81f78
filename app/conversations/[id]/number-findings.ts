import type { ConversationFinding } from '../../_trpc/outputs'

export type NumberedFinding = ConversationFinding & {
  /** The number that pairs it with its evidence; null where it cost nothing. */
  marker: number | null
}

/** Findings in the order of the points they cost. Those that cost some, or are critical, are numbered from 1. */
export function numberFindings(findings: readonly ConversationFinding[]): readonly NumberedFinding[] {
  const costly = findings.filter(costs)
  const sorted = [...costly].sort((a, b) => b.charge - a.charge || a.ordinal - b.ordinal)
  return [
    ...sorted.map((finding, index) => ({ ...finding, marker: index + 1 })),
    ...findings.filter((finding) => !costs(finding)).map((finding) => ({ ...finding, marker: null })),
  ]
}

function costs({ charge, critical }: ConversationFinding): boolean {
  return charge > 0 || critical !== null
}
