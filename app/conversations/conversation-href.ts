import type { ListFilter, Sort } from '#server/domain/filter'
import type { ListColumn } from '#server/domain/list-column'
import type { ListedMeasure } from '#server/domain/measure'
import { hrefWith } from '../_url/filter-url'

/** What the ordinal of a listed row counts, and so where its page is to open. */
const ANCHORS: Readonly<Record<ListedMeasure, 'wait' | 'finding' | 'message' | 'trigger' | 'promise' | null>> = {
  conversations: null,
  response: null,
  escalation: null,
  canned: null,
  first_reply: 'wait',
  first_reply_pending: 'wait',
  later_reply: 'wait',
  waiting: 'wait',
  waiting_automatic: 'wait',
  waiting_reopened: 'wait',
  waiting_parked: 'wait',
  coverage_gap: 'wait',
  first_reply_lenient: 'wait',
  holding_reply: 'wait',
  substantive_reply: null,
  resolution: null,
  held: null,
  replay: null,
  replay_differs: null,
  returned: null,
  touched: null,
  left_unanswered: 'wait',
  critical: 'finding',
  critical_family: 'finding',
  trigger: 'trigger',
  request_stage: null,
  request_outcome: 'trigger',
  repeat_ask: 'trigger',
  hand_over: 'trigger',
  disconnect: null,
  transfer_loop: null,
  promise: 'promise',
  promise_made: 'promise',
  automatic_answer: null,
  care: null,
  apology_only: null,
  words_not_heard: null,
  suspected_automatic: null,
  first_reply_wait: 'wait',
  first_reply_shift: 'wait',
  hour_of_week: 'wait',
  lost: 'finding',
  reply: 'message',
  reply_band: 'message',
  template_use: 'message',
  template_cost: 'message',
  template_end: 'message',
  repeat_contact: null,
  solved_by_template: 'message',
}

/** Whether the rows of a measure's list are findings, and not conversations or other parts of them. */
export function isAboutFindings(measure: ListedMeasure): boolean {
  return ANCHORS[measure] === 'finding'
}

/**
 * A row of a list, opened: the page knows the list it came from and starts at what the row is about, or else at the
 * message that was found in it.
 */
export function conversationHref(
  row: { conversationId: number; ordinal: number },
  filter: ListFilter,
  sort: Sort,
  { columns, foundId = null }: { columns?: readonly ListColumn[]; foundId?: number | null } = {},
): string {
  const path = hrefWith(`/conversations/${row.conversationId}`, filter, sort, columns)
  const part = ANCHORS[filter.measure]
  const found = foundId === null ? '' : `#message-${foundId}`
  return `${path}${path.includes('?') ? '&' : '?'}row=${row.ordinal}${part ? `#${part}-${row.ordinal}` : found}`
}
