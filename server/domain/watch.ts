import type { PeriodFilter } from './filter'

/** What is worth a look: a period, its strata, and one vendor or all. */
export interface WatchFilter extends PeriodFilter {
  vendor: number | 'nobody' | null
}

/** The lists behind the figures that are worth a look, as far as no measure lists them. */
export const WATCH_LISTS = [
  'bunching',
  'full_answer',
  'split',
  'left_behind',
  'repeat',
  'overturned',
  'few_templates',
] as const
export type WatchList = (typeof WATCH_LISTS)[number]

/**
 * Which rows of a list. `counted`: those that the question is about. `all`: those that it could be about. Of few
 * templates, `counted` are the replies by the templates used most, `all` the agent's canned replies. Of bunching,
 * `before` and `long_before` are the two windows before the last; of places left behind, `waiting` is who waits still.
 */
export const WATCH_PARTS = ['counted', 'all', 'before', 'long_before', 'waiting'] as const
export type WatchPart = (typeof WATCH_PARTS)[number]

/** Where a conversation lay: a queue or mailbox by the export's name, or a channel. */
export interface Place {
  kind: 'queue' | 'channel'
  name: string
}

/** How what one vendor left undone was turned down. */
export const TURNED_DOWN_KINDS = ['declined', 'supervisor_refused', 'unanswered'] as const
export type TurnedDownKind = (typeof TURNED_DOWN_KINDS)[number]

const HOUR_MS = 3_600_000

/** A new conversation about the same within this time of the first may be one that was split (method.md 8.5). */
export const SPLIT_WITHIN_MS = 72 * HOUR_MS
/** Whoever writes again within this time was perhaps not done; so it is for what another vendor solved. */
export const AGAIN_WITHIN_MS = 7 * 24 * HOUR_MS
/** A place without a person's reply for so long, while customers write, is left behind. */
export const LEFT_BEHIND_AFTER_MS = 7 * 24 * HOUR_MS
/** Fewer conversations than this say nothing of a place. */
export const FEWEST_OF_A_PLACE = 5
