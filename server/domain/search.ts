/** Letters that a search may have; what is longer is no search. */
export const LONGEST_SEARCH = 200

/** Words that stand one after the other in a message; with `isPrefix` the last of them is a beginning. */
export interface SearchTerm {
  words: string
  isPrefix: boolean
}

/** A phrase in quotes, closed or not, or a word; each with or without an asterisk behind it. */
const TERM = /"([^"]*)"?(\*?)|([^\s"]+)/gu
const QUOTES = /[“”„«»]/gu
/** Where a text would end for the index. */
const NUL = /\0/gu
const HOLDS_WORD = /[\p{L}\p{N}]/u

/**
 * The terms that a person searches for, all of which one message is to hold: words, "words in a row" and beginnings*.
 * Nothing else has a meaning: signs only part words. A term without a letter or figure is left out, so there are none
 * where the text is empty or only signs.
 */
export function parseSearch(search: string): SearchTerm[] {
  const typed = search.replace(QUOTES, '"').replace(NUL, ' ')
  return [...typed.matchAll(TERM)]
    .map(([, phrase, star, word]) =>
      word === undefined
        ? { words: (phrase ?? '').trim(), isPrefix: star === '*' }
        : { words: word.replace(/\*+$/u, ''), isPrefix: word.endsWith('*') },
    )
    .filter(({ words }) => HOLDS_WORD.test(words))
}
