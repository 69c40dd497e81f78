/** The word of a rule's class for names, which no text can hold: a word written like a name is read as it besides itself. */
export const nameWords = ['#name']

const LONGEST_NAME = 20
const CAPITAL = /\p{Lu}/u
const SMALL = /\p{Ll}/u
const BLANK = /\s/

/**
 * Whether the word at characters [start, end) is written like a name: with a capital and small letters behind it, or a
 * handle behind other words. Parts of addresses are none. Which of these words are no names, whoever asks must know.
 */
export function isWrittenLikeName(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_NAME) return false
  const before = start === 0 ? ' ' : text.charAt(start - 1)
  if (before === '@') return start > 1 && BLANK.test(text.charAt(start - 2))
  if (before === '#' || before === '/' || before === '.') return false
  const next = text.charAt(end)
  if (next === '/' || next === '@') return false
  return CAPITAL.test(text.charAt(start)) && SMALL.test(text.charAt(start + 1))
}
