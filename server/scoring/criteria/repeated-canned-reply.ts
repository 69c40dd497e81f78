import type { Message } from '#server/domain/conversation'
import { FULL_LOSS } from '#server/domain/finding'
import { isCourtesy } from '#server/text/courtesy'
import { maskReply } from '#server/text/mask-reply'
import type { Criterion, CriterionInput, ScoringContext } from '../criterion'
import { type FoundInReply, isJudged, judgementsByVendor, wholeMessage } from './judged-replies'

/** The same text sent again to the same customer who had written in between (method.md 5.6, C1). */
export const repeatedCannedReply: Criterion = {
  id: 'repeated-canned-reply',
  title: 'Same reply sent again',
  dimension: 'canned',
  critical: null,
  needs: ['author_roles'],
  rule:
    'A reply of eight words or more is sent again to the same customer, who has written in between. ' +
    'Names may differ; a form filled with another number, date, amount or link is a new answer, and courtesies do not count. ' +
    'The first repeat costs 0.50, from the second on it costs 1.00.',
  remedy: 'Read what the customer wrote after the first reply, and answer that.',
  outcomes: {
    none: 'No reply was sent again. Costs nothing.',
    repeated: 'A reply was sent again after the customer wrote. One repeat costs 0.50, two or more cost 1.00.',
  },
  judge: ({ publicMessages, context }) =>
    judgementsByVendor({
      judged: publicMessages.filter(isJudged),
      found: repeatsIn(publicMessages),
      none: { outcome: 'none', words: 'no reply sent again, loss 0.00' },
      outcome: 'repeated',
      critical: null,
      lossOf: (repeats) => (repeats === 1 ? FULL_LOSS / 2 : FULL_LOSS),
      wordsOf: (found, loss) => `${timesOf(found, context)} sent the same reply again, loss ${loss}`,
    }),
}

function repeatsIn(publicMessages: CriterionInput['publicMessages']): FoundInReply[] {
  const found: FoundInReply[] = []
  const earlierByHash = new Map<number, { reply: Message; customersBefore: number }[]>()
  let customers = 0
  for (const message of publicMessages) {
    if (message.role === 'customer') customers++
    if (!isJudged(message)) continue
    const earlier = earlierByHash.get(message.replyHash) ?? []
    const same = earlier.find(
      ({ reply, customersBefore }) => customersBefore < customers && saysTheSame(reply.text, message.text),
    )
    if (same !== undefined && !isCourtesy(message.text))
      found.push({ reply: message, evidence: [wholeMessage(same.reply), wholeMessage(message)] })
    earlier.push({ reply: message, customersBefore: customers })
    earlierByHash.set(message.replyHash, earlier)
  }
  return found
}

/** Equal in every slot but names; the masked words are equal already. */
function saysTheSame(first: string, second: string): boolean {
  if (first === second) return true
  const values = (text: string): string =>
    JSON.stringify(
      maskReply(text)
        .slots.filter((slot) => slot.kind !== 'name')
        .map((slot) => slot.value.toLowerCase()),
    )
  return values(first) === values(second)
}

function timesOf(found: readonly FoundInReply[], { businessHours }: ScoringContext): string {
  return found.map(({ reply }) => businessHours.localTime(reply.at)).join(' and ')
}
