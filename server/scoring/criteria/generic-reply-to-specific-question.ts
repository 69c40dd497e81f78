import type { Message } from '#server/domain/conversation'
import { FULL_LOSS } from '#server/domain/finding'
import { isCourtesy } from '#server/text/courtesy'
import { holdingWords } from '#server/text/english/holding'
import { isHoldingReply } from '#server/text/holding-reply'
import { languageHasPack } from '#server/text/language-pack'
import { anyWordOf, pattern } from '#server/text/pattern'
import { type SpecificTerms, specificTerms } from '#server/text/specific-terms'
import type { Criterion, CriterionInput, ScoringContext } from '../criterion'
import { cannedAs } from '../match-replies'
import {
  type FoundInReply,
  isJudged,
  judgementsByVendor,
  templatePassages,
  timesOf,
  wholeMessage,
} from './judged-replies'

const EACH = (FULL_LOSS * 3) / 10
const LONG_MESSAGE_TOKENS = 25
const SEVERAL_QUESTIONS = 2
const HOLDING = pattern(anyWordOf(holdingWords))

/** A known template that answers a specific message without taking up one of its words (method.md 5.6, C2). */
export const genericReplyToSpecificQuestion: Criterion = {
  id: 'generic-reply-to-specific-question',
  title: 'Generic reply to a specific question',
  dimension: 'canned',
  critical: null,
  needs: ['author_roles', 'language_pack', 'several_conversations'],
  rule:
    'A reply that is word for word a known template (at least 95 % of it) answers a specific message: one of 25 words or more, or with an order number, an amount or an error text, or with two question marks or more. ' +
    'It counts where neither it nor any other reply of the same turn takes up a single term, id or number of what the customer wrote since the last reply. ' +
    'Each costs 0.30, together at most 1.00. Exempt are templates approved as legal, security, steps, policy or acknowledgement, first acknowledgements, requests for patience, courtesies and excluded templates.',
  remedy: 'Keep the template, and add the sentence that takes up what this customer wrote.',
  outcomes: {
    none: 'No template ignored a specific message. Costs nothing.',
    generic: 'A template answered a specific message and took up nothing of it. Costs 0.30 each, at most 1.00.',
  },
  judge: ({ conversation, publicMessages, context }) => {
    if (!languageHasPack(conversation.language)) return []
    return judgementsByVendor({
      judged: publicMessages.filter(isJudged),
      found: turnsOf(publicMessages).flatMap((turn) => genericIn(turn, context)),
      none: { outcome: 'none', words: 'no template ignored a specific message, loss 0.00' },
      outcomeOf: () => 'generic',
      critical: null,
      lossOf: (count) => Math.min(FULL_LOSS, count * EACH),
      wordsOf: (found, loss) =>
        `${timesOf(found, context)} answered with a template that takes up nothing of what was asked, loss ${loss}`,
    })
  },
}

/** What customers wrote, and all that people replied to it before the next customer message. */
interface Turn {
  asked: Message[]
  replies: Message[]
}

function turnsOf(publicMessages: CriterionInput['publicMessages']): Turn[] {
  const turns: Turn[] = []
  let turn: Turn = { asked: [], replies: [] }
  for (const message of publicMessages) {
    if (message.role === 'customer') {
      if (message.automatic === 'certain') continue
      if (turn.replies.length > 0) {
        turns.push(turn)
        turn = { asked: [], replies: [] }
      }
      turn.asked.push(message)
    } else if (message.role === 'agent' && message.automatic !== 'certain') turn.replies.push(message)
  }
  turns.push(turn)
  return turns.filter(({ asked, replies }) => asked.length > 0 && replies.length > 0)
}

function genericIn({ asked, replies }: Turn, context: ScoringContext): FoundInReply[] {
  const generic = replies.filter((reply) => isJudged(reply) && isPlainTemplate(reply, context))
  const [first] = generic
  if (first === undefined || generic.length < replies.length) return []
  if (!asked.some(({ text }) => mayBeSpecific(text))) return []
  const wanted = asked.map((message) => ({ message, terms: specificTerms(message.text) }))
  const specific = wanted.filter(({ terms }) => isSpecific(terms))
  if (specific.length === 0) return []
  const taken = new Set(replies.flatMap(({ text }) => [...specificTerms(text).terms]))
  if (wanted.some(({ terms }) => [...terms.terms].some((term) => taken.has(term)))) return []
  if (replies.some(({ text }) => HOLDING.test(text) || isHoldingReply(text) || isCourtesy(text))) return []
  return [
    {
      reply: first,
      evidence: [...specific.map(({ message }) => wholeMessage(message)), ...templatePassages(first, context)],
    },
  ]
}

/** A quick look that never turns a specific message away: 25 words of two letters take 74 characters. */
function mayBeSpecific(text: string): boolean {
  return (
    text.length >= 3 * LONG_MESSAGE_TOKENS - 1 || /[\d$€£¥₹]/.test(text) || text.split('?').length > SEVERAL_QUESTIONS
  )
}

function isPlainTemplate(reply: Message, context: ScoringContext): boolean {
  const template = reply.match?.band === 'verbatim' ? cannedAs(reply, context.templates) : null
  return template !== null && template.approvedAs === null && !template.isAcknowledgement
}

function isSpecific({ terms, contentTokens, hasIdOrAmount, hasErrorText, questionMarks }: SpecificTerms): boolean {
  const asksMuch =
    contentTokens >= LONG_MESSAGE_TOKENS || hasIdOrAmount || hasErrorText || questionMarks >= SEVERAL_QUESTIONS
  return asksMuch && terms.size > 0
}
