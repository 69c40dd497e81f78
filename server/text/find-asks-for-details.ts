import type { Found } from './find-in-sentences'
import type { DetailAsking, LanguagePack } from './language-pack'
import { Lexicon } from './lexicon'
import { cutSentences } from './sentences'
import { sharedLook } from './shared-looks'
import { compileWordRules, type Look, type Way } from './word-rules'

interface Looks {
  aside: Look
  kinds: readonly { kind: string; look: Look }[]
}

/** What was asked for stands right behind: "quote this number: 4471". */
const NAMED_BEHIND = /^\s?[:=#-]?\s?#?[A-Za-z]{0,4}-?\d{2,}/

const compiled = new WeakMap<DetailAsking, Looks>()

/**
 * The words with which an agent asks for an identifying detail, or null; null for an empty text. The rule holds the kinds
 * of detail that the sentence asks for from there on, in the order they are named, joined by "+": "name+order". Details
 * behind what they are wanted for ("so that we can change the address") do not count; "account" where no kind is named.
 */
export function findAskedDetails(text: string, pack: LanguagePack): Found | null {
  const found = sharedLook(pack, 'answer', pack.detailAsking.asks)(text)
  if (found === null || NAMED_BEHIND.test(text.slice(found.end, found.end + 20))) return null

  const { aside, kinds } = looksFor(pack.detailAsking)
  const sentence = cutSentences(text).find(({ start, end }) => start <= found.start && found.start < end)
  const behind = text.slice(found.end, Math.max(found.end, sentence?.end ?? found.end))
  const asked = text.slice(found.start, found.end + (aside(behind)?.start ?? behind.length))
  const asksFor = kinds
    .flatMap(({ kind, look }) => {
      const word = look(asked)
      return word === null ? [] : [{ kind, at: found.start + word.start, end: found.start + word.end }]
    })
    .sort((a, b) => a.at - b.at)
  const begun = asksFor.filter(({ at }) => at < found.end).map(({ end }) => end)
  return {
    start: found.start,
    end: Math.max(found.end, ...begun),
    rule: asksFor.map(({ kind }) => kind).join('+') || 'account',
  }
}

function looksFor(asking: DetailAsking): Looks {
  const known = compiled.get(asking)
  if (known !== undefined) return known
  const lexicon = new Lexicon<Way>()
  const looks = {
    aside: compileWordRules(asking.aside),
    kinds: asking.kinds.map(({ kind, words }) => ({ kind, look: compileWordRules(words, lexicon) })),
  }
  compiled.set(asking, looks)
  return looks
}
