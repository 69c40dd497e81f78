import type { Message } from '#server/domain/conversation'
import type { Evidence } from '#server/domain/finding'

const LONGEST_QUOTE = 240

/** The beginning of a message as evidence, by default 240 characters, of whole words; null where it has no text. */
export function quoteOf(message: Message, longest = LONGEST_QUOTE): Evidence | null {
  let end = Math.min(message.text.length, longest)
  if (end === 0) return null
  const last = message.text.charCodeAt(end - 1)
  if (end < message.text.length && last >= 0xd800 && last <= 0xdbff) end -= 1
  if (end < message.text.length && /\S/.test(message.text.charAt(end))) end = endOfWord(message.text, end)
  return { messageId: message.id, start: 0, end, quote: message.text.slice(0, end) }
}

const LONGEST_WORD = 40

/** Where the last whole word before a place ends; the place itself where none does near it. */
function endOfWord(text: string, end: number): number {
  const from = Math.max(0, end - LONGEST_WORD)
  const cut = text.slice(from, end).search(/\s\S*$/)
  return cut <= 0 ? end : from + cut
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
