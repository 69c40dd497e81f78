import type { Clock } from '#server/domain/clock'
import type { Criterion } from '../criterion'
import { isGap, isJudged, judgeWait, lossOfWait, WAIT_OUTCOMES } from '../judge-wait'

function isWorse(clock: Clock, worst: Clock): boolean {
  const difference = lossOfWait(clock) - lossOfWait(worst)
  return difference > 0 || (difference === 0 && clock.endAt - clock.startAt > worst.endAt - worst.startAt)
}

export const laterReplyTime: Criterion = {
  id: 'later-reply-time',
  title: 'Time to the later replies',
  dimension: 'response',
  critical: null,
  needs: ['times', 'author_roles'],
  rule:
    "Every wait after the first, from the customer's oldest unanswered message to the next reply of a person, is held against the channel's target for later replies. " +
    'For each team its worst wait counts: up to the target it costs nothing, at twice the target half, from four times the target everything. ' +
    'A team with contracted hours is charged only for the part of a wait inside them. Waits still within the target are not judged.',
  remedy: 'Keep answering until the customer has nothing left to ask; hand over open conversations when a shift ends.',
  outcomes: WAIT_OUTCOMES,
  judge: (input) => {
    const worstByVendorId = new Map<number | null, Clock>()
    for (const clock of input.clocks) {
      if (clock.kind !== 'next' || !isJudged(clock)) continue
      const vendorId = isGap(clock) ? null : clock.chargedVendorId
      const worst = worstByVendorId.get(vendorId)
      if (worst === undefined || isWorse(clock, worst)) worstByVendorId.set(vendorId, clock)
    }
    return [...worstByVendorId.values()].map((clock) => judgeWait(clock, input))
  },
}
