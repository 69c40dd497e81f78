/**
 * For each phrase the word to listen for: its longest that is not among the `common` ones, else its longest, in lower case
 * without apostrophes. Without repeats; nothing for an empty list. What matches one of the phrases holds one of these
 * words, unless it was written together where the phrase has a hyphen.
 */
export function cueWordsOf(phrases: readonly string[], common: readonly string[] = []): string[] {
  const chosen = phrases.map((phrase) => {
    const words = phrase
      .toLowerCase()
      .replace(/['’]/g, '')
      .split(/[^a-z]+/)
    return longest(words.filter((word) => !common.includes(word))) || longest(words)
  })
  return [...new Set(chosen)].filter((word) => word !== '')
}

function longest(words: readonly string[]): string {
  return words.reduce((kept, word) => (word.length > kept.length ? word : kept), '')
}
