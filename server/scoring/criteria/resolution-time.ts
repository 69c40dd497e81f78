import { formatDuration } from '#server/domain/duration'
import type { Criterion, CriterionInput, Judgement } from '../criterion'
import { formatLoss, gradedLoss } from '../loss'
import { quotesOf } from '../quote'
import { targetOf } from '../target-of'

function judgeResolution(input: CriterionInput, allowedSeconds: number, vendorId: number | null): Judgement {
  const { conversation, facts, context } = input
  const { resolutionMs, resolutionMet, startedAt } = facts
  const tookMs = resolutionMs ?? context.asOf - startedAt
  const targetMs = allowedSeconds * 1000
  const loss = resolutionMet === true ? 0 : gradedLoss(tookMs, targetMs)
  const how = resolutionMs === null ? 'not closed yet after' : 'closed after'
  const starter = conversation.messages.find(({ role, visibility }) => role === 'customer' && visibility === 'public')
  return {
    outcome: resolutionMet === true ? 'met' : resolutionMs === null ? 'overdue' : 'late',
    vendorId,
    agentId: input.clocks.at(-1)?.chargedAgentId ?? null,
    loss,
    critical: null,
    waitMs: tookMs,
    coveredMs:
      vendorId === null ? tookMs : (context.coverageOf(vendorId)?.openMs(startedAt, startedAt + tookMs) ?? tookMs),
    evidence: quotesOf(input.publicMessages, [starter?.id ?? null]),
    words: `${how} ${formatDuration(tookMs)}, target ${formatDuration(targetMs)}, loss ${formatLoss(loss)}`,
  }
}

export const resolutionTime: Criterion = {
  id: 'resolution-time',
  title: 'Time to the closing',
  dimension: 'response',
  critical: null,
  needs: ['times', 'author_roles'],
  rule:
    "The time from the conversation's start to its closing is held against the target for closing, where the standard sets one; a fresh one sets none. " +
    'Up to the target it costs nothing, at twice the target half, from four times the target everything. ' +
    'It shares a fifth of the response score with "Customer left unanswered": the worse of the two counts.',
  remedy: 'Solve it in one go: ask for everything needed at once, and close only what is solved.',
  outcomes: {
    met: 'Closed within the target. Costs nothing.',
    late: 'Closed after the target. Costs log2(time / target) / 2: half at twice the target, everything from four times on.',
    overdue: 'Not closed yet and past the target. Costs the same for the time so far.',
  },
  judge: (input) => {
    if (input.facts.resolutionMet === null) return []
    const vendorId = input.clocks.at(-1)?.chargedVendorId ?? null
    const holderId = input.clocks[0]?.holderVendorId ?? null
    const vendorKey = holderId === null ? null : input.context.vendorKeyOf(holderId)
    const target = targetOf(input.context.standard, { ...input.conversation, vendorKey })
    return target.resolutionSeconds === null ? [] : [judgeResolution(input, target.resolutionSeconds, vendorId)]
  },
}
