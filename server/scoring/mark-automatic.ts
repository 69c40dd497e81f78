import type { TextVerdict } from '#server/domain/automatic'
import type { Conversation, Message } from '#server/domain/conversation'
import type { AutomaticMessage } from '#server/domain/score'
import { findOutOfOffice } from '#server/text/find-out-of-office'
import type { ScoringContext } from './criterion'
import { earsFor } from './ears'
import { cannedAs } from './match-replies'

/** A person hardly reads, thinks and writes within a minute what a machine sends at once (method.md 7). */
const AT_ONCE_MS = 60_000
/** An absence notice comes back within minutes of what it answers. */
const SENT_BACK_MS = 10 * 60_000
const LOOP_MS = 10 * 60_000
const LONGEST_EXCHANGE = 3

/**
 * A conversation whose messages carry what is known of automation beside the export's own word, in the order of evidence
 * of method.md 7: what a person settled about a recurring text or its template, how that text behaves over all conversations, and, only as
 * a suspicion, words with timing. Latency is measured from the customer's message just before, else from the start
 * (rulings.md 19). A customer's absence notice or bounce, sent back within minutes, is certain: it asks for nothing (R12).
 * `marked` lists what was added.
 */
export function markAutomatic(
  conversation: Conversation,
  { standard, textVerdictOf, templates }: Pick<ScoringContext, 'standard' | 'textVerdictOf' | 'templates'>,
): { conversation: Conversation; marked: AutomaticMessage[] } {
  const marked: AutomaticMessage[] = []
  let waitingSince = conversation.requestedAt ?? conversation.messages[0]?.at ?? 0
  let answeredAt: number | null = null
  const messages = conversation.messages.map((message) => {
    if (message.visibility !== 'public' || message.role === 'system') return message
    const heard = isSent(message) ? markReply(message, waitingSince) : markCustomer(message, answeredAt)
    if (message.role === 'customer') waitingSince = message.at
    else answeredAt = message.at
    return heard
  })
  return marked.length === 0 && messages.every((message, index) => message === conversation.messages[index])
    ? { conversation, marked }
    : { conversation: { ...conversation, messages }, marked }

  function markReply(message: Message, since: number): Message {
    if (message.role !== 'agent' || message.automatic === 'certain') return message
    const verdict = verdictOn(message)
    if (verdict !== null) {
      if (verdict.isAutomatic) return mark(message, 'certain', verdict.reason)
      return message.automatic === null ? message : { ...message, automatic: null }
    }
    if (message.automatic !== null || message.at - since > AT_ONCE_MS) return message
    const words = earsFor(conversation, message, standard)?.answer(message.text).autoReply ?? null
    return words === null ? message : mark(message, 'suspected', 'words')
  }

  function verdictOn(message: Message): TextVerdict | null {
    const verdict = message.replyHash === null ? null : textVerdictOf(message.replyHash)
    if (verdict?.reason === 'settled' || cannedAs(message, templates)?.isAutoresponder !== true) return verdict
    return { isAutomatic: true, reason: 'settled' }
  }

  function markCustomer(message: Message, since: number | null): Message {
    if (message.automatic !== null || since === null || message.at - since > SENT_BACK_MS) return message
    const pack = earsFor(conversation, message, standard)?.pack ?? null
    return pack === null || findOutOfOffice(message.text, pack) === null ? message : mark(message, 'certain', 'words')
  }

  function mark(message: Message, automatic: 'certain' | 'suspected', reason: AutomaticMessage['reason']): Message {
    marked.push({ messageId: message.id, mark: automatic, reason })
    return { ...message, automatic, automaticReason: reason }
  }
}

function isSent(message: Message): boolean {
  return message.role !== 'customer'
}

/** Whether two machines answer each other: more than three automatic messages in turn within ten minutes (method.md 7). */
export function isMailLoop({ messages }: Pick<Conversation, 'messages'>): boolean {
  let exchange: Message[] = []
  for (const message of messages) {
    if (message.visibility !== 'public') continue
    const last = exchange.at(-1)
    const goesOn = last !== undefined && isSent(last) !== isSent(message) && message.automatic === 'certain'
    exchange = goesOn ? [...exchange, message] : message.automatic === 'certain' ? [message] : []
    const first = exchange.at(-(LONGEST_EXCHANGE + 1))
    if (first !== undefined && message.at - first.at <= LOOP_MS) return true
  }
  return false
}
