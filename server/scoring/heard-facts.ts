import type { AutomaticTells } from '#server/domain/automatic'
import { CARE_OUTCOMES, type CareOutcome } from '#server/domain/care'
import type { Conversation, Message } from '#server/domain/conversation'
import type { ConversationFacts } from '#server/domain/score'
import { tellsWhereAndWhen } from '#server/text/automatic-tells'
import { careMomentsOf } from './care'
import type { ScoringContext } from './criterion'
import { cutOffOf } from './disconnect'
import { earsFor, hasPack } from './ears'
import { automaticMarkOf } from './spoken'
import { transferLoopOf } from './transfers'

type HeardFacts = Pick<
  ConversationFacts,
  'wordsHeard' | 'disconnect' | 'transferLoop' | 'automaticTells' | 'care' | 'apologyOnlyReplies'
>

/**
 * What was heard in a conversation up to `asOf`, and how it ended for the customer. Without a language pack nothing is
 * heard: null and none, and `wordsHeard` is false.
 */
export function heardFacts(conversation: Conversation, context: ScoringContext): HeardFacts {
  const said = conversation.messages.filter(
    ({ visibility, role, at }) => visibility === 'public' && role !== 'system' && at <= context.asOf,
  )
  const closed = conversation.closedAt !== null && conversation.closedAt <= context.asOf
  return {
    wordsHeard: hasPack(conversation),
    disconnect: closed ? (cutOffOf(conversation, said, context.standard)?.by ?? null) : null,
    transferLoop: transferLoopOf(conversation, said, context.standard).length > 0,
    automaticTells: automaticTellsOf(conversation, said, context),
    care: worstCare(conversation, said, context),
    apologyOnlyReplies: said.filter((message) => isApologyOnly(message, conversation, context)).length,
  }
}

function automaticTellsOf(
  conversation: Conversation,
  said: readonly Message[],
  { standard }: ScoringContext,
): AutomaticTells | null {
  const first = said.find((message) => message.role !== 'customer' && automaticMarkOf(message) === 'certain')
  const ears = first === undefined ? null : earsFor(conversation, first, standard)
  if (first === undefined || ears === null) return null
  const { where, when } = tellsWhereAndWhen(first.text, ears.pack)
  if (where !== null) return when === null ? 'where' : 'where_and_when'
  return when === null ? 'neither' : 'when'
}

function worstCare(conversation: Conversation, said: readonly Message[], context: ScoringContext): CareOutcome | null {
  const outcomes = careMomentsOf(conversation, said, context).map(({ outcome }) => CARE_OUTCOMES.indexOf(outcome))
  return outcomes.length === 0 ? null : (CARE_OUTCOMES[Math.max(...outcomes)] ?? null)
}

function isApologyOnly(message: Message, conversation: Conversation, { standard }: ScoringContext): boolean {
  if (message.role !== 'agent' || message.automatic === 'certain') return false
  const ears = earsFor(conversation, message, standard)
  return ears !== null && ears.answer(message.text).apologyOnly !== null
}
