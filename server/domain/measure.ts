/**
 * What rollups count, each with the unit of `n` and the meaning of `total`. The vendor is the one who carries it:
 * of the conversation, of the loss, or of the clock.
 */
export const MEASURES = [
  /** conversations; total: those that could not be scored */
  'conversations',
  /** conversations with a response loss; total: sum of losses in millionths (the next two likewise) */
  'response',
  'escalation',
  'canned',
  /** first-reply clocks that met or missed their target; total: those that met it */
  'first_reply',
  /** first-reply clocks still open within target */
  'first_reply_pending',
  /** later clocks that met or missed their target; total: those that met it */
  'later_reply',
  /** conversations whose customer waits now, at the data's end */
  'waiting',
  /** conversations that were closed without an answer to the customer's last wait */
  'left_unanswered',
  /** conversations with at least one critical error */
  'critical',
  /** answered first-reply clocks by wait bin (slot) */
  'first_reply_wait',
  /** first-reply clocks by hour of the week of their start (slot); total: met */
  'hour_of_week',
  /** findings that cost points, by criterion (slot); total: the points they cost, in millionths of the dimension */
  'lost',
  /** human public replies long enough to judge; total: those that are a template */
  'reply',
  /** replies that are a template, by template (slot) */
  'template_use',
] as const
export type Measure = (typeof MEASURES)[number]
