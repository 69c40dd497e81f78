import { type AutoReplyKind, type AutoReplyWords, POINTS, spelledClasses } from './auto-reply-kinds'
import { Lexicon } from './lexicon'
import { compileWordRules, type Look, type Way } from './word-rules'

/** A kind with its rules as a function. */
export interface CompiledKind {
  name: string
  kind: AutoReplyKind
  look: Look
}

interface CompiledAutoReply {
  /** What speaks for a machine, the most telling first. */
  kinds: readonly CompiledKind[]
  /** What speaks for a person. */
  persons: readonly CompiledKind[]
}

const compiledByWords = new WeakMap<AutoReplyWords, CompiledAutoReply>()

/** The word rules of every kind, made once for each pack. */
export function compiledAutoReply(words: AutoReplyWords): CompiledAutoReply {
  const known = compiledByWords.get(words)
  if (known !== undefined) return known
  const classes = spelledClasses(words)
  const lexicon = new Lexicon<Way>()
  const compile = (name: string, kind: AutoReplyKind): CompiledKind => ({
    name,
    kind,
    look: compileWordRules({ classes, rules: { [name]: kind.ways }, unless: kind.unless ?? [] }, lexicon),
  })
  const kinds = Object.entries(words.kinds)
    .map(([name, kind]) => compile(name, kind))
    .sort((a, b) => POINTS[b.kind.strength] - POINTS[a.kind.strength])
  const persons = Object.entries(words.persons).map(([name, ways]) => compile(name, { strength: 'half', ways }))
  const made = { kinds, persons }
  compiledByWords.set(words, made)
  return made
}
