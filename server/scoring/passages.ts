import type { Conversation } from '#server/domain/conversation'
import type { Passages } from '#server/domain/passage'
import type { ClockMeasurement } from './clocks'

/** The words with which an agent declined a matter, and those after which it was solved. */
export function findPassages(_conversation: Conversation, _measurement: ClockMeasurement, _asOf: number): Passages {
  return { declined: null, solved: null }
}
