import type { LanguagePack } from './language-pack'
import { Lexicon } from './lexicon'
import { compileWordRules, type Look, type Way, type WordRules } from './word-rules'

/** Whose messages rules are about: what is said by customers, and by whoever answers them. */
type Speaker = 'customer' | 'answer'

interface SharedLooks {
  lexicons: Readonly<Record<Speaker, Lexicon<Way>>>
  looks: Map<WordRules, Look>
}

const sharedByPack = new WeakMap<LanguagePack, SharedLooks>()

/** Rules of a pack as a function, made once; those about the same speaker are looked for together. */
export function sharedLook(pack: LanguagePack, speaker: Speaker, rules: WordRules): Look {
  const shared = sharedByPack.get(pack) ?? {
    lexicons: { customer: new Lexicon<Way>(), answer: new Lexicon<Way>() },
    looks: new Map<WordRules, Look>(),
  }
  sharedByPack.set(pack, shared)
  const look = shared.looks.get(rules) ?? compileWordRules(rules, shared.lexicons[speaker])
  shared.looks.set(rules, look)
  return look
}
