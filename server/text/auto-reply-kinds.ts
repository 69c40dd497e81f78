/** How much a kind of words says for a machine: alone, with another kind beside it, or only beside a stronger one. */
type Strength = 'enough' | 'half' | 'little'

/** A text whose words come to this is taken for automatic (method.md 7). */
export const THRESHOLD = 10

/** One of half strength needs any other beside it; three of little strength are not enough. */
export const POINTS: Readonly<Record<Strength, number>> = { enough: THRESHOLD, half: 7, little: 3 }

/** One thing that automatic messages say, in many ways. */
export interface AutoReplyKind {
  strength: Strength
  /** Ways to say it, as of `WordRules`. */
  ways: readonly string[]
  /** Ways that take it back in their sentence. */
  unless?: readonly string[]
  /** Kinds with one subject count once. */
  subject?: string
  /** Counts only where one of these kinds is heard too. */
  onlyBeside?: readonly string[]
  /** Nothing that a person adds makes this a person's words. */
  isBeyondDoubt?: boolean
}

/** The words of automatic messages in one language, as data. */
export interface AutoReplyWords {
  /** Words and phrases by class; one with a hyphen stands for its spellings with a blank and in one word too. */
  classes: Readonly<Record<string, readonly string[]>>
  kinds: Readonly<Record<string, AutoReplyKind>>
  /** What shows that a person wrote the text for one case: by name, ways to say it. */
  persons: Readonly<Record<string, readonly string[]>>
}

/** The classes as they are looked for: a phrase with a hyphen is spelt with a blank, and in one word, as well. */
export function spelledClasses({ classes }: AutoReplyWords): Record<string, string[]> {
  return Object.fromEntries(Object.entries(classes).map(([name, phrases]) => [name, phrases.flatMap(spellingsOf)]))
}

function spellingsOf(phrase: string): string[] {
  const parts = phrase.split(/(?<=\S)-(?=\S)/)
  return parts.length === 1 ? [phrase] : [parts.join(' - '), parts.join(' '), parts.join('')]
}
