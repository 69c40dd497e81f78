import type { CompanyWords } from '#server/domain/standard'
import { compileOwnWords, whyUnusable } from '#server/text/own-words'

export interface TriedWords {
  /** Why the words cannot be looked for, in one sentence; null where they can. */
  trouble: string | null
  /** Where they stand in the text, characters [start, end); null where they do not. */
  found: { start: number; end: number } | null
}

/** Looks for words of a company in a text that a person tries them on. */
export function tryWords(words: CompanyWords, text: string): TriedWords {
  const trouble = whyUnusable(words)
  if (trouble !== null) return { trouble, found: null }
  const found = compileOwnWords([words]).find(words.detector, text)
  return { trouble: null, found: found && { start: found.start, end: found.end } }
}
