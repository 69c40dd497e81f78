import { anyOf } from './pattern'

/**
 * Like `anyWordOf`, for long lists: the phrases are tried by their first letter, so that a word costs one look for each
 * letter instead of one for each phrase. An empty list gives a source that never matches.
 */
export function anyWordByLetter(phrases: readonly string[]): string {
  const byLetter = new Map<string, string[]>()
  for (const phrase of phrases) {
    const letter = /^[a-z]/i.exec(phrase)?.[0].toLowerCase() ?? ''
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), phrase])
  }
  if (byLetter.size === 0) return anyOf([])
  return `\\b(?:${[...byLetter].map(([letter, some]) => `(?=${letter})${anyOf(some)}`).join('|')})\\b`
}
