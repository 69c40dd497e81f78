import type { Message } from '#server/domain/conversation'
import { FULL_LOSS } from '#server/domain/finding'
import type { Criterion, CriterionInput, Judgement, ScoringContext } from '../criterion'
import { earsFor, hasPack } from '../ears'
import { cannedAs } from '../match-replies'
import { rangeOf } from '../quote'
import { type FoundInReply, isJudged, judgementsByVendor, templatePassages, timesOf } from './judged-replies'

/** The customer says that a canned reply was pasted, unread, repeated or beside the point (method.md 5.6, C3). */
export const customerReactionToCannedReply: Criterion = {
  id: 'customer-reaction-to-canned-reply',
  title: 'Customer objects to a canned reply',
  dimension: 'canned',
  critical: null,
  needs: ['author_roles', 'language_pack', 'several_conversations'],
  rule:
    'In the next message after a reply that is a known template, word for word or with its fields filled, the customer objects to it: ' +
    '"I already told you", "that’s not what I asked", "copy paste", "are you a bot", "did you even read my message", "stop sending me the same answer". ' +
    'It costs 0.50, however often it happens, and approved templates are not exempt. ' +
    'It does not count where the customer had written nothing before the reply, or where an answer in own words or an automatic text came in between; a remark of fewer than eight words does not matter.',
  remedy:
    'Read what the customer wrote before, answer that in your own words, and send the template only where it fits.',
  outcomes: {
    none: 'No customer objected to a canned reply. Costs nothing.',
    objected: 'The customer objected to a canned reply in the next message. Costs 0.50.',
  },
  judge: (input) => {
    if (!hasPack(input.conversation)) return []
    return judgementsByVendor({
      judged: input.publicMessages.filter(isJudged),
      found: objectionsIn(input),
      none: { outcome: 'none', words: 'no customer objected to a canned reply, loss 0.00' },
      outcomeOf: () => 'objected',
      critical: null,
      lossOf: () => FULL_LOSS / 2,
      wordsOf: (found, loss) =>
        `${timesOf(found, input.context)} canned reply, the customer objected to it, loss ${loss}`,
    }).map((judgement) => asSure(judgement, input.context))
  },
}

/** A finding that only rests on words that are not heard surely enough is shown and costs nothing (rulings.md 40). */
function asSure(judgement: Judgement, { takesPoints }: ScoringContext): Judgement {
  const isSure = judgement.loss === 0 || takesPoints('canned-reaction', judgement.vendorId)
  return isSure ? judgement : { ...judgement, advisory: true }
}

function objectionsIn({ conversation, publicMessages, context }: CriterionInput): FoundInReply[] {
  const found: FoundInReply[] = []
  let hasWritten = false
  let canned: Message | null = null
  for (const message of publicMessages) {
    if (message.role === 'customer') {
      if (message.automatic === 'certain') continue
      const words =
        canned && (earsFor(conversation, message, context.standard)?.customer(message.text).cannedReaction ?? null)
      if (canned !== null && words !== null) {
        found.push({ reply: canned, evidence: [...templatePassages(canned, context), rangeOf(message, words)] })
      }
      hasWritten = true
      canned = null
    } else if (isJudged(message)) {
      canned = hasWritten && cannedAs(message, context.templates) !== null ? message : null
    } else if (message.role === 'bot' || message.automatic === 'certain') canned = null
  }
  return found
}
