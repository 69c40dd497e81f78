interface Findable {
  words: string
  /** Other words that it is found by. */
  also?: string | undefined
}

/** Letters with a stroke or joined ones, which do not come apart into a letter and its mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' }

/**
 * The entries that hold every word of a query, in any order, whatever their case and accents: first those of which words
 * begin so, then those that hold them within words, each in the order in which they came. All where nothing is asked.
 */
export function matchEntries<Entry extends Findable>(entries: readonly Entry[], query: string): readonly Entry[] {
  const asked = wordsOf(query)
  const beginning: Entry[] = []
  const within: Entry[] = []
  for (const entry of entries) {
    const words = wordsOf(`${entry.words} ${entry.also ?? ''}`)
    if (asked.every((one) => words.some((word) => word.startsWith(one)))) beginning.push(entry)
    else if (asked.every((one) => words.some((word) => word.includes(one)))) within.push(entry)
  }
  return [...beginning, ...within]
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđæœı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
