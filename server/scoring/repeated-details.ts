import type { Message } from '#server/domain/conversation'
import type { Evidence } from '#server/domain/finding'
import type { DetailKind } from '#server/text/detail-kinds'
import { findAskedAgain } from '#server/text/find-asked-again'
import type { Range } from '#server/text/sentences'
import type { Ears } from './ears'
import { rangeOf } from './quote'

/** Who is writing a reply does not yet see what the customer sends in the meantime. */
export const CROSSED_SECONDS = 30

/** A detail that an answer asks for although the customer had given it in the conversation before. */
export interface RepeatedDetail {
  kind: DetailKind
  asked: Range
  /** The words that ask, and the value as the customer gave it. */
  evidence: readonly [Evidence, Evidence]
}

/**
 * What an answer asks for again. `messages` are the conversation's in order and hold the answer; notes, system lines and
 * customers' automatic messages give nothing, nor does what the customer sent less than 30 seconds before the answer.
 */
export function detailsAskedAgain(answer: Message, messages: readonly Message[], ears: Ears): RepeatedDetail[] {
  if (ears.answer(answer.text).askedDetails.length === 0) return []
  const place = messages.findIndex(({ id }) => id === answer.id)
  const earlier = messages.slice(0, Math.max(0, place)).filter((message) => isHeard(message, answer))
  const said = earlier.map(({ text, role }) => ({ text, isCustomer: role === 'customer' }))
  return findAskedAgain(answer.text, said, ears.pack).flatMap(({ kind, asked, given }) => {
    const giving = earlier[given.index]
    return giving === undefined ? [] : [{ kind, asked, evidence: [rangeOf(answer, asked), rangeOf(giving, given)] }]
  })
}

/**
 * The value and the words of the first of `answers` that asks for a detail again; empty where nobody does.
 */
export function askedAgain(messages: readonly Message[], answers: readonly Message[], ears: Ears): Evidence[] {
  for (const answer of answers) {
    const [repeated] = detailsAskedAgain(answer, messages, ears)
    if (repeated !== undefined) return [...repeated.evidence].reverse()
  }
  return []
}

function isHeard({ role, visibility, automatic, at }: Message, answer: Message): boolean {
  if (visibility !== 'public' || role === 'system') return false
  return role !== 'customer' || (automatic !== 'certain' && answer.at - at >= CROSSED_SECONDS * 1000)
}
