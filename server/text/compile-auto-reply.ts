import { type AutoReplyKind, type AutoReplyWords, POINTS, spelledClasses } from './auto-reply-kinds'
import { Lexicon } from './lexicon'
import { compileWordRules, type Look, type Way } from './word-rules'

/** A kind with its rules as a function. */
export interface CompiledKind {
  name: string
  kind: AutoReplyKind
  look: Look
}

/** Kinds that may be said in a text, in the order in which they are looked for: the most telling first. */
interface PerhapsSaid {
  /** Kinds without which a text says nothing, whatever else it holds. */
  leading: readonly CompiledKind[]
  others: readonly CompiledKind[]
  /** What speaks for a person. */
  persons: readonly CompiledKind[]
}

type Part = keyof PerhapsSaid
type SaidPerhaps = (text: string, withoutLeading: boolean) => PerhapsSaid | null

const compiledByWords = new WeakMap<AutoReplyWords, SaidPerhaps>()

/**
 * The kinds of which a way may stand in a text, or null where no leading one does, unless they are wanted all the same.
 * Compiled once for each pack.
 */
export function saidPerhaps(text: string, words: AutoReplyWords, withoutLeading: boolean): PerhapsSaid | null {
  const known = compiledByWords.get(words) ?? compile(words)
  compiledByWords.set(words, known)
  return known(text, withoutLeading)
}

function compile(words: AutoReplyWords): SaidPerhaps {
  const classes = spelledClasses(words)
  const lexicon = new Lexicon<Way>()
  const byOwner = new Map<number, { part: Part; place: number; compiled: CompiledKind }>()
  const add = (part: Part, place: number, name: string, kind: AutoReplyKind): void => {
    const owner = lexicon.newOwner()
    const look = compileWordRules({ classes, rules: { [name]: kind.ways }, unless: kind.unless ?? [] }, lexicon, owner)
    byOwner.set(owner, { part, place, compiled: { name, kind, look } })
  }
  const kinds = Object.entries(words.kinds).sort(([, a], [, b]) => POINTS[b.strength] - POINTS[a.strength])
  for (const [place, [name, kind]] of kinds.entries())
    add(kind.strength !== 'little' && kind.onlyBeside === undefined ? 'leading' : 'others', place, name, kind)
  for (const [place, [name, ways]] of Object.entries(words.persons).entries())
    add('persons', place, name, { strength: 'half', ways })

  return (text, withoutLeading) => {
    const owners = lexicon.owners(text)
    if (!withoutLeading && !owners.some((owner) => byOwner.get(owner)?.part === 'leading')) return null
    const said = owners.flatMap((owner) => byOwner.get(owner) ?? []).sort((a, b) => a.place - b.place)
    const of = (part: Part) => said.flatMap((one) => (one.part === part ? [one.compiled] : []))
    return { leading: of('leading'), others: of('others'), persons: of('persons') }
  }
}
