import type { WordRules } from './word-rules'

/**
 * Words of which every match of the rules holds one: of each way those of one step that names no `common` class, the step
 * whose shortest word is longest, since short words stand in most texts. Throws where a way has no such step, or only
 * steps with phrases without letters: then it could not be looked for quickly.
 */
export function cuesOf({ classes, rules }: WordRules, common: readonly string[]): readonly string[] {
  const cues = new Set<string>()
  for (const way of Object.values(rules).flat()) {
    const steps = stepsOf(way)
      .filter((names) => names.every((name) => !common.includes(name)))
      .map((names) => names.flatMap((name) => classes[name] ?? [name]).map(longestWord))
      .sort((one, other) => shortest(other) - shortest(one))
    const [best] = steps
    if (best === undefined) throw new Error(`The rule "${way}" has no step of uncommon words.`)
    if (shortest(best) === 0) throw new Error(`The rule "${way}" can only be looked for by a phrase without letters.`)
    for (const cue of best) cues.add(cue)
  }
  return [...cues]
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map((word) => word.length))
}

function stepsOf(way: string): string[][] {
  return way
    .split(/\s+/)
    .filter((part) => /^[A-Za-z]/.test(part))
    .map((part) => part.split('|'))
}

function longestWord(phrase: string): string {
  const words = phrase
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u)
  return words.reduce((longest, word) => (word.length >= longest.length ? word : longest), '')
}
