import type { Conversation, Message } from '#server/domain/conversation'
import type { Evidence } from '#server/domain/finding'
import type { Passage, Passages } from '#server/domain/passage'
import { isClosingRemark } from '#server/text/closing-remark'
import { isCourtesy } from '#server/text/courtesy'
import { findDeclined } from '#server/text/find-declined'
import { isHoldingReply } from '#server/text/holding-reply'
import { languagePack } from '#server/text/language-pack'
import type { ClockMeasurement } from './clocks'
import { quoteOf } from './quote'
import type { Spoken } from './spoken'

/**
 * How a conversation ended for the customer up to `asOf`: the last public words with which a person declined the matter,
 * and the reply that solved it. Solved is a person's last answer after which the customer only thanked, or said nothing
 * until the conversation was closed; an answer that declines, or that only holds off, solves nothing. Evidence is at most
 * 240 characters of the displayed text. Both are null without words of a person.
 */
export function findPassages(conversation: Conversation, measurement: ClockMeasurement, asOf: number): Passages {
  const declined = lastDeclined(conversation, measurement.spoken)
  return { declined, solved: solvingReply(conversation, measurement, declined, asOf) }
}

function lastDeclined(conversation: Conversation, spoken: readonly Spoken[]): Passage | null {
  for (let index = spoken.length - 1; index >= 0; index--) {
    const entry = spoken[index]
    const evidence = entry?.voice === 'human' ? declinedIn(entry.message, conversation) : null
    if (entry && evidence) return passageOf(entry.message, evidence)
  }
  return null
}

function declinedIn(message: Message, { language }: Conversation): Evidence | null {
  if (message.automatic !== null) return null
  const pack = languagePack(language, message.text)
  const found = pack === null ? null : findDeclined(message.text, pack)
  if (found === null) return null
  const quoted = quoteOf({ ...message, text: message.text.slice(found.start, found.end) })
  return quoted && { ...quoted, start: found.start, end: found.start + quoted.end }
}

function solvingReply(
  conversation: Conversation,
  { spoken, clocks }: ClockMeasurement,
  declined: Passage | null,
  asOf: number,
): Passage | null {
  const outcome = clocks.at(-1)?.outcome
  const onlyThanked = outcome === 'no_reply_needed'
  if (!onlyThanked && outcome !== 'replied') return null
  const answer = lastAnswer(spoken)
  const last = answer[0]
  if (last === undefined) return null
  const lastWord = spoken.findLast(({ voice }) => voice === 'customer')?.message
  const isAnswered = lastWord !== undefined && lastWord.at <= last.at && !onlyThanked
  if (!onlyThanked && !(isAnswered && isClosedAfter(conversation, last, asOf))) return null
  if (answer.some(({ id }) => id === declined?.evidence.messageId)) return null
  const reply = answer.find(({ text }) => !isHoldingReply(text) && !isCourtesy(text))
  const evidence = reply === undefined ? null : quoteOf(reply)
  return reply && evidence ? passageOf(reply, evidence) : null
}

/**
 * What people said, the latest first, since the customer's last word that is more than a closing remark; nothing where
 * the customer never said such a word.
 */
function lastAnswer(spoken: readonly Spoken[]): Message[] {
  const answer: Message[] = []
  for (let index = spoken.length - 1; index >= 0; index--) {
    const entry = spoken[index]
    if (entry?.voice === 'human') answer.push(entry.message)
    else if (entry?.voice === 'customer' && !isClosingRemark(entry.message.text)) return answer
  }
  return []
}

/** An end without a time was not before the last message. */
function isClosedAfter({ closedAt, endedBy }: Conversation, reply: Message, asOf: number): boolean {
  if (closedAt === null) return endedBy !== null
  return closedAt >= reply.at && closedAt <= asOf
}

function passageOf({ at, vendorId, agentId }: Message, evidence: Evidence): Passage {
  return { at, vendorId, agentId, evidence }
}
