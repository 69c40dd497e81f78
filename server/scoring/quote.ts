import type { Message } from '#server/domain/conversation'
import type { Evidence } from '#server/domain/finding'

const LONGEST_QUOTE = 240

/** The beginning of a message as evidence, by default 240 characters and never half of one; null where it has no text. */
export function quoteOf(message: Message, longest = LONGEST_QUOTE): Evidence | null {
  let end = Math.min(message.text.length, longest)
  if (end === 0) return null
  const last = message.text.charCodeAt(end - 1)
  if (end < message.text.length && last >= 0xd800 && last <= 0xdbff) end -= 1
  return { messageId: message.id, start: 0, end, quote: message.text.slice(0, end) }
}

/** The beginnings of the messages with these ids, in the order given; ids that are null or unknown are left out. */
export function quotesOf(messages: readonly Message[], ids: readonly (number | null)[]): Evidence[] {
  const quotes: Evidence[] = []
  for (const id of ids) {
    const message = id === null ? undefined : messages.find((candidate) => candidate.id === id)
    const quote = message === undefined ? null : quoteOf(message)
    if (quote !== null) quotes.push(quote)
  }
  return quotes
}

/** Words of a message as evidence: characters [start, end), as they stand there. */
export function rangeOf(message: Message, { start, end }: { start: number; end: number }): Evidence {
  return { messageId: message.id, start, end, quote: message.text.slice(start, end) }
}
