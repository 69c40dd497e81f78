import type { Holder } from '#server/domain/held-time'
import type { ConversationClock, ConversationMessage } from '../../_trpc/outputs'

/**
 * How long a bot held each wait, by its ordinal. The ledger tells it of the whole conversation, so a wait is told only
 * where it is the one in which a bot spoke.
 */
export function botHeldByOrdinal(
  clocks: readonly ConversationClock[],
  messages: readonly ConversationMessage[],
  heldTimes: readonly [Holder, number | null, number][],
): ReadonlyMap<number, number> {
  const botMs = heldTimes.reduce((sum, [holder, , ms]) => (holder === 'bot' ? sum + ms : sum), 0)
  const botSpokeAt = messages.flatMap(({ role, at }) => (role === 'bot' ? [at] : []))
  const withBot = clocks.filter(
    ({ startAt, endAt }) => endAt > startAt && botSpokeAt.some((at) => at >= startAt && at <= endAt),
  )
  const [only] = withBot
  return botMs === 0 || only === undefined || withBot.length > 1 ? new Map() : new Map([[only.ordinal, botMs]])
}
