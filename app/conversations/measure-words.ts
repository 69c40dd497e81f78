import type { ListFilter, Result } from '#server/domain/filter'
import { isOfTemplates, type ListedMeasure } from '#server/domain/measure'
import { BIN_EDGES_MS } from '#server/domain/wait-bins'
import { formatDuration } from '../_format'
import {
  AUTOMATIC_TELLS_WORDS,
  BAND_WORDS,
  CARE_WORDS,
  CRITICAL_WORDS,
  DISCONNECT_WORDS,
  PROMISE_WORDS,
  TRIGGER_WORDS,
} from '../_words'

const LONGEST_SLOT = 60
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const split = (all: string, counted: string, rest: string) => ({ all, counted, rest })
const whole = (all: string) => ({ all, counted: all, rest: all })

const MEASURE_WORDS: Readonly<Record<ListedMeasure, { all: string } & Record<Result, string>>> = {
  conversations: split('Conversations', 'Conversations that could not be scored', 'Conversations that were scored'),
  response: split(
    'Conversations judged on response',
    'Conversations that lost points on response',
    'Conversations that lost no points on response',
  ),
  escalation: split(
    'Conversations judged on escalation',
    'Conversations that lost points on escalation',
    'Conversations that lost no points on escalation',
  ),
  canned: split(
    'Conversations judged on canned answers',
    'Conversations that lost points on canned answers',
    'Conversations that lost no points on canned answers',
  ),
  first_reply: split(
    'First replies held against their target',
    'First replies that met their target',
    'First replies that missed their target',
  ),
  first_reply_pending: whole('First replies still open within their target'),
  first_reply_lenient: split(
    'First replies held against their target, without customers who left before it',
    'First replies that met their target, without customers who left before it',
    'First replies that missed their target, without customers who left before it',
  ),
  holding_reply: split(
    'First replies that only held the customer off',
    'First replies that only held the customer off, shortly before the target',
    'First replies that only held the customer off, well before or after the target',
  ),
  substantive_reply: split(
    'First full answers held against their target',
    'First full answers that met their target',
    'First full answers that missed their target',
  ),
  resolution: split(
    'Closings held against their target',
    'Closings that met their target',
    'Closings that missed their target',
  ),
  later_reply: split(
    'Later replies held against their target',
    'Later replies that met their target',
    'Later replies that missed their target',
  ),
  waiting: whole("Customers waiting at the data's end"),
  waiting_automatic: whole('Customers waiting who had only an automatic answer'),
  waiting_reopened: whole('Customers waiting after their conversation had been closed'),
  waiting_parked: whole('Customers waiting while their conversation is parked as pending'),
  coverage_gap: whole('Missed targets that fell into a gap in coverage'),
  left_unanswered: whole('Conversations that ended without an answer'),
  critical: whole('Conversations with a critical error'),
  critical_family: whole('Conversations with a critical error'),
  trigger: split('Triggers', 'Triggers that something addressed', 'Triggers that nothing addressed'),
  request_stage: whole('Requests for somebody else'),
  request_outcome: split(
    'Requests for somebody else',
    'Requests for somebody else that are only shown',
    'Requests for somebody else that count',
  ),
  repeat_ask: split(
    'Requests that were asked twice and more',
    'Requests that were asked three times and more',
    'Requests that were asked twice',
  ),
  hand_over: split(
    'Hand-overs',
    'Hand-overs after which the customer was asked again for what had been said',
    'Hand-overs without asking again',
  ),
  disconnect: whole('Chats that ended under the customer'),
  transfer_loop: whole('Conversations passed on three times and more without an answer'),
  promise: split('Promises that are due', 'Promises that were kept', 'Promises that were broken'),
  promise_made: split('Promises', 'Promises made by software', 'Promises made by people'),
  automatic_answer: whole('Conversations with an automatic answer'),
  care: split(
    'Conversations with a pressing message that was answered',
    'Conversations with a pressing message that was acknowledged, with a next step',
    'Conversations with a pressing message that was not taken up well',
  ),
  apology_only: whole('Conversations with answers that only apologise'),
  words_not_heard: whole('Conversations in a language that is not heard'),
  suspected_automatic: whole('Conversations with a message suspected to be automatic'),
  first_reply_wait: whole('Answered first replies'),
  first_reply_shift: whole('Answered first replies'),
  hour_of_week: split(
    'First replies held against their target',
    'First replies that met their target',
    'First replies that missed their target',
  ),
  held: whole('Conversations held'),
  replay: split(
    'First replies as counted another way',
    'First replies in time as counted another way',
    'First replies too late as counted another way',
  ),
  replay_differs: split(
    'First replies judged otherwise when counted another way',
    'First replies that another way of counting lets pass',
    'First replies that another way of counting does not count as in time',
  ),
  returned: split(
    'Conversations the customer came back to after they were closed',
    'Conversations the customer came back to within 72 hours after they were closed',
    'Conversations the customer came back to later than 72 hours after they were closed',
  ),
  touched: split(
    'Conversations in which a person replied',
    'Conversations with too many turns of agents',
    'Conversations with few turns of agents',
  ),
  lost: whole('Findings that cost points'),
  reply: split('Replies long enough to judge', 'Replies that are a template', 'Replies that are no template'),
  reply_band: split('Replies of people', 'Replies with words of a template', 'Replies without a word of a template'),
  template_use: split(
    'Replies with a template in them',
    'Replies that are a template, verbatim or filled',
    'Replies that go beyond their template, or are a courtesy',
  ),
  template_cost: whole('Uses of templates that cost points'),
  template_end: split(
    'Uses of templates that answered the customer, in closed conversations',
    'Uses of templates after which nothing more was asked',
    'Uses of templates after which the customer needed more',
  ),
  repeat_contact: split(
    'Conversations of known customers whose seven days have passed',
    'Conversations after which the customer wrote again within seven days',
    'Conversations after which the customer did not write again within seven days',
  ),
  solved_by_template: whole('Conversations that one reply from a template ended, and after which nothing came'),
}

