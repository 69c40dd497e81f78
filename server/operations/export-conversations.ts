import { type ExportedFinding, type ExportedScore, type MessageNames, readExport } from '#db/bulk/read-export'
import type { Database } from '#db/open-database'
import { type Evidence, FULL_LOSS } from '#server/domain/finding'
import { instant, seconds, truth } from './exported-values'

export interface ConversationRecord {
  conversationId: string
  vendor: string | null
  channel: string
  firstMessageAt: string | null
  lastMessageAt: string | null
  customerMessages: number
  agentMessages: number
  botMessages: number
  internalNotes: number
  acknowledgedSeconds: number | null
  firstReplySeconds: number | null
  firstReplyCoveredSeconds: number | null
  worstNextReplySeconds: number | null
  openWaitSeconds: number | null
  requesterWaitSeconds: number | null
  firstReplyOutcome: string
  firstReplyMet: boolean | null
  score: number | null
  findings: FindingRecord[]
}

export interface FindingRecord {
  criterion: string
  dimension: string
  vendor: string | null
  loss: number
  /** It counts in no score; `loss` is what it would be. */
  advisory: boolean
  messageIds: string[]
  words: string
}

/** One record per conversation, in the order in which they were taken in; unknown is null (rulings.md 37). */
export function* exportConversations(database: Database): Generator<ConversationRecord> {
  for (const { scores, findings, messageNames } of readExport(database)) {
    const findingsById = groupFindings(findings)
    for (const score of scores) yield conversationRecord(score, findingsById.get(score.id) ?? [], messageNames)
  }
}

function groupFindings(findings: readonly ExportedFinding[]): Map<number, ExportedFinding[]> {
  const groups = new Map<number, ExportedFinding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.conversationId)
    if (group) group.push(finding)
    else groups.set(finding.conversationId, [finding])
  }
  return groups
}

function conversationRecord(
  s: ExportedScore,
  findings: readonly ExportedFinding[],
  messageNames: MessageNames,
): ConversationRecord {
  return {
    conversationId: s.externalId,
    vendor: s.vendor,
    channel: s.channel,
    firstMessageAt: instant(s.firstMessageAt),
    lastMessageAt: instant(s.lastMessageAt),
    customerMessages: s.customerMessages,
    agentMessages: s.agentMessages,
    botMessages: s.botMessages,
    internalNotes: s.internalNotes,
    acknowledgedSeconds: seconds(s.acknowledgedMs),
    firstReplySeconds: seconds(s.firstReplyMs),
    firstReplyCoveredSeconds: seconds(s.firstReplyCoveredMs),
    worstNextReplySeconds: seconds(s.worstNextReplyMs),
    openWaitSeconds: seconds(s.openWaitMs),
    requesterWaitSeconds: seconds(s.requesterWaitMs),
    firstReplyOutcome: s.firstReplyOutcome,
    firstReplyMet: truth(s.firstReplyMet),
    score: s.score === null ? null : (s.score * 100) / FULL_LOSS,
    findings: findings.map((finding) => findingRecord(finding, messageNames)),
  }
}

function findingRecord(finding: ExportedFinding, messageNames: MessageNames): FindingRecord {
  const evidence = JSON.parse(finding.evidence) as Evidence[]
  return {
    criterion: finding.criterion,
    dimension: finding.dimension,
    vendor: finding.vendor,
    loss: finding.loss / FULL_LOSS,
    advisory: finding.advisory === 1,
    messageIds: [...new Set(evidence.map(({ messageId }) => messageNames.get(messageId) ?? String(messageId)))],
    words: finding.words,
  }
}
