/** The word of a rule's class for names, which no text can hold: a word written like a name is read as it besides itself. */
export const nameWords = ['#name']

const LONGEST_NAME = 20
const [AT, HASH, SLASH, DOT] = [64, 35, 47, 46]
const BLANK = 32

/**
 * Whether the word at characters [start, end) is written like a name: with a capital and small letters behind it, or a
 * handle behind other words. Parts of addresses are none. Which of these words are no names, whoever asks must know.
 */
export function isWrittenLikeName(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_NAME) return false
  const before = start === 0 ? BLANK : text.charCodeAt(start - 1)
  if (before === AT) return start > 1 && text.charCodeAt(start - 2) <= BLANK
  if (before === HASH || before === SLASH || before === DOT) return false
  const next = text.charCodeAt(end)
  if (next === SLASH || next === AT) return false
  return isCapital(text, start) && isSmall(text, start + 1)
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 64 && code < 91 : /\p{Lu}/u.test(text.charAt(at))
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 96 && code < 123 : /\p{Ll}/u.test(text.charAt(at))
}
