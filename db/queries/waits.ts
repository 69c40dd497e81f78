import { sql } from 'drizzle-orm'
import type { ClockOutcome } from '#server/domain/clock'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { clocks, scores } from '../schema'
import { measureSources } from './measure-sources'
import { inPeriod, inScope } from './period'

/** `judged`: it met or missed its target; `pending`: it runs still, within the target; `left_out`: no reply was called for. */
export type WaitStanding = 'judged' | 'pending' | 'left_out'

export interface FirstReplyWait {
  outcome: ClockOutcome
  /** To its end, or as far as it has run. */
  ms: number
  targetMs: number
  standing: WaitStanding
}

/**
 * A vendor's waits for a first reply, by length. Those judged are the rows of the measure `first_reply`, those pending the
 * rows of `first_reply_pending`.
 */
export async function listFirstReplyWaits(
  { orm }: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): Promise<FirstReplyWait[]> {
  const { join, where: isJudged, vendorId: carrier } = measureSources.first_reply
  const isPending = measureSources.first_reply_pending.where
  return orm.all<FirstReplyWait>(sql`
    select ${clocks.outcome} as outcome, ${clocks.endAt} - ${clocks.startAt} as ms, ${clocks.targetMs} as targetMs,
      case when ${isJudged} then 'judged' when ${isPending} then 'pending' else 'left_out' end as standing
    from ${scores} ${join}
    where ${inPeriod(scores, filter)} and ${clocks.kind} = 'first'
      and ${carrier} is ${vendorId} and ${inScope(carrier, scope) ?? sql`1`}
    order by 2`)
}

/** How long a vendor's conversations took to the first reply and to the first full answer, where both came. */
export async function listAnswerTimes(
  { orm }: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): Promise<{ firstReplyMs: number; fullAnswerMs: number }[]> {
  return orm.all<{ firstReplyMs: number; fullAnswerMs: number }>(sql`
    select ${scores.firstReplyMs} as firstReplyMs, ${scores.substantiveReplyMs} as fullAnswerMs
    from ${scores}
    where ${inPeriod(scores, filter)} and ${scores.firstReplyMs} is not null and ${scores.substantiveReplyMs} is not null
      and ${scores.vendorId} is ${vendorId} and ${inScope(sql`${scores.vendorId}`, scope) ?? sql`1`}`)
}
