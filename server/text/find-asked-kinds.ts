import type { DetailKind } from './detail-kinds'
import type { DetailWords } from './detail-words'
import { findAskedDetails } from './find-asks-for-details'
import type { Found } from './find-in-sentences'
import type { DetailAsking, LanguagePack } from './language-pack'
import { Lexicon } from './lexicon'
import { cutSentences, type Range } from './sentences'
import { sharedLook } from './shared-looks'
import { compileWordRules, type Look, type Way } from './word-rules'

/** A detail that somebody asks for: the words from where the asking begins up to the detail's name. */
export interface AskedDetail extends Range {
  kind: DetailKind
  /** The detail as it is named: "full name". */
  named: string
  /** The sentence that asks. */
  sentence: Range
}

const asideLooks = new WeakMap<DetailAsking, Look>()
const kindLooks = new WeakMap<DetailWords, readonly { kind: DetailKind; look: Look }[]>()

/** Every detail that a text asks for, in order; none for an empty text. Takes time linear to the text. */
export function findAskedKinds(text: string, pack: LanguagePack): AskedDetail[] {
  return cutSentences(text).flatMap((sentence) => {
    const written = text.slice(sentence.start, sentence.end)
    const asks = findAskedDetails(written, pack) ?? sharedLook(pack, 'answer', pack.details.asksToDescribe)(written)
    if (asks === null) return []
    return namedIn(written, asks, pack).map(({ kind, start, end }) => ({
      kind,
      named: written.slice(start, end),
      start: sentence.start + Math.min(asks.start, start),
      end: sentence.start + end,
      sentence,
    }))
  })
}

/** The details named from where the asking begins, up to what they are wanted for. */
function namedIn(
  written: string,
  asks: Found,
  { details, detailAsking }: LanguagePack,
): (Range & { kind: DetailKind })[] {
  const aside = lookFor(detailAsking)(written.slice(asks.end))
  const asked = written.slice(asks.start, aside === null ? written.length : asks.end + aside.start)
  const named = looksFor(details)
    .flatMap(({ kind, look }) => {
      const found = look(asked)
      return found === null ? [] : [{ kind, start: asks.start + found.start, end: asks.start + found.end }]
    })
    .sort((a, b) => a.start - b.start)
  // "A screenshot of the error" asks for a picture alone.
  const pictureAt = named.findIndex(({ kind }) => kind === 'screenshot')
  return pictureAt === -1 ? named : named.slice(0, pictureAt + 1)
}

function lookFor(asking: DetailAsking): Look {
  const known = asideLooks.get(asking) ?? compileWordRules(asking.aside)
  asideLooks.set(asking, known)
  return known
}

function looksFor(details: DetailWords): readonly { kind: DetailKind; look: Look }[] {
  const known = kindLooks.get(details)
  if (known !== undefined) return known
  const lexicon = new Lexicon<Way>()
  const looks = details.askedAs.map(({ kind, words }) => ({ kind, look: compileWordRules(words, lexicon) }))
  kindLooks.set(details, looks)
  return looks
}
