import { firstReplyClock } from '../clocks'
import type { Criterion } from '../criterion'
import { isJudged, judgeWait, WAIT_OUTCOMES } from '../judge-wait'

export const firstReplyTime: Criterion = {
  id: 'first-reply-time',
  title: 'Time to the first reply',
  dimension: 'response',
  critical: null,
  needs: ['times', 'author_roles'],
  rule:
    "The wait from the customer's first message, or from the request for the chat, to the first reply of a person is held against the channel's target. " +
    'Automatic texts and bots answer nothing. Up to the target it costs nothing, at twice the target half, from four times the target everything. ' +
    'A team with contracted hours is charged only for the part of the wait inside them. ' +
    'Not judged: waits still within the target, chats left before it, and conversations that an agent opened or that needed no reply.',
  remedy:
    'Let a person answer within the target, if only to say what happens next; have somebody on duty in every contracted hour.',
  outcomes: WAIT_OUTCOMES,
  judge: (input) => {
    const first = firstReplyClock(input.clocks)
    return first !== undefined && isJudged(first) ? [judgeWait(first, input)] : []
  },
}
