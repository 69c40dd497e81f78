import type { AutomaticMark, Conversation, Message } from '#server/domain/conversation'
import { isHoldingReply } from '#server/text/holding-reply'

/** Who is heard: a person who waits, a person who answers, a bot that talks, or an automatic text that only acknowledges. */
export type Voice = 'customer' | 'human' | 'bot' | 'automatic'

export interface Spoken {
  message: Message
  voice: Voice
  /** The message stood before a customer's although the source says it came after (rulings.md 2). */
  skewed: boolean
}

const LARGEST_SKEW_MS = 5000

/**
 * The mark of an automatic text as clocks hear it. A bot that only holds the customer off has said no more than an
 * autoresponder (rulings.md 8).
 */
export function automaticMarkOf(message: Pick<Message, 'role' | 'automatic' | 'text'>): AutomaticMark | null {
  if (message.automatic !== null || message.role !== 'bot') return message.automatic
  return isHoldingReply(message.text) ? 'certain' : null
}

/**
 * Null for what nobody hears: notes, system lines and a customer's automatic text. A suspicion alone never silences a
 * customer, and never undoes a human's answer (rulings.md 3, 19).
 */
function voiceOf(message: Message): Voice | null {
  if (message.visibility === 'internal') return null
  if (message.role === 'customer') return message.automatic === 'certain' ? null : 'customer'
  if (message.role === 'agent') return message.automatic === 'certain' ? 'automatic' : 'human'
  if (message.role === 'bot') return automaticMarkOf(message) === null ? 'bot' : 'automatic'
  return message.automatic === null ? null : 'automatic'
}

/** So many customer messages within five seconds are more than anybody writes: a bound on the work, not on the rule. */
const MOST_OVERTAKEN = 50

/**
 * Puts each human message at most 5 s too early behind the customer messages it answers, the latest first, so that of two
 * quick answers the first finds the customer beside it too (rulings.md 2).
 */
function mendSkew(spoken: Spoken[]): void {
  for (let index = spoken.length - 1; index >= 0; index--) {
    const early = spoken[index]
    if (early === undefined || early.voice !== 'human') continue
    let next = index + 1
    while (next < spoken.length && next - index <= MOST_OVERTAKEN) {
      const follower = spoken[next]
      if (follower === undefined || follower.voice !== 'customer') break
      const ahead = follower.message.at - early.message.at
      if (follower.message.id > early.message.id || ahead <= 0 || ahead > LARGEST_SKEW_MS) break
      spoken[next - 1] = follower
      next += 1
    }
    if (next > index + 1) spoken[next - 1] = { ...early, skewed: true }
  }
}

/** What was said in public up to `asOf`, in the order in which it was said. Ids follow the order of the source. */
export function spokenUpTo(conversation: Conversation, asOf: number): Spoken[] {
  const spoken: Spoken[] = []
  for (const message of conversation.messages) {
    if (message.at > asOf) continue
    const voice = voiceOf(message)
    if (voice !== null) spoken.push({ message, voice, skewed: false })
  }
  mendSkew(spoken)
  return spoken
}
