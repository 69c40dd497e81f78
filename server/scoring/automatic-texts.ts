import type { Hours } from './coverage'

/** method.md 7: what a text must do to count as a machine's. */
export const FEWEST_USES = 20
const FIRST_SHARE = 0.9
const LATENCY_SHARE = 0.95
const LATEST_LIVE_MS = 5000
const LATEST_WRITTEN_MS = 120_000
const LEAST_HOURS_RATIO = 0.8
const MOST_HOURS_RATIO = 1.25
const QUEUE_SHARE = 0.8

/** One use of a recurring reply text. */
export interface Use {
  at: number
  /** The customer's message just before, else the start of the conversation. */
  askedAt: number
  /** Nothing had been answered before. */
  isFirst: boolean
  queue: string | null
  /** Chat, messaging or social. */
  isLive: boolean
}

export interface TextBehaviour {
  uses: number
  firstUses: number
  latencyMs: number
  afterHoursUses: number
}

/** When customers opened conversations, by queue. */
export interface Arrivals {
  /** Openings within a queue, between two instants. */
  count: (queue: string | null, from: number, to: number) => number
  /** The share of all openings outside business hours between two instants; null without openings. */
  afterHoursShare: (queues: ReadonlySet<string | null>, from: number, to: number) => number | null
}

/**
 * Whether a text is sent like a machine sends, over at least 20 uses (method.md 7): nine of ten open the answer, 95 of 100
 * come within 120 s (5 s where every use is in a live channel), they come outside hours as often as customers do, and to
 * four of five conversations of their queues while it was in use. Its figures, or null where it is not. Null for few uses.
 */
export function behaviourOf(uses: readonly Use[], arrivals: Arrivals, hours: Hours): TextBehaviour | null {
  if (uses.length < FEWEST_USES) return null
  const firstUses = uses.filter(({ isFirst }) => isFirst).length
  const latencies = uses.map(({ at, askedAt }) => at - askedAt).sort((a, b) => a - b)
  const latencyMs = latencies[Math.ceil(LATENCY_SHARE * latencies.length) - 1] ?? 0
  const latest = uses.every(({ isLive }) => isLive) ? LATEST_LIVE_MS : LATEST_WRITTEN_MS
  if (firstUses < FIRST_SHARE * uses.length || latencyMs > latest) return null
  const afterHoursUses = uses.filter(({ at }) => !hours.isOpen(at)).length
  const queues = new Set(uses.map(({ queue }) => queue))
  const from = Math.min(...uses.map(({ askedAt }) => askedAt))
  const to = Math.max(...uses.map(({ at }) => at))
  const share = arrivals.afterHoursShare(queues, from, to)
  if (share === null || !isWithin(afterHoursUses / uses.length, share)) return null
  let eligible = 0
  for (const queue of queues) eligible += arrivals.count(queue, from, to)
  return uses.length >= QUEUE_SHARE * eligible ? { uses: uses.length, firstUses, latencyMs, afterHoursUses } : null
}

/** Without arrivals outside hours, uses outside hours are none either. */
function isWithin(usedShare: number, arrivedShare: number): boolean {
  if (arrivedShare === 0) return usedShare === 0
  const ratio = usedShare / arrivedShare
  return ratio >= LEAST_HOURS_RATIO && ratio <= MOST_HOURS_RATIO
}

/** Openings of conversations by queue, ready to be counted; instants in any order. */
export function arrivalsOf(openings: readonly { queue: string | null; at: number }[], hours: Hours): Arrivals {
  const timesByQueue = new Map<string | null, number[]>()
  for (const { queue, at } of openings) {
    const times = timesByQueue.get(queue)
    if (times === undefined) timesByQueue.set(queue, [at])
    else times.push(at)
  }
  const within = (queue: string | null, from: number, to: number) =>
    (timesByQueue.get(queue) ?? []).filter((at) => at >= from && at <= to)
  return {
    count: (queue, from, to) => within(queue, from, to).length,
    afterHoursShare: (queues, from, to) => {
      const times = [...queues].flatMap((queue) => within(queue, from, to))
      return times.length === 0 ? null : times.filter((at) => !hours.isOpen(at)).length / times.length
    },
  }
}
