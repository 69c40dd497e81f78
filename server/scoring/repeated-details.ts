import type { Message } from '#server/domain/conversation'
import type { Evidence } from '#server/domain/finding'
import { cutPieces } from '#server/text/cut-pieces'
import { LONGEST_TEXT_MATCHED } from '#server/text/sentences'
import { joinSlots, type SlotKind } from '#server/text/slots'
import type { Ears } from './ears'
import { rangeOf } from './quote'

/** What a detail that agents ask for looks like in a customer's text; the others cannot be told by their looks. */
const LOOKS: Readonly<Record<string, readonly SlotKind[]>> = {
  order: ['id'],
  account: ['id'],
  serial: ['id'],
  email: ['email'],
  phone: ['phone'],
}

/**
 * The words with which one of `answers` asks for a detail that the customer had given before in `given`, and the detail;
 * empty where nobody does. Details are told by their looks: a number of a case, an address of mail, a telephone number.
 */
export function askedAgain(given: readonly Message[], answers: readonly Message[], ears: Ears): Evidence[] {
  for (const answer of answers) {
    const asked = ears.answer(answer.text).askedDetails
    const kinds = asked === null ? [] : asked.rule.split('+').flatMap((detail) => LOOKS[detail] ?? [])
    if (asked === null || kinds.length === 0) continue
    for (const message of given) {
      if (message.role !== 'customer' || message.at > answer.at) continue
      const pieces = joinSlots(
        cutPieces(message.text, 0, Math.min(message.text.length, LONGEST_TEXT_MATCHED)),
        message.text,
      )
      const held = pieces.find(({ kind }) => kinds.some((wanted) => wanted === kind))
      if (held !== undefined) return [rangeOf(message, held), rangeOf(answer, asked)]
    }
  }
  return []
}
