import type { FirstReplyOutcome } from './clock'
import type { Channel, Shift } from './conversation'
import type { ListedMeasure } from './measure'
import type { ScoreBand } from './score-band'

/** Which conversations a figure is about. Days are YYYY-MM-DD in the company's zone, both ends included. */
export interface PeriodFilter {
  from: string | null
  to: string | null
  channel: Channel | null
  shift: Shift | null
}

export const WHOLE_PERIOD: PeriodFilter = { from: null, to: null, channel: null, shift: null }

/** What a trend goes by: weeks from Monday, or calendar months. */
export const TREND_STEPS = ['week', 'month'] as const
export type TrendStep = (typeof TREND_STEPS)[number]

/** `counted`: what the measure's total counts (met, unscored, ...); `rest`: the others. */
export const RESULTS = ['counted', 'rest'] as const
export type Result = (typeof RESULTS)[number]

export const SORTS = [
  'recent',
  'earliest',
  'lowest_score',
  'highest_score',
  'slowest_first_reply',
  'slowest_later_reply',
  'longest_wait',
] as const
export type Sort = (typeof SORTS)[number]

/** Letters of a topic that tell it from others. */
export const LONGEST_TOPIC = 100

/** The rows of a list: exactly those that a figure with the same filter counts. */
export interface ListFilter extends PeriodFilter {
  measure: ListedMeasure
  result: Result | null
  slot: string | null
  /** What the customer wrote about (`ConversationFacts.topic`); empty is where nothing tells, null is every topic. */
  topic: string | null
  /** Null is every vendor, `nobody` what no vendor carries. */
  vendor: number | 'nobody' | null
  agentId: number | null
  /** How the first wait of the conversation ended. */
  outcome: FirstReplyOutcome | null
  band: ScoreBand | null
  /** Words that one message of the conversation holds, as a person typed them (`parseSearch`). */
  search: string | null
}

/** Every conversation: what a list is narrowed from. */
export const WHOLE_LIST: ListFilter = {
  ...WHOLE_PERIOD,
  measure: 'conversations',
  result: null,
  slot: null,
  topic: null,
  vendor: null,
  agentId: null,
  outcome: null,
  band: null,
  search: null,
}
