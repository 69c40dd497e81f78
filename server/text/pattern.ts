/**
 * Turns phrases written in plain words into the source of one expression that matches any of them.
 * Blanks match any white space (texts are matched in sentences of at most 1,000 characters), an apostrophe may be typographic or missing; whole words only at word characters.
 * An empty list gives a source that never matches.
 */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)'
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${longestFirst.map(phraseSource).join('|')})`
}

/** Like `anyOf`, bound to whole words. */
export function anyWordOf(phrases: readonly string[]): string {
  return `\\b${anyOf(phrases)}\\b`
}

function phraseSource(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/'/g, "['’]?")
    .replace(/-/g, '[- ]?')
    .replace(/ /g, '\\s+')
}

/** An expression over joined sources, case-insensitive. Gaps in them must be bounded, so that matching stays linear. */
export function pattern(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join(''), 'i')
}
