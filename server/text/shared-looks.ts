import type { LanguagePack } from './language-pack'
import { Lexicon } from './lexicon'
import { rememberByText } from './remember-by-text'
import { compileWordRules, type Look, type Way, type WordRules } from './word-rules'

/** Whose messages rules are about: what is said by customers, and by whoever answers them. */
type Speaker = 'customer' | 'answer'

/** Looks that share a lexicon, and so one walk over each text. */
interface SharedLooks {
  lexicon: Lexicon<Way>
  looks: Map<WordRules, Look>
  /** Which looks may find something in a text: not all ask for a text while it is the last one walked over. */
  ownersOf: (text: string) => readonly number[]
}

const sharedByPack = new WeakMap<LanguagePack, Readonly<Record<Speaker, SharedLooks>>>()

/** Rules of a pack as a function, made once; those about the same speaker are looked for together. */
export function sharedLook(pack: LanguagePack, speaker: Speaker, rules: WordRules): Look {
  const known = sharedByPack.get(pack) ?? {
    customer: createShared([]),
    answer: createShared(wordsOfHandingOver(pack)),
  }
  sharedByPack.set(pack, known)
  const shared = known[speaker]
  return shared.looks.get(rules) ?? addLook(rules, shared)
}

/** Every word of the rules on handing over, the only ones that look for names: none of them is a name, with a capital or not. */
export function wordsOfHandingOver(pack: LanguagePack): string[] {
  return pack.handingOver.flatMap(({ said, before, around }) => [said, before, around].flatMap(wordsOf))
}

function wordsOf({ classes, rules, masks = [] }: WordRules): string[] {
  return [...Object.values(classes).flat(), ...Object.values(rules).flat(), ...masks]
    .join(' ')
    .replace(/['’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
}

function createShared(noNames: readonly string[]): SharedLooks {
  const lexicon = new Lexicon<Way>(noNames)
  return { lexicon, looks: new Map(), ownersOf: rememberByText((text) => lexicon.owners(text)) }
}

function addLook(rules: WordRules, shared: SharedLooks): Look {
  const { lexicon } = shared
  const owner = lexicon.newOwner()
  const inText = compileWordRules(rules, lexicon, owner)
  const look: Look = (text) => (shared.ownersOf(text).includes(owner) ? inText(text) : null)
  shared.looks.set(rules, look)
  // What was remembered does not know this look yet.
  shared.ownersOf = rememberByText((text) => lexicon.owners(text))
  return look
}
