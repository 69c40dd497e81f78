import { formatUnits } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'

type LeftOut = Scorecard['response']['leftOut']

/** The waits that no figure counts, by why: "12 waits that needed no reply, 1 wait that a bot settled". */
export function leftOutWords(leftOut: LeftOut): string {
  return leftOut
    .map(({ outcome, count }) => `${formatUnits(count, 'wait')} ${REASONS[outcome] ?? OTHER_REASON}`)
    .join(', ')
}

const OTHER_REASON = 'left out as spam, a test or left at once'

const REASONS: Readonly<Partial<Record<LeftOut[number]['outcome'], string>>> = {
  no_reply_needed: 'that needed no reply',
  bot_contained: 'that a bot settled',
}
