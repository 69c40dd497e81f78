import { conversationReader } from '#db/bulk/read-conversations'
import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import { countUntold, listUntold, type UntoldConversation } from '#db/queries/untold-topics'
import type { Conversation } from '#server/domain/conversation'
import type { Scope } from '#server/domain/scope'
import type { TopicRule } from '#server/domain/standard'
import type { PreviewPeriod } from '#server/domain/standard-preview'
import { openingTexts } from '#server/scoring/topic'
import { defaultPreviewPeriod } from '../standards/preview-period'
import { type UsableRules, usableRules } from './usable-rules'

/** Conversations looked at for one answer; the next answer goes on from there. */
const LOOKED_AT = 500
const EXAMPLES = 3

export interface RuleCount {
  /** Place of the rule. */
  rule: number
  conversations: number
  /** A few of them. */
  examples: { id: number; externalId: string }[]
}

/** What rules would give, of one part of the conversations of a period. */
export interface TopicRuleCounts {
  period: PreviewPeriod
  /** Conversations of the period whose export tells no topic. */
  untold: number
  /** How many of them this part looked at. */
  lookedAt: number
  /** Only rules that decided something. */
  byRule: RuleCount[]
  /** Where the next part begins; null after the last. */
  next: number | null
}

/**
 * How many conversations of the last 28 full days without a topic of the export would get one by rules as they are being
 * written, part by part. Null before anything is scored. A part reads so few conversations that it holds up nobody.
 */
export async function countTopicRules(
  database: Database,
  scope: Scope,
  { rules, from }: { rules: readonly TopicRule[]; from: number | null },
): Promise<TopicRuleCounts | null> {
  const state = await findScoresState(database)
  const period = await defaultPreviewPeriod(database)
  if (!state || !period) return null
  const part = await listUntold(database, scope, period, { below: from, limit: LOOKED_AT })
  return {
    period,
    untold: await countUntold(database, scope, period),
    lookedAt: part.length,
    byRule: countByRule(database, part, usableRules(rules), state.asOf),
    next: part.length < LOOKED_AT ? null : (part.at(-1)?.id ?? null),
  }
}

function countByRule(
  database: Database,
  part: readonly UntoldConversation[],
  { decide }: UsableRules,
  asOf: number,
): RuleCount[] {
  const untoldById = new Map(part.map((untold) => [untold.id, untold]))
  const counts = new Map<number, RuleCount>()
  for (const conversations of conversationReader(database, null, new Map())([...untoldById.keys()]))
    for (const conversation of conversations) {
      const untold = untoldById.get(conversation.id)
      const decided = untold && decide(openingTexts(asScored(conversation, untold, asOf)))
      if (!untold || !decided) continue
      const { rule } = decided
      const own = counts.get(rule) ?? { rule, conversations: 0, examples: [] }
      counts.set(rule, own)
      own.conversations += 1
      if (own.examples.length < EXAMPLES) own.examples.push({ id: untold.id, externalId: untold.externalId })
    }
  return [...counts.values()].sort((a, b) => a.rule - b.rule)
}

/** A conversation as scoring saw it: without what lies ahead, and with what it found out about automation. */
function asScored(conversation: Conversation, { marks }: UntoldConversation, asOf: number): Conversation {
  const markById = new Map(marks.map(([id, automatic]) => [id, automatic]))
  return {
    ...conversation,
    messages: conversation.messages
      .filter(({ at }) => at <= asOf)
      .map((message) => ({ ...message, automatic: markById.get(message.id) ?? message.automatic })),
  }
}
