import type { NamedPattern } from './language-pack'

/** How one thing is said in a language. Patterns are matched inside one sentence of at most 1,000 characters. */
export interface Wording {
  /**
   * Every match holds at least one of these whole words, written in lower case without apostrophes ("well" is "we'll" too).
   * A quick look for them spares all other work.
   */
  cues: readonly string[]
  patterns: readonly NamedPattern[]
  /** Words before a match, in its sentence, that take it back. */
  notBefore?: RegExp
  /** Words behind a match, in its sentence, that take it back. */
  notAfter?: RegExp
  /** Words anywhere in the sentence that take a match back. */
  notWith?: RegExp
  /** Words that look like it but are not; blanked before matching. Global and case-insensitive. */
  masks?: RegExp
}

/** Everything that is found by a `Wording` alone, or mostly. */
export const WORDINGS = ['autoReply', 'empathy', 'thirdContact', 'formalComplaint', 'safetyConcern'] as const
export type WordingName = (typeof WORDINGS)[number]

/** Everything that is found by word rules alone. */
export const RULED = ['urgency', 'dataLoss', 'repeatContact', 'moneyTrouble', 'legalThreat'] as const
export type RuledName = (typeof RULED)[number]
