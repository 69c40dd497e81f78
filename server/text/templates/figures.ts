import { bitsAt, DIGIT, LETTER, PLAIN } from './characters'
import { COLON, COMMA, DOT, HYPHEN, isWordCharacter, SLASH } from './marks'
import { DATE, ID, MONEY, NUMBER, PHONE, TIME } from './tokens'

/** Where the figure that begins here ends; letters and signs between digits belong to it. */
export function endOfFigure(units: Uint16Array, from: number): number {
  let end = from + 1
  for (; end < units.length; end++) {
    if (isWordCharacter(units, end)) continue
    const code = units[end]
    const joins = code === DOT || code === COMMA || code === COLON || code === SLASH || code === HYPHEN
    if (!joins || (bitsAt(units, end + 1) & DIGIT) === 0) break
  }
  return end
}

/** What a figure is, by its signs. */
export function kindOfFigure(units: Uint16Array, from: number, end: number): number {
  const before = from === 0 ? 0 : units[from - 1]
  if (before === 36 || before === 0x20ac || before === 0xa3 || before === 0xa5 || before === 0x20b9) return MONEY
  let digits = 0
  let letters = 0
  let colons = 0
  let slashes = 0
  let hyphens = 0
  for (let at = from; at < end; at++) {
    const code = units[at]
    const bits = bitsAt(units, at)
    if (bits & DIGIT) digits++
    else if (bits & LETTER) letters++
    else if (code === COLON) colons++
    else if (code === SLASH) slashes++
    else if (code === HYPHEN) hyphens++
  }
  if (letters > 0) return letters === 2 && isHour(units, end) ? TIME : ID
  if (colons > 0) return TIME
  if (slashes === 2 || (hyphens === 2 && digits <= 8)) return DATE
  if (hyphens > 0 && digits >= 7) return PHONE
  const after = units[end]
  if (after === 0x20ac || after === 0xa3) return MONEY
  return digits >= 4 && end - from === digits ? ID : NUMBER
}

/** "am" or "pm". */
function isHour(units: Uint16Array, end: number): boolean {
  const first = bitsAt(units, end - 2) & PLAIN
  return (first === 97 || first === 112) && (bitsAt(units, end - 1) & PLAIN) === 109
}
