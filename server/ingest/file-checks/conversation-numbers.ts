import { copied } from '../formats/cell'

/** Conversations by number, from 0 in the order in which they came up, so that checks keep numbers instead of ids. */
export interface ConversationNumbers {
  numberOf(id: string): number
  idOf(conversation: number): string
  count(): number
}

/** Keeps each id once, as a copy that does not hold on to the piece of the file it was cut from. */
export function createConversationNumbers(): ConversationNumbers {
  const numbers = new Map<string, number>()
  const ids: string[] = []
  let lastId: string | null = null
  let last = 0
  return {
    numberOf(id) {
      if (id === lastId) return last
      let number = numbers.get(id)
      if (number === undefined) {
        const copy = copied(id)
        // Half a surrogate pair does not survive the copy.
        const kept = copy === id ? copy : id
        number = ids.push(kept) - 1
        numbers.set(kept, number)
      }
      lastId = ids[number] ?? id
      last = number
      return number
    },
    idOf: (conversation) => ids[conversation] ?? '',
    count: () => ids.length,
  }
}

/** One number for each conversation. */
export interface Column {
  get(conversation: number): number
  set(conversation: number, value: number): void
}

const FIRST_LENGTH = 1024

/** Eight bytes a conversation; `empty` where nothing was set. */
export function createColumn(empty: number): Column {
  let values = new Float64Array(FIRST_LENGTH).fill(empty)
  return {
    get: (conversation) => values[conversation] ?? empty,
    set(conversation, value) {
      if (conversation >= values.length) {
        const longer = new Float64Array(Math.max(values.length * 2, conversation + 1)).fill(empty)
        longer.set(values)
        values = longer
      }
      values[conversation] = value
    },
  }
}
