import type { CostlyUse } from '#server/domain/template-detail'

/** What a finding quotes besides the use itself: what was asked, or what the customer said to it; each once. */
export function quotesBeside({ messageId, evidence }: Pick<CostlyUse, 'messageId' | 'evidence'>): string[] {
  const own = new Set(evidence.filter((cited) => cited.messageId === messageId).map(({ quote }) => quote))
  const beside = evidence.filter((cited) => cited.messageId !== messageId).map(({ quote }) => quote)
  return [...new Set(beside)].filter((quote) => quote !== '' && !own.has(quote))
}
