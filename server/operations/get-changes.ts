import type { Database } from '#db/open-database'
import { listRows } from '#db/queries/conversations'
import { findScoresState } from '#db/queries/rollups'
import { listVendors } from '#db/queries/vendors'
import { type ComparedDays, comparedDays } from '#server/domain/compared-days'
import { type PeriodFilter, WHOLE_LIST } from '#server/domain/filter'
import type { Measure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import { type MeasureSum, sumRollups } from './case-mix/sum-rollups'
import { againstBefore, type VendorBeside } from './comparison/against-before'
import { costsOf } from './comparison/cost-moves'
import { type FigureMove, judgeMoves, type NamedVendor } from './comparison/moves'
import { type Fact, type WaitingNow, whatChanged } from './comparison/what-changed'
import { measureShare } from './measured'
import { periodStandard } from './period-standard'

export interface Changes {
  days: ComparedDays
  /** Scores, those that stand on enough in both periods. */
  scores: FigureMove[]
  facts: Fact[]
}

const COUNTED = ['conversations', 'critical', 'left_unanswered', 'lost'] as const satisfies readonly Measure[]

/**
 * What changed in a period against the one before it, or in the last whole week where the filter names no first day. Null where
 * nothing is scored, or the data do not reach back to all of the period before.
 */
export async function getChanges(database: Database, scope: Scope, filter: PeriodFilter): Promise<Changes | null> {
  const state = await findScoresState(database)
  const days = state && comparedDays(filter, state)
  const against = days && (await againstBefore(database, scope, days.now))
  if (!state || !days || !against) return null
  const { standard } = await periodStandard(database, days.now, state)
  const [now, before] = [
    sumRollups(database, scope, days.now, COUNTED),
    sumRollups(database, scope, days.before, COUNTED),
  ]
  const compared = (await listVendors(database, scope)).flatMap(({ id, name }) => {
    const figures = against.byVendorId.get(id)
    const isOwn = ({ vendorId }: MeasureSum) => vendorId === id
    return figures ? [{ vendor: { id, name }, figures, now: now.filter(isOwn), before: before.filter(isOwn) }] : []
  })
  const judged = judgeMoves(
    compared.flatMap(({ vendor, figures, ...sums }) => {
      const lost = { now: sums.now.filter(isLost), before: sums.before.filter(isLost) }
      return [...figuresOf(vendor, figures, sums), ...costsOf(vendor, figures, lost, standard)]
    }),
    standard.displayFloor,
  )
  const moves = judged.flatMap((move) => ('figure' in move ? [move] : []))
  return {
    days,
    scores: moves.filter(({ figure }) => figure === 'score'),
    facts: whatChanged({
      moves,
      costs: judged.flatMap((move) => ('criterion' in move ? [move] : [])),
      waiting: await readWaiting(database, scope, filter),
      leftUnanswered: { now: countOf(now, 'left_unanswered'), before: countOf(before, 'left_unanswered') },
    }),
  }
}

type Sums = Record<'now' | 'before', readonly MeasureSum[]>

function figuresOf(
  vendor: NamedVendor,
  { score, firstReply }: VendorBeside,
  sums: Sums,
): Pick<FigureMove, 'vendor' | 'figure' | 'now' | 'before'>[] {
  const share = (measure: Measure, when: keyof Sums) => {
    const n = countOf(sums[when], 'conversations')
    // A vendor may carry a part of conversations that are another's.
    return measureShare(Math.min(n, countOf(sums[when], measure)), n)
  }
  return [
    { vendor, figure: 'score', now: score.now, before: score.before },
    { vendor, figure: 'first_reply', now: firstReply.now, before: firstReply.before },
    ...(['critical', 'left_unanswered'] as const).map((figure) => ({
      vendor,
      figure,
      now: share(figure, 'now'),
      before: share(figure, 'before'),
    })),
  ]
}

function isLost({ measure }: MeasureSum): boolean {
  return measure === 'lost'
}

function countOf(sums: readonly MeasureSum[], counted: Measure): number {
  return sums.reduce((count, { measure, n }) => (measure === counted ? count + n : count), 0)
}

async function readWaiting(database: Database, scope: Scope, filter: PeriodFilter): Promise<WaitingNow> {
  const waiting = { ...WHOLE_LIST, ...filter, measure: 'waiting' } as const
  const [longest] = await listRows(database, scope, waiting, { sort: 'longest_wait', cursor: null, limit: 1 })
  return {
    count: countOf(sumRollups(database, scope, filter, ['waiting']), 'waiting'),
    longest: longest?.openWaitMs ? { conversationId: longest.conversationId, ms: longest.openWaitMs } : null,
  }
}
