import type { ConversationClock, ConversationFinding, ConversationMessage } from '../../_trpc/outputs'

/** Messages drawn as text: "22:14 customer: hello". Ids count from 1; a line may begin with a day of March 2026, "4 09:00 agent: hi". */
export function messagesOf(drawing: string): ConversationMessage[] {
  return drawing.split('\n').map((line, index) => {
    const parts = /^(?:(\d+) )?(\d\d):(\d\d) (customer|agent|bot|system): (.*)$/.exec(line)
    if (!parts) throw new Error(`This line of the drawing cannot be read: ${line}`)
    const [, day, hour, minute, role, text] = parts
    return {
      id: index + 1,
      at: Date.UTC(2026, 2, Number(day ?? 3), Number(hour), Number(minute)),
      atAmbiguous: false,
      role: role as ConversationMessage['role'],
      visibility: 'public',
      automatic: null,
      automaticReason: null,
      authorName: null,
      topic: null,
      agentId: null,
      vendorId: null,
      vendorName: null,
      text: text ?? '',
      quoted: null,
      sourceFile: 'export.csv',
      sourceLine: index + 2,
      externalId: null,
      templateId: null,
      band: null,
      coveredShare: null,
      explained: null,
    }
  })
}

export const clockOf = (change: Partial<ConversationClock>): ConversationClock => ({
  ordinal: 0,
  kind: 'first',
  outcome: 'replied',
  startAt: 0,
  endAt: 60_000,
  startMessageId: null,
  endMessageId: null,
  targetMs: 120_000,
  coveredMs: change.endAt ?? 60_000,
  met: true,
  vendorBreach: false,
  vendorName: 'Nightline',
  holderName: 'Nightline',
  replyVendorName: null,
  replyAgentName: null,
  replyKind: null,
  standardVersion: 1,
  reopened: false,
  outsideHours: false,
  warning: null,
  ...change,
})

export const findingOf = (change: Partial<ConversationFinding>): ConversationFinding => ({
  ordinal: 0,
  criterion: 'first-reply-time',
  dimension: 'response',
  outcome: 'late',
  critical: null,
  advisory: false,
  vendorName: 'Nightline',
  agentName: null,
  loss: 0,
  charge: 0,
  waitMs: null,
  coveredMs: null,
  evidence: [],
  words: '',
  ...change,
})
