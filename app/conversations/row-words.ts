import type { FirstReplyOutcome } from '#server/domain/clock'
import { formatDuration } from '../_format'
import { FIRST_REPLY_WORDS } from '../_words'

/** The first reply of a row: how long it took or how else the wait ended, and whether the target was missed. */
export function firstReplyWords(row: {
  firstReplyMs: number | null
  firstReplyOutcome: FirstReplyOutcome
  firstReplyMet: number | boolean | null
}): { words: string; isMissed: boolean } {
  const isMissed = row.firstReplyMet === 0 || row.firstReplyMet === false
  if (row.firstReplyOutcome === 'replied' && row.firstReplyMs !== null)
    return { words: formatDuration(row.firstReplyMs), isMissed }
  return { words: FIRST_REPLY_WORDS[row.firstReplyOutcome], isMissed }
}
