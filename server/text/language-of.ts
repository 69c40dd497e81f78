import { commonWordsByLanguage } from './common-words-by-language'

/** Fewer known words than this say nothing about a language. */
const FEWEST_WORDS = 4
const LONGEST_TEXT = 4000

const languagesByWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(commonWordsByLanguage))
  for (const word of words) languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language])

/**
 * The language in which a text is plainly written, by the small words that every sentence needs, as its two-letter code;
 * null where too few of them, or two languages about as often, are found. Looks at the first 4,000 characters.
 */
export function languageOf(text: string): string | null {
  const countByLanguage = new Map<string, number>()
  for (const [word] of text
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}]+/gu))
    for (const language of languagesByWord.get(word) ?? [])
      countByLanguage.set(language, (countByLanguage.get(language) ?? 0) + 1)
  const [first, second] = [...countByLanguage].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  if (first === undefined || first[1] < FEWEST_WORDS) return null
  return second !== undefined && second[1] * 3 > first[1] * 2 ? null : first[0]
}
