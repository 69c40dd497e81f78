import type { Found } from './find-in-sentences'
import { mayHold } from './find-wording'
import type { LanguagePack } from './language-pack'
import { compileWordRules } from './word-rules'

type Look = (text: string) => Found | null

const compiled = new WeakMap<LanguagePack, Record<'named' | 'asks', Look>>()

/** The words with which an agent asks for full payment or secret data in the conversation, or null; null for an empty text. */
export function findCardDataRequest(text: string, pack: LanguagePack): Found | null {
  if (!mayHold(text, pack, 'cardDataRequest')) return null
  const { named, asks } = looksFor(pack)
  return named(text) === null ? null : asks(text)
}

function looksFor(pack: LanguagePack): Record<'named' | 'asks', Look> {
  const known = compiled.get(pack)
  if (known !== undefined) return known
  const { named, asks } = pack.cardDataAsking
  const looks = { named: compileWordRules(named), asks: compileWordRules(asks) }
  compiled.set(pack, looks)
  return looks
}
