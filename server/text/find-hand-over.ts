import { type Found, findInSentences } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { Lexicon } from './lexicon'
import { cutSentences } from './sentences'
import { sharedLook, wordsOfHandingOver } from './shared-looks'
import { compileWordRules, type Look, type Way } from './word-rules'

type Looks = Readonly<Record<'said' | 'before' | 'around', Look>>

const MOST_TRIES = 3

const looksByPack = new WeakMap<LanguagePack, readonly Looks[]>()

/**
 * The words with which an agent hands a conversation over, or says that it was (method.md 6.2), or null; null for an
 * empty text. An offer ("would you like me to transfer you?"), a condition, a question and a denial are no hand-over.
 */
export function findHandOver(text: string, pack: LanguagePack): Found | null {
  const mayBeSaid = pack.handingOver.map(({ said }) => sharedLook(pack, 'answer', said)(text) !== null)
  if (!mayBeSaid.includes(true)) return null
  const allLooks = looksFor(pack).filter((_, index) => mayBeSaid[index])
  for (const { start, end } of cutSentences(text)) {
    const sentence = text.slice(start, end)
    for (const looks of allLooks) {
      const found = findIn(sentence, looks, pack.declining.newThought)
      if (found !== null) return { start: start + found.start, end: start + found.end, rule: found.rule }
    }
  }
  return null
}

/** The first words that nothing takes back; behind words that are taken back, the next thought is looked at anew. */
function findIn(sentence: string, { said, before, around }: Looks, newThought: RegExp): Found | null {
  let from = 0
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const rest = sentence.slice(from)
    const found = said(rest)
    if (found === null) return null
    if (
      !isAsked(rest, found.end) &&
      before(rest.slice(thoughtBefore(rest, found.start), found.end)) === null &&
      around(rest) === null
    )
      return { start: from + found.start, end: from + found.end, rule: found.rule }
    const next = rest.slice(found.end).search(newThought)
    if (next === -1) return null
    from += found.end + next
  }
  return null
}

function looksFor(pack: LanguagePack): readonly Looks[] {
  const known = looksByPack.get(pack)
  if (known !== undefined) return known
  const noNames = wordsOfHandingOver(pack)
  const [saying, standingBefore, standingAround] = [1, 2, 3].map(() => new Lexicon<Way>(noNames))
  const looks = pack.handingOver.map(({ said, before, around }) => ({
    said: compileWordRules(said, saying),
    before: compileWordRules(before, standingBefore),
    around: compileWordRules(around, standingAround),
  }))
  looksByPack.set(pack, looks)
  return looks
}

/** "…, so she", "…: I've", "…, I have": what stands before such words is no part of what they say. */
const NEW_THOUGHT = /;|,? (?:so|but) (?!that\b|far\b|on\b)|(?:[,:]| [-–—]) (?:and )?(?:i|we)(?:['’]?ve| have)\b/gi
/** "…, I'm passing", "…, passing", "…, our team has": the same, where nothing is said of a condition. */
const GOES_ON =
  /(?:[,:]| [-–—]) (?:and )?(?:(?:i|we)(?:['’]?m|['’]re| am| are)|\w{3,12}ing|my|our|the|your|he|she|an?|one|someone|somebody)\b/gi
/** "…, Ana has": the same. */
const NAME_GOES_ON = /(?:[,:]| [-–—]) (?:and )?\p{Lu}\p{Ll}{1,18}\b/gu
const CONDITION =
  /\b(?:if|when|whenever|once|unless|until|should|would|could|before|after|in case|in that case|provided|assuming|soon|thanks?|avoid|let)\b/i

/** Where the thought begins in which a word stands. */
function thoughtBefore(sentence: string, at: number): number {
  let start = 0
  for (const { index } of sentence.matchAll(NEW_THOUGHT)) if (index < at) start = index
  for (const { index } of [...sentence.matchAll(GOES_ON), ...sentence.matchAll(NAME_GOES_ON)])
    if (index < at && index > start && !CONDITION.test(sentence.slice(start, index))) start = index
  return start
}

/** Whether the words belong to a question; "I'm transferring you, is that all right?" is none. */
function isAsked(sentence: string, end: number): boolean {
  if (!/\?\s*$/.test(sentence)) return false
  return (
    !/[,;:–—-]/.test(sentence.slice(end)) ||
    /^\W{0,5}(?:why|is|are|did|does|do|has|have|who|what|how|would|will|may)\b/i.test(sentence)
  )
}

/** The words with which somebody shows to be the senior person asked for ("duty manager here"), or null. */
export function findSeniorSpeaking(text: string, pack: LanguagePack): Found | null {
  const found = findInSentences(text, pack.seniorSpeaks)
  return found === null ? null : { start: found.start, end: found.end, rule: found.rule }
}
