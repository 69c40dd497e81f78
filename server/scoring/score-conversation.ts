import type { Clock } from '#server/domain/clock'
import type { Conversation, Message } from '#server/domain/conversation'
import { DIMENSIONS, FULL_LOSS } from '#server/domain/finding'
import type { ConversationScore } from '#server/domain/score'
import type { Standard } from '#server/domain/standard'
import { attribute } from './attribution'
import { isLeftOut } from './charge-clock'
import { measureClocks } from './clocks'
import { combineLosses, dimensionLoss, type Judged } from './combine-losses'
import { conversationFacts } from './conversation-facts'
import { criteria as allCriteria } from './criteria'
import { traced } from './criteria/traced'
import type { Criterion, CriterionInput, ScoringContext } from './criterion'
import { heldTimes } from './held-times'
import { isHumanReply } from './human-reply'
import { isMailLoop, markAutomatic } from './mark-automatic'
import { judgedReplies, matchReplies } from './match-replies'
import { findPassages } from './passages'
import { isReplayUnsettled, replayFirstReply } from './replay'
import { roundedQuotient } from './split-exactly'

/** Weights sum to 1 within a billionth, so they are whole billionths here and every sum stays exact. */
const WEIGHT_UNITS = 1_000_000_000

/** The key with most human replies, the earliest where several have as many; null where no reply has one. */
function mostFrequent(messages: readonly Message[], keyOf: (message: Message) => number | null): number | null {
  const countByKey = new Map<number, number>()
  for (const message of messages) {
    const key = isHumanReply(message) ? keyOf(message) : null
    if (key !== null) countByKey.set(key, (countByKey.get(key) ?? 0) + 1)
  }
  let most: number | null = null
  let largest = 0
  for (const [key, count] of countByKey) {
    if (count > largest) [most, largest] = [key, count]
  }
  return most
}

function vendorOf(messages: readonly Message[], clocks: readonly Clock[]): number | null {
  return clocks[0]?.chargedVendorId ?? mostFrequent(messages, (message) => message.vendorId)
}

/** What is kept of all points after the losses of the dimensions that apply, with their weights renormalised. */
function scoreOf(judged: readonly Judged[], standard: Standard): number | null {
  let weights = 0
  let lost = 0
  for (const dimension of DIMENSIONS) {
    const loss = dimensionLoss(dimension, judged)
    if (loss === null) continue
    const weight = Math.round(standard.weights[dimension] * WEIGHT_UNITS)
    weights += weight
    lost += weight * loss
  }
  return weights === 0 ? null : FULL_LOSS - roundedQuotient(lost, weights)
}

/** Whether time alone may change the score: a wait runs on, something lies after `asOf`, or a criterion waits for a limit. */
function isUnsettled(conversation: Conversation, input: CriterionInput, criteria: readonly Criterion[]): boolean {
  const { asOf } = input.context
  const { messages, closedAt, requestedAt } = conversation
  if (input.clocks.some((clock) => clock.outcome === 'open')) return true
  if (messages.length > input.conversation.messages.length) return true
  if (closedAt === null && mayMissFurtherTargets(input)) return true
  if ((closedAt !== null && closedAt > asOf) || (requestedAt !== null && requestedAt > asOf)) return true
  return criteria.some((criterion) => criterion.isUnsettled?.(input) === true)
}

/** Whether a target for the first substantive reply or the closing may still be missed as time passes. */
function mayMissFurtherTargets({ facts, context: { standard } }: CriterionInput): boolean {
  if (facts.substantiveReplyMet !== null && facts.resolutionMet !== null) return false
  return [...Object.values(standard.targets), ...standard.policies.map(({ targets }) => targets)].some(
    ({ substantiveReplySeconds = null, resolutionSeconds = null }) =>
      substantiveReplySeconds !== null || resolutionSeconds !== null,
  )
}

/** What the criteria find, in their order, or why one of them could not say. */
function judge(input: CriterionInput, criteria: readonly Criterion[]): { judged: Judged[]; unscored: string | null } {
  const judged: Judged[] = []
  for (const criterion of criteria) {
    try {
      for (const judgement of criterion.judge(input)) judged.push({ criterion, judgement })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return { judged: [], unscored: `The rule "${criterion.id}" failed on this conversation: ${reason}` }
    }
  }
  return { judged, unscored: null }
}

/**
 * Scores one conversation as it stood at `asOf`: measures its clocks, asks every criterion in order, and combines the losses
 * (method.md 8.1, rulings.md 30, 31). The same conversation, standard and calendars always give the same score; it is null
 * where no criterion had anything to judge. A criterion that throws leaves the conversation unscored, with the reason.
 */
export function scoreConversation(
  told: Conversation,
  given: ScoringContext,
  criteria: readonly Criterion[] = allCriteria,
): ConversationScore {
  const context = withStandardOf(told, given)
  const matched = matchReplies(attribute(told, context.attribution), context.templates)
  const { conversation, marked } = markAutomatic(matched, context)
  const { asOf } = context
  const measurement = measureClocks(conversation, context)
  const { clocks } = measurement
  const messages = conversation.messages.filter((message) => message.at <= asOf)
  const seen: Conversation = { ...conversation, messages }
  const publicMessages = messages.filter((message) => message.visibility === 'public' && message.role !== 'system')
  const facts = conversationFacts(seen, measurement, context)
  const input: CriterionInput = { conversation: seen, publicMessages, clocks, facts, context }
  const leftOut = isLeftOut(conversation) ? LEFT_OUT_WORDS : isMailLoop(seen) ? MAIL_LOOP_WORDS : null
  const { judged, unscored } = leftOut === null ? judge(input, criteria) : { judged: [], unscored: leftOut }
  const { triggers, promises } = leftOut === null ? traced(input) : NOTHING_TRACED
  const vendorId = vendorOf(messages, clocks)
  const replay = replayFirstReply(conversation, measurement, context)
  return {
    facts,
    vendorId,
    agentId: mostFrequent(messages, (message) => (message.vendorId === vendorId ? message.agentId : null)),
    clocks,
    heldTimes: heldTimes(measurement, conversation.closedAt, context),
    replay,
    passages: findPassages(conversation, measurement, asOf),
    triggers,
    promises,
    replies: judgedReplies(messages, context.templates),
    automaticMessages: marked.filter(({ messageId }) => messages.some(({ id }) => id === messageId)),
    ...combineLosses(judged),
    score: scoreOf(judged, context.standard),
    unsettled: isUnsettled(conversation, input, unscored === null ? criteria : []) || isReplayUnsettled(replay),
    unscored,
  }
}

const NOTHING_TRACED = { triggers: [], promises: [] }

const MAIL_LOOP_WORDS = 'Left out: two machines answer each other.'

const LEFT_OUT_WORDS = 'Left out: the helpdesk marks it as spam, deleted or a test.'

/** The context with the standard that was in force when the conversation began. */
function withStandardOf({ messages, requestedAt }: Conversation, context: ScoringContext): ScoringContext {
  const startedAt = requestedAt ?? messages[0]?.at ?? context.asOf
  const { standard, businessHours } = context.standardAt(startedAt)
  return standard === context.standard ? context : { ...context, standard, businessHours }
}
