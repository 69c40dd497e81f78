import { RE2JS } from 're2js'
import type { Detector } from '#server/domain/detector'
import type { CompanyWords, WordSyntax } from '#server/domain/standard'
import type { Found } from './find-in-sentences'
import { anyOf } from './pattern'
import { LONGEST_TEXT_MATCHED } from './sentences'

/** What a company added to the detectors, ready to be looked for. */
export interface OwnWords {
  /** The first of the company's words for a detector in a text, or null. */
  find: (detector: Detector, text: string) => Found | null
}

const RULE = 'company-words'

/** Words of a company as they are written in a standard. */
interface WrittenWords {
  syntax: WordSyntax
  words: string
}

/** Finds the first place of some words in a text, or null. */
export type Look = (text: string) => Found | null

/** Words of a company as functions, see `compileLook`. Without words nothing is ever found. */
export function compileOwnWords(words: readonly CompanyWords[]): OwnWords {
  const looksByDetector = new Map<Detector, Look[]>()
  for (const added of words)
    looksByDetector.set(added.detector, [...(looksByDetector.get(added.detector) ?? []), compileLook(added)])
  return {
    find: (detector, text) => {
      for (const look of looksByDetector.get(detector) ?? []) {
        const found = look(text)
        if (found !== null) return found
      }
      return null
    },
  }
}

/**
 * Words of a company as a function. A literal is found as whole words in any case, an apostrophe may be missing; a pattern
 * is RE2 syntax in any case, which takes linear time whatever is written. Of a very long text the beginning is looked at.
 * Throws on a pattern that cannot be read: ask `whyUnusable` first.
 */
export function compileLook({ syntax, words }: WrittenWords): Look {
  const look = syntax === 'literal' ? lookForLiteral(words) : lookForPattern(words)
  return (text) => look(text.length > LONGEST_TEXT_MATCHED ? text.slice(0, LONGEST_TEXT_MATCHED) : text)
}

/** Why words cannot be looked for, in one sentence; null where they can. */
export function whyUnusable({ syntax, words }: WrittenWords): string | null {
  if (words.trim() === '') return 'Write at least one word.'
  if (syntax === 'literal') return /[\p{L}\p{N}]/u.test(words) ? null : 'Write at least one letter or digit.'
  try {
    const empty = RE2JS.compile(words, RE2JS.CASE_INSENSITIVE).matcher('').find()
    return empty ? 'This pattern also fits an empty text, so it would be found everywhere.' : null
  } catch (error) {
    return `This is no pattern in RE2 syntax: ${error instanceof Error ? error.message : String(error)}.`
  }
}

function lookForLiteral(words: string): Look {
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf([words.trim()])}(?![\\p{L}\\p{N}])`, 'iu')
  return (text) => {
    const match = expression.exec(text)
    return match === null ? null : { start: match.index, end: match.index + match[0].length, rule: RULE }
  }
}

function lookForPattern(pattern: string): Look {
  const expression = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE)
  return (text) => {
    const matcher = expression.matcher(text)
    return matcher.find() ? { start: matcher.start(), end: matcher.end(), rule: RULE } : null
  }
}
