import type { ImportedMessage } from '#server/domain/import'
import { nameKey } from '#server/domain/vendor'

/**
 * What makes a message the same one in another export (rulings.md 26): its id where the file gives one, else role,
 * author, text and `ordinal` (0, 1, ...) among the equal messages of its conversation; never its time. A whole number
 * below 2^53, the same on every machine. It identifies within a conversation only.
 */
export function messageIdentity(message: ImportedMessage, ordinal: number): number {
  const hash = createHash()
  if (message.messageId !== null) {
    hash.add('id')
    hash.add(message.messageId)
  } else {
    addContent(hash, message)
    hash.add(String(ordinal))
  }
  return hash.value()
}

/** The same for two messages that only their ordinal tells apart, over all conversations of a file: count by it. */
export function equalityKey(message: ImportedMessage): number {
  const hash = createHash()
  hash.add(message.conversationId)
  if (message.messageId !== null) {
    hash.add('id')
    hash.add(message.messageId)
  } else {
    addContent(hash, message)
  }
  return hash.value()
}

function addContent(hash: Hash, message: ImportedMessage): void {
  hash.add(message.role)
  hash.add(nameKey(message.authorId ?? message.authorName ?? ''))
  hash.add(normalisedText(message.text))
}

/** Composed characters and single blanks, so that line ends and re-saving do not make a message new. */
function normalisedText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ')
}

interface Hash {
  add(part: string): void
  value(): number
}

/** Two 32-bit lanes of multiply and mix, finished as MurmurHash3 finishes; parts are kept apart by a mark. */
function createHash(): Hash {
  let high = 0x9e3779b9 | 0
  let low = 0x7f4a7c15 | 0
  function step(code: number): void {
    high = Math.imul(high ^ code, 0x85ebca6b)
    high ^= high >>> 15
    low = Math.imul(low ^ code, 0xc2b2ae35)
    low ^= low >>> 13
  }
  return {
    add(part) {
      for (let i = 0; i < part.length; i++) step(part.charCodeAt(i))
      step(0x10000)
    },
    value: () => (finish(high ^ Math.imul(low, 0x27d4eb2f)) & 0x1fffff) * 0x1_0000_0000 + (finish(low ^ high) >>> 0),
  }
}

function finish(lane: number): number {
  let mixed = lane ^ (lane >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
