/**
 * What is counted, each with the unit of `n` and the meaning of `total`. The vendor is the one who carries it:
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
  /** as `first_reply`, but customers who left before the target had passed are left out: the lenient figure */
  'first_reply_lenient',
  /** first replies that only held the customer off; total: those that came in the last tenth of the target */
  'holding_reply',
  /** conversations with a target for the first substantive reply; total: those that met it */
  'substantive_reply',
  /** conversations with a target for the closing; total: those that met it */
  'resolution',
  /** later clocks that met or missed their target; total: those that met it */
  'later_reply',
  /** conversations whose customer waits now, at the data's end */
  'waiting',
  /** of these, the ones that have had nothing but an automatic text or a bot */
  'waiting_automatic',
  /** of these, the ones that had been closed before */
  'waiting_reopened',
  /** of these, the ones whose conversation the helpdesk holds for paused: pending, on hold, snoozed */
  'waiting_parked',
  /** missed clocks that no vendor is charged for, because the time was outside its coverage, or nobody held them */
  'coverage_gap',
  /** conversations that were closed without an answer to the customer's last wait */
  'left_unanswered',
  /** conversations with at least one critical error */
  'critical',
  /** conversations with a critical error of a family (slot) */
  'critical_family',
  /** triggers by type (slot); total: those that something addressed */
  'trigger',
  /** requests for somebody else that reached a stage (slot): asked, acknowledged, handed_over, promised, kept */
  'request_stage',
  /** requests for somebody else by what became of them (slot); total: the ones that are only shown */
  'request_outcome',
  /** requests that were asked twice and more; total: three times and more */
  'repeat_ask',
  /** triggers that were handed over, warm or cold (slot); total: the customer was made to repeat */
  'hand_over',
  /** chats that ended under the customer, by who ended them (slot) */
  'disconnect',
  /** conversations passed on three times and more without an answer */
  'transfer_loop',
  /** promises with a time that were kept or broken, by who made them (slot: person, automatic); total: kept */
  'promise',
  /** promises by what became of them (slot); total: those that software made */
  'promise_made',
  /** conversations with an automatic answer, by what it tells (slot) */
  'automatic_answer',
  /** conversations with pressing words that a person answered, by how (slot); total: acknowledged, with a next step */
  'care',
  /** conversations with replies that only apologise; total: such replies */
  'apology_only',
  /** conversations in a language without a pack: nothing was heard in their words */
  'words_not_heard',
  /** conversations with a message that is only suspected to be automatic, by its words */
  'suspected_automatic',
  /** answered first-reply clocks by wait bin (slot) */
  'first_reply_wait',
  /** the same by the shift in which the reply came (slot); the shift they are narrowed by is that of the question */
  'first_reply_shift',
  /** first-reply clocks by hour of the week of their start (slot); total: met */
  'hour_of_week',
  /** conversations by who held them (slot); total: milliseconds */
  'held',
  /** conversations that a definition (slot) counts; total: those that met the target under it */
  'replay',
  /** conversations that a definition (slot) judges otherwise than ours; total: those that it lets meet the target */
  'replay_differs',
  /** conversations that the customer came back to after they had been closed; total: within 72 hours */
  'returned',
  /** conversations in which a person replied; total: those with too many turns of agents */
  'touched',
  /** findings that cost points, by criterion (slot); total: the points they cost, in millionths of the dimension */
  'lost',
  /** human public replies long enough to judge; total: those that are a template */
  'reply',
  /** human public replies by how much of them is a template's (slot); total: what of them is the template's, in millionths */
  'reply_band',
  /** replies that a template is found in, by template (slot); total: those that are the template, verbatim or filled */
  'template_use',
  /** of these, the ones that a finding about canned answers rests on and that cost points, by template (slot) */
  'template_cost',
  /** of these, the ones that ended a wait in a conversation that was closed; total: nothing more was needed after them */
  'template_end',
] as const
export type Measure = (typeof MEASURES)[number]

/** What vendors are compared by: judged per conversation or clock, with a vendor, an agent and a kind of question. */
export const COMPARED_MEASURES = ['response', 'escalation', 'canned', 'first_reply', 'later_reply'] as const
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number]

export function isCompared(measure: Measure): measure is ComparedMeasure {
  return COMPARED_MEASURES.some((compared) => compared === measure)
}

/** What rollups sum: all but what vendors are compared by, which needs its kinds of question and is read from its rows. */
export const ROLLED_UP: readonly Measure[] = MEASURES.filter((measure) => !isCompared(measure))

/**
 * What only lists count, anew each time: facts of a conversation beside others, which come after it was scored. No rollup
 * sums them.
 */
export const LISTED_ONLY = [
  /** conversations of known customers whose seven days have passed; total: the customer began another one within them */
  'repeat_contact',
  /** closed conversations that one reply of a person ended, which is a template (slot), and after which nothing came */
  'solved_by_template',
] as const

/** Everything that a list may show the rows of. */
export const LISTED_MEASURES = [...MEASURES, ...LISTED_ONLY] as const
export type ListedMeasure = (typeof LISTED_MEASURES)[number]

/** Their slot is a template. */
export const TEMPLATE_MEASURES = ['template_use', 'template_cost', 'template_end'] as const
export type TemplateMeasure = (typeof TEMPLATE_MEASURES)[number]

export function isOfTemplates(measure: ListedMeasure): boolean {
  return measure === 'solved_by_template' || TEMPLATE_MEASURES.some((known) => known === measure)
}
