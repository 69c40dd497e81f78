import { verbForms } from './verb-forms'

/** The phrases of a list written with commas, over as many lines as it takes; nothing for an empty text. */
export function listed(written: string): string[] {
  return written
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}

type Phrases = string | readonly string[]

/** Every first with every second, lists or written with commas: "no heating", "without heating". */
export function each(firsts: Phrases, seconds: Phrases): string[] {
  const all = (phrases: Phrases) => (typeof phrases === 'string' ? listed(phrases) : phrases)
  return all(firsts).flatMap((first) => all(seconds).map((second) => `${first} ${second}`))
}

/** Regular verbs, or phrases that begin with one, written with commas, in all their forms: "melt", "melts", "melting", "melted". */
export function inflected(verbs: string): string[] {
  return [...new Set(allForms(listed(verbs)))]
}

/** What is longer is hardly ever said in the same words. */
const MOST_WORDS = 4

/** Every phrase that begins with one of the first and ends with one of the others, of up to four words: "senior agent". */
export function joinedPhrases(first: readonly string[], ...others: readonly (readonly string[])[]): string[] {
  const joined = others.reduce<string[]>(
    (all, next) => all.flatMap((one) => next.map((other) => `${one} ${other}`)),
    [...first],
  )
  return joined.filter((phrase) => phrase.split(' ').length <= MOST_WORDS)
}

/** Verbs, or phrases that begin with one, in all forms in which something may be said not to be done. */
export function allForms(verbs: readonly string[], irregular: Readonly<Record<string, string>> = {}): string[] {
  return verbs.flatMap((verb) => {
    const { doing, does, done } = verbForms(verb, irregular)
    return [verb, ...doing, ...does, ...done]
  })
}

/** Nouns in both numbers; one that ends in an s stays as it is. */
export function bothNumbers(nouns: readonly string[]): string[] {
  return nouns.flatMap((noun) => (noun.endsWith('s') ? [noun] : [noun, `${noun}s`]))
}
