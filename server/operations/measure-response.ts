import type { Database } from '#db/open-database'
import type { ClockOutcome } from '#server/domain/clock'
import { SHIFTS, type Shift } from '#server/domain/conversation'
import type { PeriodFilter } from '#server/domain/filter'
import { HOLDERS, type Holder } from '#server/domain/held-time'
import type { Measure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import { waitPercentile } from '#server/statistics/percentile'
import { type MeasureSum, sumRollups } from './case-mix/sum-rollups'
import {
  type AnswerTimes,
  type FirstReplyWaits,
  type HeldSum,
  listAnswerTimes,
  listHeldSums,
} from './case-mix/vendor-waits'
import { type Measured, measureShare } from './measured'

/** Whose time it was, seen from one vendor whose conversations they are. */
export const LEDGER_HOLDERS = ['own', 'other', 'nobody', 'bot', 'customer'] as const
export type LedgerHolder = (typeof LEDGER_HOLDERS)[number]

export interface ResponseFigures {
  /** First replies in time without the customers who left before the target (rulings.md 13). */
  firstReplyLenient: Measured
  /** The first reply that is more than a holding one, where it has a target. */
  fullAnswer: Measured
  closing: Measured
  holding: { n: number; justBeforeTarget: number }
  /** Medians over the conversations that had both. */
  answerTimes: { n: number; firstReplyMs: number | null; fullAnswerMs: number | null }
  /** Missed targets, first and later, that are the company's: outside the vendor's coverage. */
  coverageGaps: number
  /** Answered first replies by the shift in which the customer began and that of the reply, each with any. */
  replyShifts: { asked: Shift; answered: Shift; n: number }[]
  /** Waits for a first reply that no figure counts, by why. */
  leftOut: { outcome: ClockOutcome; count: number }[]
  /** The time of the vendor's conversations by who held them; the parts add up to their length. */
  ledger: { totalMs: number; parts: { holder: LedgerHolder; ms: number }[] }
  /** What the vendor held in conversations of any vendor: answered itself, left to others, or outside its coverage. */
  held: { holder: Holder; conversations: number; ms: number }[]
}

export const RESPONSE_MEASURES: readonly Measure[] = [
  'first_reply_lenient',
  'substantive_reply',
  'resolution',
  'holding_reply',
  'coverage_gap',
  'held',
]

/** What a scorecard shows of response beside the headline; `sums` are the vendor's, of `RESPONSE_MEASURES`. */
export async function measureResponse(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
  { sums, waits }: { sums: readonly MeasureSum[]; waits: readonly FirstReplyWaits[] },
): Promise<ResponseFigures> {
  const sum = (measure: Measure, what: 'n' | 'total') =>
    sums.filter((row) => row.measure === measure).reduce((value, row) => value + row[what], 0)
  const share = (measure: Measure) => measureShare(sum(measure, 'total'), sum(measure, 'n'))
  return {
    firstReplyLenient: share('first_reply_lenient'),
    fullAnswer: share('substantive_reply'),
    closing: share('resolution'),
    holding: { n: sum('holding_reply', 'n'), justBeforeTarget: sum('holding_reply', 'total') },
    answerTimes: medians(listAnswerTimes(database, scope, filter, vendorId)),
    coverageGaps: sum('coverage_gap', 'n'),
    replyShifts: SHIFTS.flatMap((asked) => repliesAskedIn(asked, database, scope, filter, vendorId)),
    leftOut: countLeftOut(waits),
    ledger: addUpLedger(listHeldSums(database, scope, filter, vendorId)),
    held: heldByVendor(sums),
  }
}

function repliesAskedIn(
  asked: Shift,
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): ResponseFigures['replyShifts'] {
  if (filter.shift !== null && filter.shift !== asked) return []
  const sums = sumRollups(database, scope, { ...filter, shift: asked }, ['first_reply_shift'], { vendorId })
  return SHIFTS.flatMap((answered) => {
    const n = sums.reduce((count, sum) => (sum.slot === answered ? count + sum.n : count), 0)
    return n === 0 ? [] : [{ asked, answered, n }]
  })
}

function medians({ firstReplyMs, fullAnswerMs }: AnswerTimes): ResponseFigures['answerTimes'] {
  return { n: firstReplyMs.length, firstReplyMs: median(firstReplyMs), fullAnswerMs: median(fullAnswerMs) }
}

function median(lengths: readonly number[]): number | null {
  const found = waitPercentile(lengths, 0, 0.5)
  return found !== null && 'atMost' in found ? found.atMost : null
}

function countLeftOut(waits: readonly FirstReplyWaits[]): ResponseFigures['leftOut'] {
  return waits
    .filter(({ standing }) => standing === 'left_out')
    .map(({ outcome, ms }) => ({ outcome, count: ms.length }))
    .sort((a, b) => b.count - a.count || (a.outcome < b.outcome ? -1 : 1))
}

function addUpLedger(sums: readonly HeldSum[]): ResponseFigures['ledger'] {
  const msOf = (holder: LedgerHolder) =>
    sums.filter((sum) => ledgerHolder(sum) === holder).reduce((total, { ms }) => total + ms, 0)
  return {
    totalMs: sums.reduce((total, { ms }) => total + ms, 0),
    parts: LEDGER_HOLDERS.map((holder) => ({ holder, ms: msOf(holder) })),
  }
}

/** Of a vendor's conversations, whoever else's agents held them is another team, whichever of them answered. */
function ledgerHolder({ holder, isOwn }: HeldSum): LedgerHolder {
  if (holder !== 'vendor' && holder !== 'other_vendor') return holder
  return isOwn ? 'own' : 'other'
}

/** Time of customers and bots is nobody's of the vendors. */
const VENDOR_HOLDERS = HOLDERS.filter((holder) => holder !== 'bot' && holder !== 'customer')

function heldByVendor(sums: readonly MeasureSum[]): ResponseFigures['held'] {
  return VENDOR_HOLDERS.flatMap((holder) => {
    const own = sums.filter(({ measure, slot }) => measure === 'held' && slot === holder)
    const conversations = own.reduce((total, { n }) => total + n, 0)
    return conversations === 0 ? [] : [{ holder, conversations, ms: own.reduce((ms, { total }) => ms + total, 0) }]
  })
}