/** What is listed: "First replies that missed their target". */
export function measureWords({ measure, result }: Pick<ListFilter, 'measure' | 'result'>): string {
  return MEASURE_WORDS[measure][result ?? 'all']
}

/** What the slots of a measure are called, where they are a closed list. */
const SLOT_WORDS: Readonly<Partial<Record<ListedMeasure, Readonly<Record<string, string>>>>> = {
  critical_family: CRITICAL_WORDS,
  trigger: TRIGGER_WORDS,
  request_stage: {
    asked: 'asked',
    acknowledged: 'taken up',
    handed_over: 'handed over',
    promised: 'answered with a promise',
    kept: 'the person came, or the promise was kept',
  },
  hand_over: { warm: 'whoever took over was told', cold: 'nobody was told' },
  disconnect: DISCONNECT_WORDS,
  promise: { person: 'made by people', automatic: 'made by software' },
  promise_made: PROMISE_WORDS,
  automatic_answer: AUTOMATIC_TELLS_WORDS,
  care: CARE_WORDS,
  reply_band: BAND_WORDS,
  first_reply_shift: { business_hours: 'answered in business hours', after_hours: 'answered after hours' },
}

/** What a slot narrows its measure to: "5 min to 10 min", "Monday 09:00–10:00", the title of a criterion; null without one. */
export function slotWords({ measure, slot }: Pick<ListFilter, 'measure' | 'slot'>, name: string | null): string | null {
  if (slot === null) return null
  if (measure === 'hour_of_week') return hourWords(Number(slot)) ?? slot
  if (measure === 'first_reply_wait') return binWords(Number(slot)) ?? slot
  const known = SLOT_WORDS[measure]?.[slot]
  if (known !== undefined) return lowered(known)
  if (name === null) return slot
  const short = name.length > LONGEST_SLOT ? `${name.slice(0, LONGEST_SLOT).trimEnd()}…` : name
  return isOfTemplates(measure) ? `“${short}”` : short
}

function hourWords(hour: number): string | null {
  const day = DAYS[Math.floor(hour / 24)]
  if (!Number.isInteger(hour) || day === undefined) return null
  const clock = (value: number) => `${String(value).padStart(2, '0')}:00`
  return `${day} ${clock(hour % 24)}–${clock((hour % 24) + 1)}`
}

function binWords(bin: number): string | null {
  const [from, to] = [BIN_EDGES_MS[bin - 1], BIN_EDGES_MS[bin]]
  if (from === undefined) return to === undefined ? null : `up to ${formatDuration(to)}`
  return to === undefined ? `longer than ${formatDuration(from)}` : `${formatDuration(from)} to ${formatDuration(to)}`
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
