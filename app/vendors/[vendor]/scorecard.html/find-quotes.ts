import type { PeriodFilter } from '#server/domain/filter'
import type { Caller, ConversationPage, Scorecard } from '../../../_trpc/outputs'
import { authorWords } from '../../../conversations/[id]/message-words'
import { CRITERIA_SHOWN } from '../points-lost-words'
import type { QuotedCriterion, QuotedFinding } from './quotes-part'

const CONVERSATIONS_SHOWN = 5

/** The words behind the costliest criteria of a vendor, of the conversations with the lowest scores. */
export async function findQuotes(
  caller: Pick<Caller, 'conversations'>,
  vendor: number | 'nobody',
  period: PeriodFilter,
  { pointsLost }: Pick<Scorecard, 'pointsLost'>,
): Promise<QuotedCriterion[]> {
  const criteria: QuotedCriterion[] = []
  const pagesById = new Map<number, ConversationPage>()
  for (const { criterion, title } of pointsLost.slice(0, CRITERIA_SHOWN)) {
    const filter = { ...period, vendor, measure: 'lost' as const, slot: criterion }
    const { rows } = await caller.conversations.list({ filter, sort: 'lowest_score' })
    const findings: QuotedFinding[] = []
    for (const { conversationId, ordinal } of oneOfEach(rows)) {
      const page = pagesById.get(conversationId) ?? (await caller.conversations.get({ id: conversationId }))
      pagesById.set(conversationId, page)
      findings.push(...quotedFinding(page, ordinal))
    }
    criteria.push({ title, findings })
  }
  return criteria
}

function oneOfEach<Row extends { conversationId: number }>(rows: readonly Row[]): Row[] {
  const firstById = new Map<number, Row>()
  for (const row of rows) if (!firstById.has(row.conversationId)) firstById.set(row.conversationId, row)
  return [...firstById.values()].slice(0, CONVERSATIONS_SHOWN)
}

function quotedFinding(
  { conversation, score, findings, messages }: ConversationPage,
  ordinal: number,
): QuotedFinding[] {
  const messagesById = new Map(messages.map((message) => [message.id, message]))
  return findings
    .filter((finding) => finding.ordinal === ordinal)
    .map(({ agentName, charge, words, evidence }) => ({
      externalId: conversation.externalId,
      startedAt: score.startedAt,
      agentName,
      charge,
      words,
      quotes: evidence.flatMap(({ messageId, quote }) => {
        const message = messagesById.get(messageId)
        return message ? [{ who: authorWords(message), at: message.at, words: quote }] : []
      }),
    }))
}
