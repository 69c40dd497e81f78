/** What a character is to the reader of tokens, one bit each. ALONE: a sign of a script without blanks, its own token. */
export const LOWER = 1 << 16
export const UPPER = 1 << 17
export const DIGIT = 1 << 18
export const BLANK = 1 << 19
export const NEWLINE = 1 << 20
export const STOP = 1 << 21
export const ALONE = 1 << 22

export const LETTER = LOWER | UPPER
export const OF_WORD = LETTER | DIGIT
/** The lower sixteen bits. */
export const PLAIN = 0xffff

/** For each UTF-16 unit its bits, and below them the unit in lower case and plain form (NFKC) where that is one unit. */
export const characters = new Int32Array(0x10000)

const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const STOPS = new Set('.!?…:;。！？।')

for (let code = 1; code < 0x10000; code++) {
  const character = String.fromCharCode(code)
  const plain = character.normalize('NFKC').toLowerCase()
  characters[code] = (plain.length === 1 ? plain.charCodeAt(0) : code) | bitsOf(character, code)
}

function bitsOf(character: string, code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return NEWLINE
  if (code <= 32 || /\s/.test(character) || code === 0x200b) return BLANK
  if (STOPS.has(character)) return STOP
  if (WITHOUT_BLANKS.test(character)) return ALONE
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return LOWER
  return 0
}

/** The bits of the unit at a place; none before the first and beyond the last. */
export const bitsAt = (units: Uint16Array, at: number): number => characters[units[at] ?? 0] ?? 0
