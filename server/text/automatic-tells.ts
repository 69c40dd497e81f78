import { type Found, findInSentences } from './find-in-sentences'
import type { LanguagePack, NamedPattern } from './language-pack'

/** How an automatic answer tells where to go meanwhile and when to expect an answer, and what in a sentence makes it neither. */
export interface TellingWords {
  where: readonly NamedPattern[]
  notWhere: RegExp
  when: readonly NamedPattern[]
  notWhen: RegExp
}

/**
 * The words with which an automatic answer tells where to go meanwhile (a page, a number, a chat, somebody else), and when
 * to expect an answer (a span of time, opening hours, a day); "as soon as possible" is no time. Both null for an empty text.
 */
export function tellsWhereAndWhen(
  text: string,
  { automaticTells: { where, notWhere, when, notWhen } }: LanguagePack,
): { where: Found | null; when: Found | null } {
  return { where: find(text, where, notWhere), when: find(text, when, notWhen) }
}

function find(text: string, patterns: readonly NamedPattern[], not: RegExp): Found | null {
  const found = findInSentences(text, patterns, ({ sentence }) => !not.test(sentence))
  return found === null ? null : { start: found.start, end: found.end, rule: found.rule }
}
