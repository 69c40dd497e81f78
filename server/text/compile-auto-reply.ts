import { type AutoReplyKind, type AutoReplyWords, POINTS, spelledClasses, stepsOf } from './auto-reply-kinds'
import type { Found } from './find-in-sentences'
import { compileWordRules } from './word-rules'
import { wordId, wordTokens } from './word-tokens'

type Look = (text: string) => Found | null

/** A kind with its rules as a function. */
interface CompiledKind {
  name: string
  kind: AutoReplyKind
  /** For each way its steps, each as the classes of which a text must hold one. */
  ways: readonly (readonly (readonly number[])[])[]
  look: Look
}

interface CompiledAutoReply {
  kinds: readonly CompiledKind[]
  persons: readonly CompiledKind[]
  /** The phrases of all classes, word by word, by the number of their first word. */
  phrases: (PhraseTree | undefined)[]
  /** Which classes the text at hand has a phrase of. */
  present: Uint8Array
}

interface PhraseTree {
  next: Map<number, PhraseTree>
  /** The classes of the phrase that ends here. */
  classes: number[]
}

/** The kinds of which a way may stand in a text, since all its steps do: one walk over the words spares most of the looking. */
export function saidPerhaps(
  text: string,
  kinds: readonly CompiledKind[],
  words: CompiledAutoReply,
): readonly CompiledKind[] {
  notePresent(text, words)
  return kinds.filter((kind) => mayBeSaid(kind, words))
}

function notePresent(text: string, { phrases, present }: CompiledAutoReply): void {
  present.fill(0)
  const tokens = wordTokens(text)
  for (let from = 0; from < tokens.length; from++) {
    let tree = phrases[tokens[from]?.id ?? 0]
    for (let at = from + 1; tree !== undefined; at++) {
      for (const id of tree.classes) present[id] = 1
      tree = tree.next.size === 0 ? undefined : tree.next.get(tokens[at]?.id ?? 0)
    }
  }
}

function mayBeSaid({ ways }: CompiledKind, { present }: CompiledAutoReply): boolean {
  for (const steps of ways) {
    let missing = false
    for (const step of steps) {
      missing = true
      for (const id of step) if (present[id] === 1) missing = false
      if (missing) break
    }
    if (!missing) return true
  }
  return false
}

const compiledByWords = new WeakMap<AutoReplyWords, CompiledAutoReply>()

/** The word rules of every kind, made once for each pack. */
export function compiledAutoReply(words: AutoReplyWords): CompiledAutoReply {
  const known = compiledByWords.get(words)
  if (known !== undefined) return known
  const classes = spelledClasses(words)
  const ids = new Map<string, number>()
  const phrases: (PhraseTree | undefined)[] = []
  const idOf = (name: string): number => {
    const known = ids.get(name)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(name, id)
    for (const phrase of classes[name] ?? [name]) learn(phrase, id, phrases)
    return id
  }
  const sizeOf = (names: readonly string[]) => names.reduce((size, name) => size + (classes[name]?.length ?? 1), 0)
  const rarestFirst = (a: readonly string[], b: readonly string[]) => sizeOf(a) - sizeOf(b)
  const compile = (name: string, kind: AutoReplyKind): CompiledKind => ({
    name,
    kind,
    ways: kind.ways.map((way) =>
      stepsOf(way)
        .sort(rarestFirst)
        .map((names) => names.map(idOf)),
    ),
    look: compileWordRules({
      classes: namedIn([...kind.ways, ...(kind.unless ?? [])], classes),
      rules: { [name]: kind.ways },
      unless: kind.unless ?? [],
    }),
  })
  const kinds = Object.entries(words.kinds)
    .map(([name, kind]) => compile(name, kind))
    .sort((a, b) => POINTS[b.kind.strength] - POINTS[a.kind.strength])
  const persons = Object.entries(words.persons).map(([name, ways]) => compile(name, { strength: 'half', ways }))
  const made = { kinds, persons, phrases, present: new Uint8Array(ids.size) }
  compiledByWords.set(words, made)
  return made
}

function learn(phrase: string, id: number, phrases: (PhraseTree | undefined)[]): void {
  const [first = 0, ...rest] = phrase.toLowerCase().replace(/['’]/g, '').split(/\s+/).map(wordId)
  let tree: PhraseTree = phrases[first] ?? { next: new Map(), classes: [] }
  phrases[first] = tree
  for (const word of rest) {
    const next: PhraseTree = tree.next.get(word) ?? { next: new Map(), classes: [] }
    tree.next.set(word, next)
    tree = next
  }
  tree.classes.push(id)
}

/** Only the classes that the ways name, so that no others are looked for. */
function namedIn(ways: readonly string[], classes: Readonly<Record<string, readonly string[]>>) {
  const names = new Set(ways.flatMap((way) => way.match(/[A-Z][A-Z_]*/g) ?? []))
  return Object.fromEntries(Object.entries(classes).filter(([name]) => names.has(name)))
}
