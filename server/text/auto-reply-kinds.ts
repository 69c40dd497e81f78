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
  /** Words that nearly every text holds, so that they are no sign to look out for. */
  common: readonly string[]
}

/** The steps of a way that must be there and are words: of each the names, one of which must stand. */
export function stepsOf(way: string): string[][] {
  return way
    .split(' ')
    .filter((part) => !/^(?:[[<{]\d|~)/.test(part))
    .map((step) => step.split('|'))
    .filter((names) => names.every((name) => /[a-z\d]/i.test(name)))
}

/** The classes as they are looked for: a phrase with a hyphen is spelt with a blank, and in one word, as well. */
export function spelledClasses({ classes }: AutoReplyWords): Record<string, string[]> {
  return Object.fromEntries(Object.entries(classes).map(([name, phrases]) => [name, phrases.flatMap(spellingsOf)]))
}

function spellingsOf(phrase: string): string[] {
  const parts = phrase.split(/(?<=\S)-(?=\S)/)
  return parts.length === 1 ? [phrase] : [parts.join(' - '), parts.join(' '), parts.join('')]
}

/**
 * Words of which every text that comes to something holds one: of each way the words of its rarest step, and of each
 * phrase the word that is said least.
 */
export function autoReplyCues(words: AutoReplyWords): string[] {
  const common = new Set(words.common)
  const classes = spelledClasses(words)
  const cuesOf = (names: readonly string[]) =>
    names.flatMap((name) => classes[name] ?? [name]).map((phrase) => rarestWord(phrase, common))
  // The shorter an everyday word, the more texts hold it.
  const costOf = (cues: readonly string[]) =>
    cues.reduce((cost, word) => cost + (common.has(word) ? OFTEN / Math.max(1, word.length) : 1), 0)
  const cues = new Set<string>()
  for (const { strength, onlyBeside, ways } of Object.values(words.kinds)) {
    if (strength === 'little' || onlyBeside !== undefined) continue
    for (const way of ways) {
      const rarest = stepsOf(way)
        .map(cuesOf)
        .sort((a, b) => costOf(a) - costOf(b))[0]
      for (const word of rarest ?? []) cues.add(word)
    }
  }
  return [...cues]
}

const OFTEN = 2000

function rarestWord(phrase: string, common: ReadonlySet<string>): string {
  const said = phrase
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-zé]+/)
  const rare = said.filter((word) => !common.has(word))
  return (rare.length > 0 ? rare : said).reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}
