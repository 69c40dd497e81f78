import type { ParsedTime } from './time'

/** Follows the rows of a file, for what only their order tells. */
export interface RowOrder {
  /** The instant of a time: the second of two in a repeated hour where rows would otherwise run backwards (rulings.md 25). */
  place(conversationId: string, time: ParsedTime): number
  /** Rows of one conversation that follow each other run backwards in time more often than forwards. */
  newestFirst(): boolean
}

/** Starts before the first row. */
export function createRowOrder(): RowOrder {
  let previousId = ''
  let previousAt = 0
  let forwards = 0
  let backwards = 0
  const newestFirst = () => backwards > forwards
  return {
    newestFirst,
    place(conversationId, { at, secondAt }) {
      let placed = at
      if (conversationId === previousId) {
        if (secondAt !== null && at < previousAt && secondAt >= previousAt && !newestFirst()) placed = secondAt
        if (placed > previousAt) forwards++
        else if (placed < previousAt) backwards++
      }
      previousId = conversationId
      previousAt = placed
      return placed
    },
  }
}
