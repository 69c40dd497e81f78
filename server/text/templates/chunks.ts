import { BLANK, bitsAt, NEWLINE } from './characters'
import { APOSTROPHE, AT, DOT, GREATER, HYPHEN, isWordCharacter, TYPOGRAPHIC_APOSTROPHE, UNDERSCORE } from './marks'

/** Marks that belong to the sentence when an address ends with them. */
const trailing = new Set(Array.from('.,!?;:)]"\'>', (mark) => mark.charCodeAt(0)))
const LONGEST_QUOTATION = 60
const LONGEST_PLACEHOLDER = 24

/** Where the address that begins before `from` ends: at the next blank, without the marks of the sentence. */
export function endOfChunk(units: Uint16Array, from: number): number {
  let end = from
  while (units[end] !== 0 && (bitsAt(units, end) & (BLANK | NEWLINE)) === 0) end++
  while (end > from && trailing.has(units[end - 1] ?? 0)) end--
  return end
}

/** Where the e-mail address ends whose name goes up to here or on from here; 0 where it is none. */
export function addressEnd(units: Uint16Array, from: number): number {
  let at = from
  const limit = Math.min(units.length, from + 64)
  while (at < limit && units[at] !== AT) {
    const code = units[at]
    if (!isWordCharacter(units, at) && code !== DOT && code !== HYPHEN && code !== UNDERSCORE) return 0
    at++
  }
  if (units[at] !== AT || !isWordCharacter(units, at + 1)) return 0
  let end = at + 1
  let dots = 0
  for (; end < units.length && end < at + 128; end++) {
    const code = units[end]
    if (code === DOT && isWordCharacter(units, end + 1)) dots++
    else if (!isWordCharacter(units, end) && code !== HYPHEN) break
  }
  return dots > 0 ? end : 0
}

/** Whether a quotation begins here that ends on its line. */
export function isOpeningQuote(units: Uint16Array, at: number): boolean {
  const code = units[at]
  const isQuote = code === 34 || code === APOSTROPHE || code === 0x201c || code === 0x2018 || code === 0xab
  return isQuote && (at === 0 || !isWordCharacter(units, at - 1)) && endOfQuotation(units, at) > at
}

/** Where a quotation on one line ends; where it begins, if it does not. */
export function endOfQuotation(units: Uint16Array, from: number): number {
  const open = units[from] ?? 0
  const close = open === 0x201c ? 0x201d : open === 0x2018 ? TYPOGRAPHIC_APOSTROPHE : open === 0xab ? 0xbb : open
  const limit = Math.min(units.length, from + LONGEST_QUOTATION + 2)
  for (let at = from + 1; at < limit; at++) {
    const code = units[at]
    if (code === 0 || bitsAt(units, at) & NEWLINE) return from
    if (code === close && at > from + 1 && !isWordCharacter(units, at + 1)) return at + 1
  }
  return from
}

/** "<LINK>", as exports write what they took out. */
export function endOfPlaceholder(units: Uint16Array, from: number): number {
  const limit = Math.min(units.length, from + LONGEST_PLACEHOLDER)
  for (let at = from + 1; at < limit; at++) {
    const code = units[at]
    if (code === GREATER) return at > from + 1 ? at + 1 : from
    if (!isWordCharacter(units, at) && code !== UNDERSCORE) return from
  }
  return from
}
