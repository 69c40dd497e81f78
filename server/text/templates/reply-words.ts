import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { createTokens, FRAME, TOKEN_KINDS, type Tokens, WORD } from './tokens'
import { mix } from './word-hash'

/** Replies with fewer tokens are too short to know one again (method.md 5.4). */
const FEWEST_TOKENS = 8

const tokens = createTokens()

/**
 * The identity of what a reply says, courtesies included, between greeting and closing; null for fewer than eight tokens.
 * Letter case, punctuation, apostrophes, blanks and what fills slots do not count. A whole number of 53 bits, from two
 * independent hashes: among a million different texts the chance that any two share it is about 1 in 18,000.
 */
export function replyHash(text: string): number | null {
  if (text.length < 2 * FEWEST_TOKENS - 1) return null
  readTokens(text, tokens)
  markRoles(text, tokens)
  return hashOf(tokens)
}

function hashOf({ size, kinds, roles, hashes }: Tokens): number | null {
  let first = 0x2f0b4a87
  let second = 0x5c1e93d1
  let count = 0
  let inSlot = false
  for (let n = 0; n < size; n++) {
    if (roles[n] === FRAME) continue
    count++
    const isSlot = kinds[n] !== WORD
    if (isSlot && inSlot) continue
    inSlot = isSlot
    const hash = isSlot ? 1 : (hashes[n] ?? 0)
    first = Math.imul(((first ^ hash) << 13) | ((first ^ hash) >>> 19), 0x9e3779b1)
    second = Math.imul(((second ^ hash) << 15) | ((second ^ hash) >>> 17), 0x5f356495)
  }
  return count < FEWEST_TOKENS ? null : (mix(first) >>> 0) * 0x200000 + (mix(second) >>> 11)
}

/** A text with what belongs to one case as "⟨name⟩", in lower case, blanks collapsed; empty for an empty one. */
export function maskedText(text: string): string {
  readTokens(text, tokens)
  markRoles(text, tokens)
  const { size, kinds, starts, ends } = tokens
  let masked = ''
  let at = 0
  for (let n = 0; n < size; n++) {
    if (kinds[n] === WORD) continue
    masked += `${text.slice(at, starts[n])}⟨${TOKEN_KINDS[kinds[n] ?? WORD]}⟩`
    at = ends[n] ?? at
  }
  return (masked + text.slice(at)).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
