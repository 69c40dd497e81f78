/**
 * For each phrase the word to listen for: its longest, in lower case without apostrophes. Without repeats; nothing for an empty list.
 * What matches one of the phrases holds one of these words, unless it was written together where the phrase has a hyphen.
 */
export function cueWordsOf(phrases: readonly string[]): string[] {
  const longest = phrases.map((phrase) =>
    phrase
      .toLowerCase()
      .replace(/['’]/g, '')
      .split(/[^a-z]+/)
      .reduce((kept, word) => (word.length > kept.length ? word : kept), ''),
  )
  return [...new Set(longest)].filter((word) => word !== '')
}
