import type { DetailKind } from './detail-kinds'
import type { GivenDetail } from './given-detail'
import { givenInWords } from './given-in-words'
import { givenNumbers } from './given-numbers'
import type { LanguagePack } from './language-pack'
import { LONGEST_TEXT_MATCHED } from './sentences'

/**
 * The details that a customer gives in a message, each known by the words around it ("my order number is 12-443"), or,
 * where the message answers a question for just that (`answering`), by its looks. None for an empty text; in order.
 * Texts are read up to 20,000 characters; takes time linear to the text.
 */
export function findGivenDetails(
  text: string,
  pack: LanguagePack,
  answering: readonly DetailKind[] = [],
): GivenDetail[] {
  const read = text.slice(0, LONGEST_TEXT_MATCHED)
  const found = [...givenNumbers(read, pack.details, answering), ...givenInWords(read, pack.details, answering)]
  return found
    .filter(
      ({ kind, start }, index) => found.findIndex((other) => other.kind === kind && other.start === start) === index,
    )
    .sort((a, b) => a.start - b.start)
}
