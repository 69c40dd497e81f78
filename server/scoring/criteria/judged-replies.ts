import type { Message } from '#server/domain/conversation'
import { type Evidence, FULL_LOSS } from '#server/domain/finding'
import { coveredPassages } from '#server/text/covered-passages'
import type { Range } from '#server/text/sentences'
import { explainedRanges } from '../canned-passage'
import type { Judgement, ScoringContext } from '../criterion'
import { quoteOf } from '../quote'

/** A person's public reply that is long enough to be called canned or not. */
export function isJudged(message: Message): boolean {
  return message.match !== undefined && message.match.band !== 'short' && message.automatic !== 'certain'
}

/** One thing found in one reply, charged to its author's vendor. */
export interface FoundInReply {
  reply: Message
  evidence: readonly Evidence[]
}

interface Findings<Found extends FoundInReply> {
  /** Every reply that was looked at. */
  judged: readonly Message[]
  found: readonly Found[]
  none: { outcome: string; words: string }
  outcomeOf: (found: readonly Found[]) => string
  critical: Judgement['critical']
  /** Whole millionths for so many of them. */
  lossOf: (count: number) => number
  wordsOf: (found: readonly Found[], loss: string) => string
}

/** One judgement for each vendor whose replies were looked at, vendors in the order in which they spoke. */
export function judgementsByVendor<Found extends FoundInReply>(findings: Findings<Found>): Judgement[] {
  return vendorsOf(findings.judged).map((vendorId) => {
    const own = findings.found.length === 0 ? [] : findings.found.filter(({ reply }) => reply.vendorId === vendorId)
    const agentId = own.length > 0 ? (own.at(-1)?.reply.agentId ?? null) : mostActiveAgent(findings.judged, vendorId)
    if (own.length === 0) return { ...findings.none, vendorId, agentId, loss: 0, critical: null, evidence: [] }
    const loss = findings.lossOf(own.length)
    return {
      outcome: findings.outcomeOf(own),
      vendorId,
      agentId,
      loss,
      critical: findings.critical,
      evidence: oncePerRange(own.flatMap(({ evidence }) => evidence)),
      words: findings.wordsOf(own, (loss / FULL_LOSS).toFixed(2)),
    }
  })
}

function vendorsOf(replies: readonly Message[]): (number | null)[] {
  const vendorIds: (number | null)[] = []
  for (const { vendorId } of replies) if (!vendorIds.includes(vendorId)) vendorIds.push(vendorId)
  return vendorIds
}

/** What several findings rest on is shown once. */
function oncePerRange(evidence: readonly Evidence[]): Evidence[] {
  const known = new Set<string>()
  return evidence.filter(({ messageId, start, end }) => {
    const key = `${messageId}.${start}.${end}`
    return known.has(key) ? false : known.add(key)
  })
}

/** Longer than any reply worth reading; a pasted log must not be stored again with every finding. */
const LONGEST_EVIDENCE = 2000

/** The whole of a message as evidence. */
export function wholeMessage(message: Message): Evidence {
  return quoteOf(message, LONGEST_EVIDENCE) ?? { messageId: message.id, start: 0, end: 0, quote: '' }
}

/** Passages of a message as evidence; the whole message where the ranges make up none. */
export function passagesIn(message: Message, ranges: readonly Range[]): Evidence[] {
  const passages = coveredPassages(message.text, ranges)
  if (passages.length === 0) return [wholeMessage(message)]
  return passages.flatMap(({ start, end }) => {
    const quoted = quoteOf({ ...message, text: message.text.slice(start, end) }, LONGEST_EVIDENCE)
    return quoted === null ? [] : [{ ...quoted, start, end: start + quoted.end }]
  })
}

/** What a template explains of a reply, as evidence. */
export function templatePassages(message: Message, { templates }: ScoringContext): Evidence[] {
  return passagesIn(message, explainedRanges(message.text, templates.rangesOf))
}

/** When the replies were sent, for people. */
export function timesOf(found: readonly FoundInReply[], { businessHours }: ScoringContext): string {
  return found.map(({ reply }) => businessHours.localTime(reply.at)).join(' and ')
}

/** The agent of most of a vendor's replies, the earlier one of two with as many. */
function mostActiveAgent(replies: readonly Message[], vendorId: number | null): number | null {
  const countByAgent = new Map<number | null, number>()
  for (const reply of replies) {
    if (reply.vendorId === vendorId) countByAgent.set(reply.agentId, (countByAgent.get(reply.agentId) ?? 0) + 1)
  }
  let most: number | null = null
  let count = 0
  for (const [agentId, replied] of countByAgent) {
    if (replied > count) {
      most = agentId
      count = replied
    }
  }
  return most
}
