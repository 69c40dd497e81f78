import type { Message } from '#server/domain/conversation'
import { FULL_LOSS } from '#server/domain/finding'
import { findAddressed } from '#server/text/addressed-name'
import { foldLetters } from '#server/text/person-name'
import { asksToRepeat, findSaidAgain, readSaid, type Said } from '#server/text/templates/index'
import type { Criterion, CriterionInput, ScoringContext } from '../criterion'
import { cannedAs } from '../match-replies'
import { type FoundInReply, isJudged, judgementsByVendor, passagesIn, timesOf } from './judged-replies'

/** The same reply sent again to the same customer who had written in between (method.md 5.6, C1). */
export const repeatedCannedReply: Criterion = {
  id: 'repeated-canned-reply',
  title: 'Same reply sent again',
  dimension: 'canned',
  critical: null,
  needs: ['author_roles'],
  rule:
    'A reply of eight words or more is sent again to the same customer, who has written in between: the same template with the same values in it, or the same words, be it without some of them as long as half of the reply is left. ' +
    'Another greeting, closing, name or courtesy, words such as "As I said", and an offer to write again do not make it another reply. Any other word, number, date, amount or link that was not in the first one does. ' +
    'Approved templates count too. Not counted is what the customer asked to be sent again, templates that are courtesies or excluded, and what software sends. ' +
    'The first repeat costs 0.50, from the second on it costs 1.00, charged to who repeats.',
  remedy: 'Read what the customer wrote after the first reply, and answer that.',
  outcomes: {
    none: 'No reply was sent again. Costs nothing.',
    repeated: 'A reply was sent again after the customer wrote. One repeat costs 0.50, two or more cost 1.00.',
  },
  judge: (input) =>
    judgementsByVendor({
      judged: input.publicMessages.filter(isJudged),
      found: repeatsIn(input),
      none: { outcome: 'none', words: 'no reply sent again, loss 0.00' },
      outcomeOf: () => 'repeated',
      critical: null,
      lossOf: (repeats) => (repeats === 1 ? FULL_LOSS / 2 : FULL_LOSS),
      wordsOf: (found, loss) => `${timesOf(found, input.context)} sent the same reply again, loss ${loss}`,
    }),
}

/** A reply that may be sent again, and how many messages the customer had written by then. */
interface Sent {
  reply: Message
  templateId: string | null
  said: Said
  customersBefore: number
}

function repeatsIn({ publicMessages, context }: CriterionInput): FoundInReply[] {
  const replies = publicMessages.filter((message) => isJudged(message) && mayCount(message, context))
  const [first] = replies
  const last = replies.at(-1)
  if (first === undefined || last === undefined || first === last) return []
  const counted = new Set(replies)
  const isPerson = personsIn(replies)
  const found: FoundInReply[] = []
  const sent: Sent[] = []
  let customers = 0
  let isAskedFor = false
  for (const message of publicMessages) {
    if (message.role === 'customer' && message.automatic !== 'certain') {
      customers++
      isAskedFor = asksToRepeat(message.text)
    }
    if (!counted.has(message)) continue
    const templateId = cannedAs(message, context.templates)?.id ?? null
    const now: Sent = { reply: message, templateId, said: readSaid(message.text, isPerson), customersBefore: customers }
    const repeat = isAskedFor ? null : repeatOf(now, sent, context)
    if (repeat !== null) found.push(repeat)
    sent.push(now)
  }
  return found
}

/** The earliest reply before the customer's last message that this one says again. */
function repeatOf(now: Sent, sent: readonly Sent[], { templates }: ScoringContext): FoundInReply | null {
  for (const earlier of sent) {
    if (earlier.customersBefore >= now.customersBefore) break
    const isSameTemplate = now.templateId !== null && now.templateId === earlier.templateId
    const again =
      findSaidAgain(earlier.said, now.said, null) ??
      (isSameTemplate ? findSaidAgain(earlier.said, now.said, coveredIn(now.reply.text, templates)) : null)
    if (again === null) continue
    const evidence = [...passagesIn(earlier.reply, again.earlier), ...passagesIn(now.reply, again.later)]
    return { reply: now.reply, evidence }
  }
  return null
}

function coveredIn(
  text: string,
  { rangesOf }: ScoringContext['templates'],
): (range: { start: number; end: number }) => boolean {
  let covered: readonly { start: number; end: number }[] | null = null
  return ({ start, end }) => {
    covered ??= rangesOf(text).covered
    return covered.some((range) => range.start <= start && end <= range.end)
  }
}

/** Courtesies and excluded templates count for no rule on overuse. */
function mayCount({ match }: Message, { templates }: ScoringContext): boolean {
  if (match === undefined || match.templateId === null || match.band === 'own') return true
  const template = templates.find(match.templateId)
  return template === null || (template.kind !== 'courtesy' && !template.isExcluded)
}

/** The names by which the replies address their reader. */
function personsIn(replies: readonly Message[]): ((written: string) => boolean) | null {
  const words = new Set(replies.flatMap(({ text }) => findAddressed(text).flatMap(({ name }) => name.words)))
  if (words.size === 0) return null
  return (written) =>
    foldLetters(written)
      .split(/\s+/)
      .every((word) => words.has(word))
}
